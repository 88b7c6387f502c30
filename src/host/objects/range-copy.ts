import { invalidArgument } from '../protocol/error';
import type { CellExtras } from '../snapshot';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  contains,
  eachCell,
  isUnbounded,
  sameArea,
  toRange,
  type Area,
} from '../engine/area';
import { parseArea, splitSheet } from '../engine/address';
import {
  EMPTY,
  cellFormula,
  clip,
  eachFilled,
  grow,
  patchCells,
  patchStyles,
  rawCell,
  type CellPatch,
} from '../engine/cells';
import { gridValue } from '../engine/calculation/grid-value';
import type { Engine } from '../engine/engine';
import { mergesIn, requireAllowed, requireWritable } from '../engine/protection';
import { findSheet } from '../engine/sheets';
import { moveFormula } from '../engine/relative';
import type { ICellData, IStyleData, Worksheet } from '../engine/univer';
import { removeFormats } from './conditional-rules';
import { isRange, rangeObject, sheetOf, type RangeObject } from './book';
import { copyLooks } from './range-copy-looks';
import { removeValidation } from './validation-rules';

/** Excel's `ClearApplyTo`. */
export function clearRange(range: RangeObject, what?: string | null): void {
  const applyTo = what ?? 'All';
  const sheet = sheetOf(range);
  const contents = ['All', 'Contents', 'RemoveHyperlinks'].includes(applyTo);
  const looks = ['All', 'Formats'].includes(applyTo);
  if (!contents && !looks && applyTo !== 'Hyperlinks') throw invalidArgument(applyTo);
  if (contents) requireWritable(sheet, range.area);
  if (looks) requireAllowed(sheet, 'allowFormatCells');
  const patch: CellPatch = {};
  eachFilled(sheet, range.area, (_cell, row, column) => {
    (patch[row] ??= {})[column] = {
      ...(contents && applyTo !== 'RemoveHyperlinks' && EMPTY),
      ...(looks && { s: null, custom: null }),
    };
  });
  (contents ? patchCells : patchStyles)(range.book.engine, range.sheetId, patch);
  if (looks) clearLooks(range, sheet);
}

/** What lies over the cells: merges, colours by condition, validation. */
function clearLooks(range: RangeObject, sheet: Worksheet): void {
  const { engine } = range.book;
  const ranges = mergesIn(sheet, range.area).map(toRange);
  if (ranges.length > 0) {
    engine.run('sheet.mutation.remove-worksheet-merge', { subUnitId: range.sheetId, ranges });
  }
  removeFormats(range);
  removeValidation(range);
}

type CopyType = 'All' | 'Values' | 'Formulas' | 'Formats' | 'Link';

/** Copies another range here, repeated as often as it fits; relative references move along. */
export async function copyFrom(
  range: RangeObject,
  source: unknown,
  type?: CopyType | null,
  skipBlanks?: boolean | null,
  transpose?: boolean | null,
): Promise<void> {
  const copyType = type ?? 'All';
  await range.book.engine.calculate();
  const from = sourceRange(range, source);
  const fromSheet = sheetOf(from);
  const inside = isUnbounded(from.area) ? clip(fromSheet, from.area) : from.area;
  if (inside === null) return;
  const shape = transpose === true ? { rows: inside.columns, columns: inside.rows } : inside;
  const target = targetArea(range.area, shape);
  const sheet = sheetOf(range);
  if (copyType !== 'Formats') requireWritable(sheet, target);
  const patch: CellPatch = {};
  eachCell(target, (row, column) => {
    const [down, right] = [
      (row - target.row) % shape.rows,
      (column - target.column) % shape.columns,
    ];
    const fromRow = inside.row + (transpose === true ? right : down);
    const fromColumn = inside.column + (transpose === true ? down : right);
    const cell = spilledInto(range.book.engine, from, inside, fromRow, fromColumn, copyType);
    if (skipBlanks === true && isBlank(cell)) return;
    const formula = cellFormula(range.book.engine, fromSheet, fromRow, fromColumn);
    const moved =
      formula === null
        ? null
        : moveFormula(range.book.engine, formula, column - fromColumn, row - fromRow);
    const style = fromSheet.getComposedCellStyleByCellData(
      fromRow,
      fromColumn,
      rawCell(fromSheet, fromRow, fromColumn),
    );
    (patch[row] ??= {})[column] = copied(cell, moved, style, copyType);
  });
  grow(range.book.engine, sheet, target);
  const images = (part: Area): Area[] =>
    sameArea(part, inside) && transpose !== true
      ? [target]
      : tilesOf(target, shape).map((tile) => imageOf(part, inside, tile, transpose === true));
  if (copyType === 'All' || copyType === 'Formats') {
    copyLooks({
      from: { ...from, area: inside },
      to: { ...range, area: target },
      images,
      withValidation: copyType === 'All',
    });
  }
  patchCells(range.book.engine, range.sheetId, patch);
}

/**
 * A cell as it is copied: one that shows part of a result brings its value, unless the formula beside it comes along and will
 * fill the copy as well.
 */
function spilledInto(
  engine: Engine,
  { sheetId }: RangeObject,
  copied: Area,
  row: number,
  column: number,
  type: CopyType,
): ICellData | null {
  const sheet = engine.sheet(sheetId);
  const cell = sheet && rawCell(sheet, row, column);
  const spilled = engine.spilledAt(sheetId, row, column);
  if (spilled === null || cell?.f || cell?.si) return cell;
  const withFormula = contains(copied, { ...spilled.by, rows: 1, columns: 1 });
  return withFormula && type !== 'Values' ? cell : { ...cell, ...gridValue(spilled.value) };
}

/** First cells of the copies that a target takes. */
function tilesOf(target: Area, shape: { readonly rows: number; readonly columns: number }): Area[] {
  const tiles: Area[] = [];
  for (let row = target.row; row < target.row + target.rows; row += shape.rows) {
    for (
      let column = target.column;
      column < target.column + target.columns;
      column += shape.columns
    ) {
      tiles.push({ row, column, rows: shape.rows, columns: shape.columns });
    }
  }
  return tiles;
}

/** Where a part of what is copied comes to lie in one of the copies. */
function imageOf(part: Area, of: Area, { row, column }: Area, isTurned: boolean): Area {
  const [down, right] = [part.row - of.row, part.column - of.column];
  return isTurned
    ? { row: row + right, column: column + down, rows: part.columns, columns: part.rows }
    : { row: row + down, column: column + right, rows: part.rows, columns: part.columns };
}

const isBlank = (cell: ICellData | null): boolean =>
  cell === null || (cell.v === undefined && !cell.f && !cell.si && !cell.p);

function sourceRange(range: RangeObject, source: unknown): RangeObject {
  if (isRange(source)) return source;
  if (typeof source !== 'string') throw invalidArgument('the source is a range or an address');
  const { sheet, rest } = splitSheet(source);
  const from = sheet === null ? sheetOf(range) : findSheet(range.book.engine, sheet);
  const area = parseArea(rest);
  if (from === null || area === null) throw invalidArgument(source);
  return rangeObject(range.book, from.getSheetId(), area);
}

/** A whole number of copies fills the range, else exactly one is written from its first cell on. */
function targetArea(area: Area, shape: { rows: number; columns: number }): Area {
  const rows = area.rows === MAX_ROWS ? shape.rows : area.rows;
  const columns = area.columns === MAX_COLUMNS ? shape.columns : area.columns;
  const fits = rows % shape.rows === 0 && columns % shape.columns === 0;
  return { ...area, rows: fits ? rows : shape.rows, columns: fits ? columns : shape.columns };
}

function copied(
  cell: ICellData | null,
  formula: string | null,
  style: IStyleData,
  copyType: CopyType,
): ICellData {
  const values = { ...EMPTY, v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null };
  const contents = formula === null || copyType === 'Values' ? values : { ...EMPTY, f: formula };
  const extras = (cell?.custom ?? null) as CellExtras | null;
  const looks = { s: { ...NO_STYLE, ...style }, custom: extras };
  if (copyType === 'Formats') return looks;
  return copyType === 'All' ? { ...contents, ...looks } : contents;
}

/** A copy takes away what the source does not have. */
export const NO_STYLE: IStyleData = {
  ff: null,
  bg: null,
  bd: null,
  cl: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
  tr: null,
  pd: null,
};
