import type { Measure } from '../../plan/types';
import type { CellRef } from '../layout/address';
import type { Judged } from './judged';
import { type Expression, expression, isBlank, quoted, say } from './text';
import { words } from '../labels';

/**
 * Actual ÷ target truncated to 0.1 %. Rounding to nine digits first takes away binary noise (8.7 ÷ 29 is 0.3),
 * never a real difference: 20.48 of 20.5 stays 99.9 %. Where two numbers have no such share (a growth of -2 % against
 * a target of 3 %), it is said whether the target is met.
 */
function ratio(measure: Measure, target: CellRef, actual: CellRef): string {
  return (
    `IF(ISNUMBER(${target}),${shareOf(measure, target, actual)},` +
    `IF(${isBlank(target)},${quoted(words.missingTarget)},${say.invalid}))`
  );
}

function shareOf(
  { polarity, quantity: { least } }: Measure,
  target: CellRef,
  actual: CellRef,
): string {
  const isMet = (condition: string): string =>
    `IF(${condition},${quoted(words.met)},${quoted(words.unmet)})`;
  const truncated = (a: CellRef, b: CellRef): string => `TRUNC(ROUND(${a}/${b},9),3)`;
  if (polarity === 'negative') {
    return (
      `IF(AND(${target}>0,${actual}>0),${truncated(target, actual)},` +
      `IF(AND(${target}<0,${actual}<0),${truncated(actual, target)},${isMet(`${actual}<=${target}`)}))`
    );
  }
  if (least !== null && least >= 0) {
    return `IF(${target}=0,${say.zeroTarget},${truncated(actual, target)})`;
  }
  // TRUNC would bring -0.45 % nearer to the target than it is.
  const floored = `INT(ROUND(ROUND(${actual}/${target},9)*1000,6))/1000`;
  return `IF(${target}>0,${floored},${isMet(`${actual}>=${target}`)})`;
}

/** A district's completion. `target` is a cell of 目标分解, which never holds an error. */
export function districtCompletion(
  measure: Measure,
  target: CellRef,
  actual: CellRef,
  { isValid, otherwise }: Judged,
): Expression {
  return expression(
    `IF(${target}="/","/",IF(ISERROR(${actual}),${say.invalid},IF(${isBlank(actual)},"",` +
      `IF(${isValid},${ratio(measure, target, actual)},${otherwise}))))`,
  );
}

/**
 * The city's completion; a total that is no number says why, and so does its completion. A blank total is passed
 * on as a text: a bare reference to it would give 0 in Excel, and no value at all in other programs.
 */
export function totalCompletion(measure: Measure, target: CellRef, actual: CellRef): Expression {
  return expression(
    `IF(${target}="/","/",IF(ISNUMBER(${actual}),${ratio(measure, target, actual)},` +
      `IF(${isBlank(actual)},"",${actual})))`,
  );
}

/**
 * The word that colours and counts go by. Time progress is compared with the ratio before truncation: 20 of 30
 * in August is exactly in time, though 66.6 % is shown.
 *
 * @param months cell with the months elapsed
 */
export function statusWord(
  { polarity }: Measure,
  completion: CellRef,
  target: CellRef,
  actual: CellRef,
  months: CellRef | null,
): Expression {
  const number =
    months === null
      ? `IF(${completion}>=1,${quoted(words.met)},${quoted(words.unmet)})`
      : polarity === 'negative'
        ? withinLimit(target, actual, months)
        : `IF(${completion}>=1,${quoted(words.done)},IF(ROUND(12*${actual}/${target}-${months},9)>=0,` +
          `${quoted(words.onTrack)},${quoted(words.behind)}))`;
  return expression(
    `IF(ISNUMBER(${completion}),${number},IF(${isBlank(completion)},${quoted(words.notReported)},${completion}))`,
  );
}

/** What is not to be exceeded is kept only when the year is over; until then it is within its share of the year, or not. */
function withinLimit(target: CellRef, actual: CellRef, months: CellRef): string {
  return (
    `IF(${actual}>${target},${quoted(words.unmet)},IF(ROUND(12*${actual}/${target}-${months},9)>0,` +
    `${quoted(words.behind)},IF(${months}>=12,${quoted(words.done)},${quoted(words.onTrack)})))`
  );
}
