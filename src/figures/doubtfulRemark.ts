import { simplified } from '../plan/simplified';
import { normalise } from './normalise';
import { NOISE, NUMBER } from './plainNumber';

/** Whoever wrote it doubts the figure beside it, or says that it is not final. */
const DOUBTS = new RegExp(
  [
    '有误(?![差导会])|错误(?!率)|[填写报]错|不对(?![外应象])|不准确|数[字据]?不准|存疑|作废(?!专利|件|的)',
    '待(?:核(?!准|发)|查[证实]|确[认定]|更正|复核|定(?!点))|尚?未(?:经|最终)*(?:核[实对定]|审核|确认|复核)|核[实对查]中|正在核',
    '暂估|估算数?|[估预]计数|预估数|概数|初步(?:数|统计)|请(?:核|更正|改|确认)',
  ].join('|'),
  'u',
);
const SHOULD_BE = new RegExp(
  String.raw`(?:应[当该]?(?:为|是|填|改为|更正为)|实为|实际[应数]?[为是]|[更修订改]正为|改[为成]|正确[数值的]*[为是]?:?)\s*(?<number>${NUMBER})\s*(?<times>[万亿]?)`,
  'gu',
);
/** 上月填报有误: it is of another figure, and why this one is lower. */
const EARLIER =
  /上[一个]*[期月次季年]|去年|前[期次]|此前|[之以]前|原[来先报填]|\d{1,2}月.*(?:误|错|[多少重漏]报)/u;
const THIS = /本[期月次年]|此[数处项]|[该这][个]?[数项]|现[在为]|目前/u;
const MENDED = /(?<![尚待未])已(?:经)?(?:更正|修正|订正|改|核[实对减])|核[实对]无误|无误/u;
const CLAUSES = /[。;!\n]|,(?!\d{3})/u;
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const MULTIPLE = '[十百千万亿]';

/**
 * Whether a remark, or a note at its cell, says that a figure is not the one that holds: 此数有误, 应为2900 beside 2800, 暂估,
 * 单位：万件 in a row of 件, or another number alone. What only explains (因机构改革减少) does not, nor what speaks of an
 * earlier figure.
 *
 * @param value the figure; null: none is known
 * @param unit of the measure; `''`: it does not matter
 */
export function isDoubtful(remark: string, value: number | null, unit: string): boolean {
  const text = simplified(normalise(remark));
  if (isOtherNumber(text, value, unit) || isOtherUnit(text, unit)) return true;
  const named = [...text.matchAll(SHOULD_BE)].map(({ groups }) => isOther(groups, value));
  if (named.includes(false)) return false;
  const clauses = aboutThis(text);
  const isMended = clauses.some((clause) => MENDED.test(clause));
  return clauses.some(
    (clause) =>
      (DOUBTS.test(clause) && !isMended) ||
      [...clause.matchAll(SHOULD_BE)].some(({ groups }) => isOther(groups, value)),
  );
}

/** The clauses that do not speak of an earlier figure; those behind one that does go on with it. */
function aboutThis(text: string): string[] {
  let isEarlier = false;
  return text.split(CLAUSES).filter((clause) => {
    if (THIS.test(clause)) isEarlier = false;
    else if (EARLIER.test(clause)) isEarlier = true;
    return !isEarlier;
  });
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** 0.28万 and 28万 of a row in 万 are either, for the row's unit may have it already. */
function isOther(groups: Groups, value: number | null): boolean {
  const number = Number((groups?.['number'] ?? '').replaceAll(',', ''));
  const times = MULTIPLES[groups?.['times'] ?? ''] ?? 1;
  if (value === null) return true;
  return [number, number * times].every((each) => Math.abs(each - value) > NOISE);
}

const ALONE = new RegExp(`^(?<number>${NUMBER})\\s*(?<times>[万亿]?)$`, 'u');
/** 201709, 20171009. */
const DAY = /^20\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\d)?$/u;

function isOtherNumber(text: string, value: number | null, unit: string): boolean {
  const bare = (unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text).trim();
  const found = DAY.test(bare) ? null : ALONE.exec(bare);
  return found !== null && value !== null && isOther(found.groups, value);
}

/** 单位：元 and 以元计 in a row of 万元. */
function isOtherUnit(text: string, unit: string): boolean {
  const base = unit.replace(new RegExp(`^${MULTIPLE}+`, 'u'), '');
  if (!/^\p{Script=Han}+$/u.test(base)) return false;
  const said = new RegExp(
    `(?:单位[为是]?:?|[以按])\\s*(${MULTIPLE}*)${base}(?![\\p{Script=Han}]*(?:统计|口径))(?:计|$|[^\\p{Script=Han}])`,
    'u',
  ).exec(text);
  return said !== null && `${said[1] ?? ''}${base}` !== unit;
}
