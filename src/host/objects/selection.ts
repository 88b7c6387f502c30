import { HostError } from '../protocol/error';
import { MAX_COLUMNS, MAX_ROWS, fromRange, lastColumn, lastRow, type Area } from '../engine/area';
import { clip, grow } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { activate, activeSheet, visibilityOf } from '../engine/sheets';
import { SheetsSelectionsService, type Worksheet } from '../engine/univer';
import { rangeObject, sheetOf, type Book, type RangeObject } from './book';

/** Univer's kinds of a selection. */
const NORMAL = 0;
const ROW = 1;
const COLUMN = 2;
const ALL = 3;

/** Shows the range's sheet and selects the range, as `range.select()` and a person do. */
export function selectRange(range: RangeObject): void {
  const sheet = sheetOf(range);
  if (visibilityOf(sheet) !== 'Visible') throw new HostError('InvalidOperation');
  select(range.book.engine, sheet, range.area);
}

export function select(engine: Engine, sheet: Worksheet, area: Area): void {
  if (activeSheet(engine) !== sheet) activate(engine, sheet);
  grow(engine, sheet, area);
  const inside = clip(sheet, area) ?? area;
  const range = {
    startRow: inside.row,
    endRow: lastRow(inside),
    startColumn: inside.column,
    endColumn: lastColumn(inside),
    rangeType: kind(area),
  };
  engine.run('sheet.operation.set-selections', {
    subUnitId: sheet.getSheetId(),
    selections: [{ range, primary: primary(sheet, inside), style: null }],
    // Excel brings what it selects into view; without a window nobody listens to this.
    reveal: true,
  });
}

function kind(area: Area): number {
  if (area.rows === MAX_ROWS) return area.columns === MAX_COLUMNS ? ALL : COLUMN;
  return area.columns === MAX_COLUMNS ? ROW : NORMAL;
}

/** The active cell: the first one, with the whole of its merged area. */
function primary(sheet: Worksheet, area: Area) {
  const merged = sheet.getMergedCell(area.row, area.column);
  return {
    actualRow: area.row,
    actualColumn: area.column,
    startRow: merged?.startRow ?? area.row,
    endRow: merged?.endRow ?? area.row,
    startColumn: merged?.startColumn ?? area.column,
    endColumn: merged?.endColumn ?? area.column,
    isMerged: false,
    isMergedMainCell: merged !== null && merged !== undefined,
  };
}

/** What is selected on the active sheet; a sheet nobody touched has its first cell selected. */
export function selectedRange(book: Book): RangeObject {
  const { engine } = book;
  const sheet = activeSheet(engine);
  const service = engine.get<SheetsSelectionsService>(SheetsSelectionsService);
  const selections = service.getWorkbookSelections(engine.unitId);
  const range = selections.getSelectionsOfWorksheet(sheet.getSheetId()).at(-1)?.range;
  if (range === undefined) {
    return rangeObject(book, sheet.getSheetId(), { row: 0, column: 0, rows: 1, columns: 1 });
  }
  return rangeObject(book, sheet.getSheetId(), wholeLines(fromRange(range), range.rangeType));
}

/** Univer ends a selected column at the end of its small sheet, Excel at the last row there can be. */
function wholeLines(area: Area, rangeType: number | undefined): Area {
  const column = rangeType === COLUMN || rangeType === ALL;
  const row = rangeType === ROW || rangeType === ALL;
  return {
    row: column ? 0 : area.row,
    column: row ? 0 : area.column,
    rows: column ? MAX_ROWS : area.rows,
    columns: row ? MAX_COLUMNS : area.columns,
  };
}

export function activeCell(book: Book): RangeObject {
  const { area, sheetId } = selectedRange(book);
  return rangeObject(book, sheetId, { ...area, rows: 1, columns: 1 });
}
