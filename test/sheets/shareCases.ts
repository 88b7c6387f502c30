import type { CellValue } from '../../src/figures/types';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { isWorkedOut } from '../../src/plan/source';
import { UNTOUCHED, type Content, type EntryCase } from './entryCases';
import { shares } from './shares';

/** Part and base of 结案率 in the first unit, and what stands in its own cell where that is not the formula. */
type Row = readonly [part: CellValue, base: CellValue, own?: CellValue];

const ROWS: readonly Row[] = [
  [2, 3],
  [0, 7],
  // No #DIV/0!.
  [0, 0],
  [5, 0],
  ['', 200],
  [190, ''],
  ['', ''],
  // Wrong input gives no number.
  ['190', 200],
  [190, -200],
  [1.5, 200],
  ['/', 200],
  // More than all of them, and a share below 1 % that nobody typed.
  [240, 200],
  [1, 200],
  // Ties, once as binary arithmetic has them and once beside it.
  [1, 800],
  [9_999_999, 10_000_000],
  [230_049, 200_000_000],
  // Typed over: another figure, the very same, a text, a figure where none can be, and nothing at all.
  [190, 200, 94],
  [190, 200, 95],
  [190, 200, '95'],
  ['', 200, 95],
  [0, 0, 0],
  [190, 200, ''],
  [0, 200, ''],
  ['', 200, ''],
];

const content = (value: CellValue): Content => {
  if (value === '') return { cell: null, value };
  return { cell: typeof value === 'number' ? value : { text: String(value) }, value };
};

/** One case for each row; the other units have reported nothing. */
export const shareCases: readonly EntryCase[] = ROWS.map(([part, base, own]) => {
  const given = new Map([
    ['2', part],
    ['3', base],
    ...(own === undefined ? [] : [['1', own] as const]),
  ]);
  const cellOf = (id: string, unit: string, kind: string): Content | typeof UNTOUCHED => {
    const measure = measuresOf(shares).find((each) => each.id === id);
    if (kind === 'notApplicable') return content('/');
    if (unit === 'east' && given.has(id)) return content(given.get(id) ?? '');
    return measure !== undefined && isWorkedOut(measure, unit) ? UNTOUCHED : content('');
  };
  const contents = measuresOf(shares).map(({ id, targets }) => [
    id,
    Object.fromEntries(
      Object.entries(targets).map(([unit, { kind }]) => [unit, cellOf(id, unit, kind)]),
    ),
  ]);
  return { period: periodOf(2021, 9), contents: Object.fromEntries(contents) };
});
