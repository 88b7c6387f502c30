import type { Bound } from '../../plan/types';
import { sentencesIn } from './clauses';

/** A number to reach that the prose names. */
export interface Quantified {
  readonly clause: string;
  readonly bound: Bound;
  /** What it says beside amounts: by how much something changes, or which part of a whole something is. */
  readonly rate: 'growth' | 'change' | 'ratio' | null;
  readonly unit: string;
  /** What it is a number of, in the words around it. */
  readonly text: string;
  /** The whole sentence. */
  readonly sentence: string;
}

const UNITS =
  '亿元|万元|元|个百分点|百分点|%|％|‰|平方米|平方公里|公里|万亩|亩|人次|家次|户次|件次|万件|万人|万户|件|家|个|笔|人|名|位|项|篇|次|期|场|户|起|批|种|所|条|例|款|套|吨|倍|天';
/** Not behind a sign that makes it part of a name (3+3+n, 4.26, 2017-2020), nor before one of time or order. */
const QUANTITY = new RegExp(
  String.raw`(?<![\d.+＋\p{sc=Latin}第/])(\d[\d,]*(?:\.\d+)?)(?:\s*[-–—~～至到]\s*(\d[\d,]*(?:\.\d+)?))?\s*(?:余|多)?(${UNITS})(?!月|年|日|季度|工作日)`,
  'gu',
);

const AT_MOST_BEFORE =
  /(?:不(?:得|能|应)?(?:超过|高于|多于|大于)|控制在|低于|少于|小于|压降至|降至)\s*$/;
const NOT_BEFORE = /不(?:得|能|应)?(?:低于|少于|小于)\s*$/;
const AT_MOST_BEHIND = /^\s*(?:以内|以下|之内)/;
const CHANGE =
  /(?:增长|增幅|增加|提高|提升|递增|上升|下降|降低|减少)\s*率?\s*(?:达到?|到|至|了|约|不低于|不少于|超过)?\s*$/;
/** More than the year before by so much: what is raised *to* something, or falls, is not. */
const GROWTH =
  /(?:(?:增长|增幅|递增)\s*率?\s*(?:达到?|约|不低于|不少于|超过)?|(?:增加|提高|提升|上升)\s*(?:了|约|不低于|不少于|超过)?)\s*$/;
/** Over another time than the last year. */
const OTHER_TIME = /年均|环比|翻番|五年|三年|[比较]\s*(?:20\d\d|上[半一]?(?:季|月|期|半年))/;
/** 结案率, 覆盖率: a part of a whole. */
const RATIO = /率$/;

/** Every number with a unit in a clause of the prose; what stands before the first clause sets no target. */
export function quantitiesIn(lines: readonly string[]): Quantified[] {
  return sentencesIn(lines)
    .filter(({ clause }) => clause !== '')
    .flatMap(({ clause, text }) =>
      [...text.matchAll(QUANTITY)].map((match): Quantified => {
        const [whole, from = '', to, unit = ''] = match;
        const before = text.slice(0, match.index);
        const behind = text.slice(match.index + whole.length);
        const about = aboutOf(before, behind);
        return {
          clause,
          bound: boundOf(numeric(from), to, before, behind),
          rate: rateOf(unit, before, about),
          unit: unit === '％' ? '%' : unit,
          text: about,
          sentence: text,
        };
      }),
    );
}

function rateOf(unit: string, before: string, about: string): Quantified['rate'] {
  const [own = ''] = /[^。；;]*$/.exec(before) ?? [];
  if (/^(?:[%％]|个?百分点|倍)$/.test(unit) && CHANGE.test(before)) {
    return unit !== '倍' && GROWTH.test(before) && !OTHER_TIME.test(own) ? 'growth' : 'change';
  }
  return /^[%％]$/.test(unit) && RATIO.test(about) ? 'ratio' : null;
}

const numeric = (digits: string): number => Number(digits.replace(/,/g, ''));

function boundOf(value: number, to: string | undefined, before: string, behind: string): Bound {
  if (to !== undefined && numeric(to) >= value)
    return { kind: 'range', from: value, to: numeric(to) };
  const isMost =
    (AT_MOST_BEFORE.test(before) && !NOT_BEFORE.test(before)) || AT_MOST_BEHIND.test(behind);
  return isMost ? { kind: 'atMost', value } : { kind: 'atLeast', value };
}

const PAUSE = /[，,。；;：:、！]/;
/** What introduces a target and is no part of what it is about. */
const INTRODUCTION =
  /^(?:其中|力争|确保|继续|全年|年内|大力|新增?(?=[培引])|积极|计划|共|完成|实现|推动|培育|打造|引进|配套|增加|新增|建设|开展|再|并)+/;
const CLOSING =
  /(?:达到?|到|至|为|不(?:得|能|应)?(?:低于|少于|小于|超过|高于|多于|大于)|增长|完成|超过|约|共|控制在|建成|新增)+$/;

/** The words before the number up to a pause, or those behind where none stand before. */
function aboutOf(before: string, behind: string): string {
  const last = before.split(PAUSE).at(-1) ?? '';
  const own = last.replace(INTRODUCTION, '').replace(CLOSING, '');
  const next = behind.split(PAUSE)[0] ?? '';
  const about = [...own].length > 1 ? own : next || own;
  return (about.trim() || last.trim() || behind.trim()).slice(0, 60);
}
