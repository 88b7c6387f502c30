import { words } from '../labels';
import { cellRef } from '../layout/address';
import type { ColorRule } from '../layout/layout';
import { area, colors } from '../layout/look';
import type { Measure } from '../../plan/types';

/** How a row's cells tell which way they went: numbers by their sign, texts of compound indicators by the signs in them. */
export interface Direction {
  readonly polarity: Measure['polarity'];
  readonly isText: boolean;
}

/** Of one measure, or of two that are told together; null: the one is good where the other is bad. */
export function directionOf(measures: readonly Measure[]): Direction | null {
  const [first] = measures;
  if (first === undefined) return null;
  const { polarity } = first;
  if (measures.some((each) => each.polarity !== polarity)) return null;
  return { polarity, isText: measures.length > 1 };
}

/**
 * What went the right way and what did not, by each row's polarity; readable in grey by its slant.
 *
 * @param rows one after the other from `first` on; null: nothing is told of it
 */
export function directionRules(
  rows: readonly (Direction | null)[],
  first: number,
  column: number,
  columns: number,
): ColorRule[] {
  const runs: { first: number; rows: number; direction: Direction }[] = [];
  rows.forEach((direction, index) => {
    const before = runs.at(-1);
    if (direction === null) return;
    const goesOn =
      before !== undefined &&
      before.first + before.rows === first + index &&
      before.direction.polarity === direction.polarity &&
      before.direction.isText === direction.isText;
    if (goesOn) before.rows += 1;
    else runs.push({ first: first + index, rows: 1, direction });
  });
  return runs.flatMap(({ first: row, rows: count, direction: { polarity, isText } }) => {
    const where = area(row, column, count, columns);
    const [up, down] = (isText ? signsInText : signs)(cellRef(row, column));
    const [good, bad] = polarity === 'negative' ? [down, up] : [up, down];
    return [
      // Of two halves, one that got worse is what is seen.
      { area: where, formula: `=${isText ? `AND(${good},NOT(${bad}))` : good}`, ...GOOD },
      { area: where, formula: `=${bad}`, ...BAD },
    ];
  });
}

const GOOD = { fill: colors.goodFill, color: colors.goodText } as const;
const BAD = { fill: colors.lateFill, color: colors.lateText, italic: true } as const;

const signs = (cell: string): readonly [up: string, down: string] => [
  `AND(ISNUMBER(${cell}),N(${cell})>0)`,
  `AND(ISNUMBER(${cell}),N(${cell})<0)`,
];

const signsInText = (cell: string): readonly [up: string, down: string] => [
  `ISNUMBER(FIND("+",${cell}))`,
  `ISNUMBER(FIND("-",${cell}))`,
];

/** What is wrong is red, whichever way it goes. */
export const wrongRule = (
  first: number,
  column: number,
  rows: number,
  columns: number,
): ColorRule => ({
  area: area(first, column, rows, columns),
  formula: `=${cellRef(first, column)}="${words.invalid}"`,
  fill: colors.wrongFill,
  color: colors.wrongText,
  bold: true,
});
