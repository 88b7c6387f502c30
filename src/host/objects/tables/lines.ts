import type { TableNode } from '../../calc/syntax/nodes';
import { writeTable } from '../../calc/syntax/table-text';
import type { Area } from '../../engine/area';
import { EMPTY, eachFilled, patchCells, type CellPatch } from '../../engine/cells';
import { insertCells } from '../../engine/structure';
import { areaOf, bodyOf, inArea, titlesOf } from '../../engine/tables/tables';
import { change, placed, rangeOf, write, writeTitles, type TableObject } from './table-object';

/** Titles that are hidden leave empty cells; those that show again take the line above, or push the cells down. */
export async function showHeaders(object: TableObject, value: unknown): Promise<void> {
  const { sheet, table } = placed(object);
  const isShown = value === true;
  if (isShown === table.showHeaders) return;
  const area = areaOf(table);
  const names = titlesOf(sheet, table);
  const columns = table.columns.map(({ id }, index) => ({ id, name: names[index] ?? '' }));
  if (!isShown) {
    const rest = { ...area, row: area.row + 1, rows: area.rows - 1 };
    change(object, { ...inArea(rest), showHeaders: false, columns });
    clear(object, { ...area, rows: 1 });
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const hasRoom = above.row >= 0 && isEmpty(object, above);
  if (!hasRoom) await insertCells(object.book.engine, sheet, { ...area, rows: 1 }, 'Down');
  const row = hasRoom ? above.row : area.row;
  const whole = { ...area, row, rows: area.rows + 1 };
  writeTitles(rangeOf(object, { ...whole, rows: 1 }), names);
  change(object, { ...inArea(whole), showHeaders: true });
}

/** The last column is added up, or counted where it does not hold numbers. */
export async function showTotals(object: TableObject, value: unknown): Promise<void> {
  const { sheet, table } = placed(object);
  const isShown = value === true;
  if (isShown === table.showTotals) return;
  const area = areaOf(table);
  const line = { ...area, row: area.row + area.rows - (isShown ? 0 : 1), rows: 1 };
  if (!isShown) {
    change(object, { ...inArea({ ...area, rows: area.rows - 1 }), showTotals: false });
    return clear(object, line);
  }
  if (!isEmpty(object, line)) await insertCells(object.book.engine, sheet, line, 'Down');
  change(object, { ...inArea({ ...area, rows: area.rows + 1 }), showTotals: true });
  const [from = ''] = titlesOf(sheet, table).slice(-1);
  const node: TableNode = { kind: 'table', table: null, parts: ['data'], from, to: null };
  const body = bodyOf(table);
  const last = { ...body, column: body.column + body.columns - 1, columns: 1 };
  let isNumeric = false;
  eachFilled(sheet, last, (cell) => {
    isNumeric ||= typeof cell.v === 'number' || Boolean(cell.f);
  });
  const total = `=SUBTOTAL(${isNumeric ? 109 : 103},${writeTable(node)})`;
  const entries = table.columns.map(() => '');
  entries[0] = object.book.language.words.total;
  entries[entries.length - 1] = total;
  write(object, line, [entries]);
}

function clear(object: TableObject, area: Area): void {
  const patch: CellPatch = {};
  eachFilled(placed(object).sheet, area, (_cell, row, column) => {
    (patch[row] ??= {})[column] = { ...EMPTY };
  });
  patchCells(object.book.engine, object.sheetId, patch);
}

const isEmpty = (object: TableObject, area: Area): boolean => {
  let isFilled = false;
  eachFilled(placed(object).sheet, area, (cell) => {
    isFilled ||= (cell.v !== undefined && cell.v !== null) || Boolean(cell.f);
  });
  return !isFilled;
};
