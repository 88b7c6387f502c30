import { words } from '../labels';
import type { CellRef, RangeRef } from '../layout/address';
import { ANY_NUMBER } from './count';
import { expression, isBlank, quoted, say, type Expression } from './text';

/** What the cell that says whether completions are capped holds. */
export const capWords = { yes: '是', no: '否' } as const;

const notReported = quoted(words.notReported);
const partlyReported = quoted(words.partlyReported);

/**
 * What an indicator brings to the mean: its completion (of two the lower one), 未报, 部分未报 and 有误 that count as 0, or a
 * word that leaves it out (`/`, 缺人口数 …).
 */
export function indicatorScore(
  [first, second]: readonly [CellRef] | readonly [CellRef, CellRef],
  capped: CellRef,
): Expression {
  const cap = (value: string): string =>
    `IF(${capped}=${quoted(capWords.yes)},MIN(${value},1),MIN(${value}))`;
  if (second === undefined) {
    return expression(
      `IF(ISNUMBER(${first}),${cap(first)},IF(${isBlank(first)},${notReported},${first}))`,
    );
  }
  const silent = (one: CellRef, other: CellRef): string =>
    `AND(${isBlank(one)},OR(${isBlank(other)},${other}=${say.notApplicable}))`;
  return expression(
    `IF(OR(${first}=${say.invalid},${second}=${say.invalid}),${say.invalid},` +
      `IF(OR(${silent(first, second)},${silent(second, first)}),${notReported},` +
      `IF(OR(${isBlank(first)},${isBlank(second)}),${partlyReported},` +
      `IF(COUNT(${first},${second})=0,${first},${cap(`${first},${second}`)}))))`,
  );
}

/**
 * The weighted mean of a column of scores, truncated to 0.01 %.
 *
 * @param unranked conditions: nothing was reported at all, or less than half of what is due
 */
export function meanScore(
  scores: RangeRef,
  weights: RangeRef,
  { silent, partial }: { readonly silent: string; readonly partial: string | null },
): Expression {
  const counted = sumCounted(scores, weights);
  const mean =
    `IF(${counted}=0,"/",` + `TRUNC(ROUND(SUMPRODUCT(${weights},${scores})/(${counted}),9),4))`;
  const ranked = partial === null ? mean : `IF(${partial},${quoted(words.partial)},${mean})`;
  return expression(`IF(${silent},${notReported},${ranked})`);
}

/** The sum of values beside the scores that count: numbers, and 未报, 部分未报 and 有误, which count as 0. */
export function sumCounted(scores: RangeRef, values: RangeRef): string {
  return [ANY_NUMBER, notReported, partlyReported, say.invalid]
    .map((score) => `SUMIF(${scores},${score},${values})`)
    .join('+');
}

/** 1, 2, 2, 4 among a row of means; nothing where there is no mean. */
export function rank(mean: CellRef, means: RangeRef): Expression {
  return expression(`IF(ISNUMBER(${mean}),COUNTIF(${means},">"&${mean})+1,${quoted('—')})`);
}

/** A place of its own for everyone: equals in the order they stand in. `upToHere` ends with the mean's own cell. */
export function place(
  value: CellRef,
  all: RangeRef,
  upToHere: RangeRef,
  better: '>' | '<',
): Expression {
  return expression(
    `IF(ISNUMBER(${value}),COUNTIF(${all},"${better}"&${value})+COUNTIF(${upToHere},${value}),"")`,
  );
}

/** The same by the greatest value, with those that have none after them, in the order they stand in. */
export function placeAnyway(value: CellRef, all: RangeRef, upToHere: RangeRef): Expression {
  return expression(
    `IF(ISNUMBER(${value}),COUNTIF(${all},">"&${value})+COUNTIF(${upToHere},${value}),` +
      `COUNT(${all})+COLUMNS(${upToHere})-COUNT(${upToHere}))`,
  );
}
