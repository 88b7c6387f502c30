import { cellValue, rawCell, type CellValue } from '../engine/cells';
import { gridValue } from '../engine/calculation/grid-value';
import type { Engine } from '../engine/engine';
import type { Spilled } from '../engine/parts';
import type { Worksheet } from '../engine/univer';
import { HostError, invalidArgument } from '../protocol/error';
import { rangeObject, type RangeObject } from './book';
import { grid } from './range-cells';

/** What a cell shows, of its own or of a result beside it. */
export function shownValue(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  column: number,
): CellValue {
  const own = cellValue(rawCell(sheet, row, column));
  if (own !== '') return own;
  const spilled = engine.spilledAt(sheet.getSheetId(), row, column);
  return spilled === null ? '' : cellValue(gridValue(spilled.value));
}

/** True, false, or null where some cells of the range lie in a result of many cells and others do not. */
export async function hasSpill(range: RangeObject): Promise<boolean | null> {
  const { engine } = range.book;
  await engine.calculate();
  const cells = grid(range, (sheet, row, column) =>
    engine.spilledAt(sheet.getSheetId(), row, column),
  );
  if (cells === null) return engine.spillsOn(range.sheetId).length === 0 ? false : null;
  const found = cells.flat().map((one) => one !== null);
  return found.every((one) => one === found[0]) ? (found[0] ?? false) : null;
}

type Chosen = (spilled: Spilled, range: RangeObject) => RangeObject | null;

/** The cell whose formula fills this one. */
export const spillParent: Chosen = ({ by }, range) =>
  rangeObject(range.book, range.sheetId, { ...by, rows: 1, columns: 1 });

/** All that the formula of this cell fills. */
export const spillingTo: Chosen = ({ by }, range) =>
  by.row === range.area.row && by.column === range.area.column
    ? rangeObject(range.book, range.sheetId, by)
    : null;

const isOne = ({ area }: RangeObject): boolean => area.rows === 1 && area.columns === 1;

export const orNullObject =
  (choose: Chosen) =>
  async (range: RangeObject): Promise<RangeObject | null> => {
    const { engine } = range.book;
    await engine.calculate();
    const { row, column } = range.area;
    const spilled = isOne(range) ? engine.spilledAt(range.sheetId, row, column) : null;
    return spilled && choose(spilled, range);
  };

export const orError = (choose: Chosen) => async (range: RangeObject) => {
  if (!isOne(range)) throw invalidArgument('a single cell is needed');
  const found = await orNullObject(choose)(range);
  if (found === null) throw new HostError('ItemNotFound');
  return found;
};
