import type { Plan } from '../../plan/types';
import type { DraftHeader } from '../draft';
import { isUnitCorner, plainWord, withoutForeign } from '../words';
import type { Prose } from './lines';
import { signatureIn } from './signature';

/** What a table says of itself, beside its figures. */
export interface TableWords {
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly corner: readonly string[];
  readonly units: readonly string[];
  readonly totalLabel: string;
}

/** What a plan says of itself, from the prose and the lines over and under the table. */
export function headerOf(prose: Prose, words: TableWords, last: Plan | null): DraftHeader {
  const title = titleIn([...prose.before, ...words.titles]);
  const { issuers, issuedOn } = signatureIn(prose.before);
  const year = yearIn([title, ...prose.all]);
  const name =
    wholeName([...issuers, title, ...prose.all]) ??
    last?.whole.name ??
    /^全[国省市县区州盟旗]/.exec(words.totalLabel)?.[0] ??
    '';
  const heads = prose.all.flatMap((line) => /^(附件\s*\d*)\s*[:：]?$/.exec(line)?.[1] ?? []);
  const table = headBefore(prose.before, title);
  return {
    id: idOf(last, year),
    version: 1,
    year,
    whole: { name, label: words.totalLabel || '合计', short: shortOf(name) },
    wording: {
      unit: unitWord(words, prose) ?? last?.wording.unit ?? '单位',
      subject: /知识产权|专利|商标/.exec(title)?.[0] ?? '',
      table,
      body: heads.find((head) => head !== table) ?? '',
      office: officeOf(issuers, name) ?? last?.wording.office ?? '',
    },
    issuers,
    documentNumber: documentNumber(prose.before),
    issuedOn,
    title,
    footnote: (
      [...words.notes, ...prose.after].find((line) => /[*＊★]|^注|^说明/.test(line)) ?? ''
    ).slice(0, 1_000),
  };
}

const NO_TITLE = /单位[:：]|^附[件表]?\s*\d*\s*[:：]?$|^发布|^[\d.\s年月日-]+$|^\(|^表\s*号/;

/** The last line before the table that names it, without 附件2：. */
function titleIn(lines: readonly string[]): string {
  const named = lines.filter(
    (line) => !NO_TITLE.test(line) && line.length <= 80 && /\p{sc=Han}/u.test(line),
  );
  // What only says how columns are parted, 在三种专利申请中, is over them and no title.
  const own = named.filter((line) => !/^(?:在|其中|按)/.test(line)).at(-1) ?? named.at(-1) ?? '';
  return own.replace(/^附[件表]\s*\d*\s*[:：]\s*/, '').slice(0, 200);
}

/** 附件2 on the line over the title, or before it. */
function headBefore(lines: readonly string[], title: string): string {
  for (const line of [...lines].reverse()) {
    const head = /^(附[件表]\s*\d*)\s*[:：]?(.*)$/.exec(line);
    if (head !== null && (head[2] === '' || head[2] === title)) return (head[1] ?? '').trim();
  }
  return '';
}

function yearIn(lines: readonly string[]): number | null {
  for (const pattern of [/(20\d\d)\s*年/, /(20\d\d)/]) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[1];
      if (found !== undefined) return Number(found);
    }
  }
  return null;
}

/** 南通市 of 南通市科学技术局, or of a title. */
function wholeName(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found =
      /(?:^|[年度《关于全])([\p{sc=Han}]{2,6}?(?:自治区|省|市|自治州|州|盟|县|区|旗))(?=[\p{sc=Han}\d])/u.exec(
        line.replace(/^[\d\s年度（(《]+/, ''),
      )?.[1];
    if (found !== undefined && !/各|全|下达|关于|分|按/.test(found)) return found;
  }
  return null;
}

function shortOf(name: string): string {
  if (name.startsWith('全')) return name;
  const rank = /(省|市|州|盟|县|区|旗)$/.exec(name)?.[1];
  return rank === undefined ? '合计' : `全${rank}`;
}

function idOf(last: Plan | null, year: number | null): string {
  const base = last?.id.replace(/-?\d{4}$/, '') || 'plan';
  return year === null ? base : `${base}-${year}`;
}

function documentNumber(lines: readonly string[]): string {
  for (const line of lines) {
    const found = /[\p{sc=Han}]{1,12}[[〔（(【［]\s*20\d\d\s*[\]〕）)】］]\s*\d{1,4}\s*号/u.exec(
      line,
    )?.[0];
    if (found !== undefined) return found.replace(/\s/g, '');
  }
  return '';
}

/** 南通市知识产权局 is 市知识产权局 to its own people. */
function officeOf(issuers: readonly string[], whole: string): string | null {
  const office = issuers.find((issuer) => /知识产权/.test(issuer)) ?? issuers.at(-1);
  if (office === undefined) return null;
  const rank = /[省市州盟县区旗]$/.exec(whole)?.[0] ?? '';
  return office.startsWith(whole) && whole !== '' ? rank + office.slice(whole.length) : office;
}

const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:街道|镇|乡)$/, '镇（街道）'],
  [/(?:局|委|办|处|室|院|中心)$/, '部门'],
  [/(?:县|市|区)$/, '县（市、区）'],
];

/** What the corner calls the units, else what most of their names end with, else what the prose says. */
function unitWord({ corner, units }: TableWords, { all }: Prose): string | null {
  const own = corner
    .flatMap((text) => text.split('\n'))
    .map(withoutForeign)
    .find(isUnitCorner);
  if (own !== undefined && !/^(?:区域|单位|地区)$/.test(plainWord(own))) return own;
  for (const [pattern, word] of UNIT_WORDS) {
    if (units.filter((name) => pattern.test(name)).length * 2 > units.length) return word;
  }
  const text = all.join('\n');
  if (/县\s*[（(]市[、，]?[）)]?\s*[、]?区|县（市、区）/.test(text)) return '县（市、区）';
  return own ?? null;
}
