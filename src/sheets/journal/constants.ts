import type { CellValue } from '../../figures/types';
import type { Area, LayoutCell, SheetLayout } from '../layout/layout';
import { untyped } from './content';
import { parseBlockName } from '../blocks/names';

/**
 * What somebody can have typed over on a sheet, `[row][column]` from A1 on: constants as they are, every formula
 * as `=`, because Excel rewrites formulas when rows come and go. `''` is empty.
 */
export type Constants = readonly (readonly CellValue[])[];

export const FORMULA = '=';

/** The constants of a sheet as it is laid out; marks are left out, they come and go by themselves. */
export function constantsOf({ cells, names }: SheetLayout): Constants {
  const marks = names.filter(({ name }) => parseBlockName(name)?.kind === 'marks');
  return withoutAreas(
    cells.map((row) => row.map(constantOf)),
    marks.map(({ area }) => area),
  );
}

function constantOf(cell: LayoutCell): CellValue {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  return 'formula' in cell ? FORMULA : cell.text;
}

/** The same with some areas emptied. */
export function withoutAreas(constants: Constants, areas: readonly Area[]): Constants {
  if (areas.length === 0) return constants;
  const isIn = (row: number, column: number): boolean =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return constants.map((line, row) => line.map((cell, column) => (isIn(row, column) ? '' : cell)));
}

/**
 * How many cells are not as they were laid out. Cell by cell nothing may differ for 0; how many do is counted by
 * what came and what went, so that an inserted row does not count every cell below it.
 */
export function changedCells(laid: Constants, now: Constants): number {
  if (isSame(laid, now)) return 0;
  const balance = new Map<CellValue, number>();
  const add = (constants: Constants, by: number): void => {
    for (const each of constants.flat()) {
      const cell = untyped(each);
      if (cell !== '') balance.set(cell, (balance.get(cell) ?? 0) + by);
    }
  };
  add(laid, -1);
  add(now, 1);
  let [came, went] = [0, 0];
  for (const by of balance.values()) {
    if (by > 0) came += by;
    else went -= by;
  }
  return Math.max(1, came, went);
}

function isSame(a: Constants, b: Constants): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row += 1) {
    const [left = [], right = []] = [a[row], b[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      if (untyped(left[column] ?? '') !== untyped(right[column] ?? '')) return false;
    }
  }
  return true;
}
