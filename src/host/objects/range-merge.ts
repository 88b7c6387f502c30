import { eachCell, toRange, type Area } from '../engine/area';
import { EMPTY, grow, patchCells, rawCell, type CellPatch } from '../engine/cells';
import { mergesIn, requireUnprotected } from '../engine/protection';
import { tablesIn } from '../engine/tables/tables';
import { HostError } from '../protocol/error';
import type { Worksheet } from '../engine/univer';
import { sheetOf, type RangeObject } from './book';

/** Merges the range into one cell, or each of its rows; only the first cell keeps what it holds. */
export function mergeRange(range: RangeObject, across?: boolean): void {
  const sheet = sheetOf(range);
  requireUnprotected(sheet);
  // No cell of a table can be merged.
  if (tablesIn(sheet, range.area).length > 0) throw new HostError('InvalidOperation');
  grow(range.book.engine, sheet, range.area);
  unmerge(range, sheet, range.area);
  for (const area of across === true ? rowsOf(range.area) : [range.area]) {
    if (area.rows * area.columns > 1) mergeOne(range, sheet, area);
  }
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));

function mergeOne(range: RangeObject, sheet: Worksheet, area: Area): void {
  const { engine } = range.book;
  keepFirst(range, sheet, area);
  engine.run('sheet.mutation.add-worksheet-merge', {
    subUnitId: range.sheetId,
    ranges: [toRange(area)],
  });
}

/** Excel keeps the first cell that holds something and moves it to the corner. */
function keepFirst(range: RangeObject, sheet: Worksheet, area: Area): void {
  const patch: CellPatch = {};
  let kept = false;
  eachCell(area, (row, column) => {
    const cell = rawCell(sheet, row, column);
    if (cell === null || (cell.v === undefined && !cell.f && !cell.si && !cell.p)) return;
    const isCorner = row === area.row && column === area.column;
    if (!kept && !isCorner) {
      const { v, t, f, si, p } = cell;
      const moved = { v: v ?? null, t: t ?? null, f: f ?? null, si: si ?? null, p: p ?? null };
      (patch[area.row] ??= {})[area.column] = moved;
    }
    if (!isCorner) (patch[row] ??= {})[column] = { ...EMPTY };
    kept = true;
  });
  if (Object.keys(patch).length > 0) patchCells(range.book.engine, range.sheetId, patch);
}

export function unmergeRange(range: RangeObject): void {
  const sheet = sheetOf(range);
  requireUnprotected(sheet);
  unmerge(range, sheet, range.area);
}

function unmerge(range: RangeObject, sheet: Worksheet, area: Area): void {
  const merged = mergesIn(sheet, area);
  if (merged.length === 0) return;
  range.book.engine.run('sheet.mutation.remove-worksheet-merge', {
    subUnitId: range.sheetId,
    ranges: merged.map(toRange),
  });
}
