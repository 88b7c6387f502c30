import { words } from '../labels';
import { entryFormat } from '../layout/look';
import type { CellRef } from '../layout/address';
import { expression, isBlank, quoted, say, type Expression } from './text';

/** Stands where there is nothing to say: a half of a pair that was not reported, a forecast of a share. */
export const DASH = '—';

/** An entry as a page shows it: a figure, `/`, blank, or 有误; never an error. */
export function shownEntry(actual: CellRef): Expression {
  return expression(
    `IFERROR(IF(${isBlank(actual)},"",IF(OR(ISNUMBER(${actual}),${actual}="/"),${actual},${say.invalid})),${say.invalid})`,
  );
}

/** Growth, or the word that says why there is none; never an error. */
export function shownGrowth(actual: CellRef): Expression {
  return expression(`IFERROR(${shownCell(actual)},${say.invalid})`);
}

/** A cell that never holds an error, blank where it is blank: a bare reference would show 0. */
export function shownCell(cell: CellRef): Expression {
  return expression(`IF(${isBlank(cell)},"",${cell})`);
}

/**
 * Two cells in the notation of compound indicators, `16/4000`: `/` where both have none, blank where both are blank.
 *
 * @param texts what each half says when it is a number
 * @param between what stands between the halves
 */
export function shownPair(
  [first, second]: readonly [CellRef, CellRef],
  texts: readonly [CellText, CellText],
  between: Expression = SLASH,
): Expression {
  const half = (cell: CellRef, text: CellText): string =>
    `IF(ISNUMBER(${cell}),${text(cell)},IF(${isBlank(cell)},${quoted(DASH)},${cell}))`;
  return expression(
    `IF(AND(${first}="/",${second}="/"),"/",IF(LEN(${first})+LEN(${second})=0,"",` +
      `IF(AND(${first}=${quoted(DASH)},${second}=${quoted(DASH)}),${quoted(DASH)},` +
      `${half(first, texts[0])}&${between}&${half(second, texts[1])})))`,
  );
}

const SLASH = quoted('/');
/** No program breaks a pair of numbers at its slash by itself. */
export const BROKEN_SLASH = expression('"/"&CHAR(10)');

/** What another cell shows; a pair of more letters than a column holds on two lines, broken after its slash. */
export function shownWithin(cell: CellRef, letters: number): Expression {
  return expression(`IF(LEN(${cell})>${letters},SUBSTITUTE(${cell},"/",${BROKEN_SLASH}),${cell})`);
}

/** The part of a formula that says a number in a text. */
export type CellText = (cell: CellRef) => string;

/** A number in a text: its digits, cleaned of binary noise. */
export function digits(decimals: number): CellText {
  return (cell) => `ROUND(${cell},${decimals})`;
}

export function percent(cell: CellRef): string {
  return `TEXT(${cell},"0.0%")`;
}

/** Format of a difference, with its sign. */
export function signedFormat(decimals: number): string {
  const number = entryFormat(decimals);
  return `+${number};-${number};0`;
}

export function signed(decimals: number): CellText {
  return (cell) => `TEXT(${cell},${quoted(signedFormat(decimals))})`;
}

/**
 * Of two status words the worse one; what is no status (有误, 缺人口数) is worse than any. One of two that was not reported
 * is 部分未报.
 */
export function worseStatus([first, second]: readonly [CellRef, CellRef]): Expression {
  const either = (word: string): string => `OR(${first}=${quoted(word)},${second}=${quoted(word)})`;
  const order = [words.behind, words.unmet, words.onTrack, words.done].reduceRight<string>(
    (rest, word) => `IF(${either(word)},${quoted(word)},${rest})`,
    quoted(words.met),
  );
  const judged = `IF(${either(words.notReported)},${quoted(words.partlyReported)},${order})`;
  return expression(
    `IF(${first}="/",${second},IF(${second}="/",${first},IF(${isNoStatus(first)},${first},` +
      `IF(${isNoStatus(second)},${second},IF(${first}=${second},${first},${judged})))))`,
  );
}

function isNoStatus(cell: CellRef): string {
  const known = [
    words.done,
    words.met,
    words.onTrack,
    words.behind,
    words.unmet,
    words.notReported,
  ];
  return `AND(${known.map((word) => `${cell}<>${quoted(word)}`).join(',')})`;
}
