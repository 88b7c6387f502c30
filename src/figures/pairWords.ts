import { isMoney } from '../plan/kinds';
import { inOrder, isUnitOf, orderOf, type Order } from './pairOrder';
import { NUMBER, parseNumber } from './plainNumber';
import { refuse, type Candidate, type PairMeasures, type Refusal } from './reading';
import { likeliestFirst } from './slashDate';
import { suffixOf } from './units';

const SEPARATED = new RegExp(`^(${NUMBER}|\\d+) ?([、,，|;:÷\\\\–—―-]| |\\n) ?(${NUMBER}|\\d+)$`);
const ANY_NUMBER = new RegExp(NUMBER, 'g');

/** Two numbers that no slash parts: `8、2000`, `8笔，2000万元`, `总裁5人，总监10人`. */
export function inWords(text: string, raw: string, measures: PairMeasures): Refusal {
  if (new RegExp(`^${NUMBER}[^\\d]{0,4}$`).test(text)) return refuse('pairOneNumber', raw);
  const [, left, found, right] = SEPARATED.exec(text) ?? [];
  if (left !== undefined && found !== undefined && right !== undefined) {
    const pair = isPair(left, found, right, measures)
      ? inOrder([left, right], 'asWritten', measures)
      : null;
    return refuse({ code: 'pairSeparator', found }, raw, pair);
  }
  const numbers = [...text.matchAll(ANY_NUMBER)];
  if (numbers.length < 2) return refuse(numbers.length === 1 ? 'pairOneNumber' : 'remark', raw);
  return refuse(
    'pairSentence',
    raw,
    numbers.length === 2 ? ofSentence(text, numbers, measures) : null,
  );
}

/** A range is not so wide: 8-10 are eight to ten, 8-2000 are two numbers. */
const WIDEST_RANGE = 10;

/** Whether two bare numbers can be nothing but a pair in printed order: no range, time, thousands or the other way round. */
function isPair(left: string, mark: string, right: string, measures: PairMeasures): boolean {
  const [a, b] = [parseNumber(left), parseNumber(right)];
  if (a === null || b === null || /^0\d/.test(left) || /^0\d/.test(right)) return false;
  if (/[–—―-]/.test(mark) && (a === 0 || b < WIDEST_RANGE * a)) return false;
  if (mark === ':' && /^[0-5]\d$/.test(right)) return false;
  if (/[ ,、]/.test(mark) && /^\d{1,3}$/.test(left) && /^\d{3}(?:\.|$)/.test(right)) return false;
  if (measures.targets === undefined && !isMoney(measures.right)) return true;
  const [likelier] = likeliestFirst(
    [
      [a, b],
      [b, a],
    ],
    measures,
  );
  return likelier?.[0] === a;
}

/** Words that take nothing from the numbers beside them and name none of the two. */
const PLAIN =
  /本年|今年|累计|共计|合计|总计|总共|一共|共有|共|已|实际|完成|实现|达到|达|为|有|办理|登记|发放|知识产权|专利权|专利|商标权|商标|质押|融资|贷款|授信|放款|和|与|及|参培|参训|培训|人数|笔数|总额|金额|[\s,、;:。|()\-–—―]/g;

/** Null unless every word is understood and both numbers say by unit or name which they are. */
function ofSentence(
  text: string,
  [one, other]: readonly RegExpMatchArray[],
  measures: PairMeasures,
): Candidate | null {
  if (one === undefined || other === undefined) return null;
  const before = text.slice(0, one.index);
  const between = text.slice((one.index ?? 0) + one[0].length, other.index);
  const behind = text.slice((other.index ?? 0) + other[0].length);
  const [unit, words] = unitIn(between, measures);
  const [lastUnit, lastWords] = unitIn(behind, measures);
  const names = [before, words].map((said) => said.replace(PLAIN, ''));
  if (lastWords.replace(PLAIN, '') !== '') return null;
  const order = names.every((name) => name === '')
    ? byUnits(unit, lastUnit, measures)
    : byNames(names, [unit, lastUnit], measures);
  return order && inOrder([one[0] + unit, other[0] + lastUnit], order, measures);
}

/** 8笔2000万元: each number has a unit of its own measure, and not both of the same. */
function byUnits(first: string, second: string, measures: PairMeasures): Order | null {
  const order = orderOf(first, second, measures);
  if (order === null) return null;
  const [left, right] = order === 'asWritten' ? [first, second] : [second, first];
  const isTold = [left, right].some(
    (unit) => isUnitOf(measures.left, unit) !== isUnitOf(measures.right, unit),
  );
  return isTold && isUnitOf(measures.left, left) && isUnitOf(measures.right, right) ? order : null;
}

/** 总裁5人，总监10人: each number has a word in front that only its own measure has in its name. */
function byNames(
  [first = '', second = '']: readonly string[],
  units: readonly [string, string],
  { left, right }: PairMeasures,
): Order | null {
  const of = (word: string): 'left' | 'right' | null => {
    const [inLeft, inRight] = [left, right].map(({ name }) => word !== '' && name?.includes(word));
    if (inLeft === inRight) return null;
    return inLeft ? 'left' : 'right';
  };
  const [a, b] = [of(first), of(second)];
  if (a === null || b === null || a === b) return null;
  const isOwn = units.every(
    (unit, at) => unit === '' || isUnitOf((at === 0) === (a === 'left') ? left : right, unit),
  );
  if (!isOwn) return null;
  return a === 'left' ? 'asWritten' : 'turned';
}

/** The unit with which the words behind a number begin, and what is left of them: 万元 of 万元贷款. */
function unitIn(
  words: string,
  { left, right }: PairMeasures,
): readonly [unit: string, rest: string] {
  const text = words.trimStart();
  for (let length = Math.min(text.length, 6); length > 0; length -= 1) {
    const unit = text.slice(0, length);
    if (suffixOf(unit, left) !== null || suffixOf(unit, right) !== null) {
      return [unit, text.slice(length)];
    }
  }
  return ['', text];
}
