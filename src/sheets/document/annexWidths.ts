import { sum } from '../layout/landscape';
import type { AnnexColumn } from './types';

/** Millimetres of a half-width letter of an annex's table, which is of 10.5 points; others are twice as wide. */
const HALF = ((10.5 / 2) * 25.4) / 72;
/** Between a text and the lines around it, on both sides, and what programs round. */
const BESIDE = 2.2;
/** What is made wider is made wide enough for another face too: where 仿宋 is missing, digits are up to so much wider. */
const OTHER_FACE = 1.2;
/** Names are read in lines of five letters still. */
const LEAST_NAME = 22;

function holding(text: string, width: number): number {
  const letters = HALF * sum([...text].map((letter) => (letter < '\u0100' ? 1 : 2)));
  return BESIDE + letters <= width ? width : BESIDE + OTHER_FACE * letters;
}

/**
 * The columns with figures as wide as the longest of them, or a program breaks it in the middle of a number; the column of names
 * gives what they need more.
 *
 * @param rows texts by column
 */
export function wideEnough(
  columns: readonly AnnexColumn[],
  rows: readonly (readonly string[])[],
): AnnexColumn[] {
  const widened = columns.map((column, at) => {
    if (column.align === 'left') return column;
    const figures = rows.map((row) => row[at] ?? '').filter((text) => /\d/.test(text));
    const { width } = column;
    return { ...column, width: Math.max(width, ...figures.map((text) => holding(text, width))) };
  });
  const more = sum(widened.map(({ width }) => width)) - sum(columns.map(({ width }) => width));
  return widened.map((column) =>
    column.align === 'left'
      ? { ...column, width: Math.max(LEAST_NAME, column.width - more) }
      : column,
  );
}
