import {
  MAX_COLUMNS,
  MAX_ROWS,
  eachCell,
  isUnbounded,
  lastColumn,
  lastRow,
  type Area,
} from './area';
import { clip, eachFilled, grow } from './cells';
import type { Engine } from './engine';
import { Restyling, mergedStyle, type Coat } from './restyle';
import type { Worksheet } from './univer';

/** The change for a cell, for a whole column (`row` is -1) or a whole row (`column` is -1); null: none. */
export type Painter = (row: number, column: number) => Coat | null;

/** Changes the looks of an area in one step; entire rows and columns keep them for cells still to come. */
export function paint(engine: Engine, sheet: Worksheet, area: Area, painter: Painter): void {
  if (isUnbounded(area)) return paintUnbounded(engine, sheet, area, painter);
  grow(engine, sheet, area);
  const restyling = new Restyling(engine, sheet);
  eachCell(area, (row, column) => {
    const coat = painter(row, column);
    if (coat !== null) restyling.put(row, column, coat);
  });
  restyling.done();
}

function paintUnbounded(engine: Engine, sheet: Worksheet, area: Area, painter: Painter): void {
  const subUnitId = sheet.getSheetId();
  const restyling = new Restyling(engine, sheet);
  eachFilled(sheet, area, (_cell, row, column) => {
    const coat = painter(row, column);
    if (coat !== null) restyling.put(row, column, coat);
  });
  restyling.done();
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) {
    const coat = painter(-1, -1);
    const style = mergedStyle(sheet.getDefaultCellStyleInternal(), coat?.style);
    engine.run('sheet.mutation.set-worksheet-default-style', { subUnitId, defaultStyle: style });
  }
  if (area.rows === MAX_ROWS) paintColumns(engine, sheet, area, painter);
  else paintRows(engine, sheet, area, painter);
}

function paintColumns(engine: Engine, sheet: Worksheet, area: Area, painter: Painter): void {
  const bound = area.columns === MAX_COLUMNS ? clip(sheet, area) : area;
  if (bound === null) return;
  grow(engine, sheet, { ...bound, rows: 1, row: 0 });
  const columnData: Record<number, object> = {};
  for (let column = bound.column; column <= lastColumn(bound); column++) {
    const coat = painter(-1, column);
    const custom = sheet.getColumnManager().getColumn(column)?.custom;
    if (coat !== null) columnData[column] = coatedLine(sheet.getColumnStyle(column), custom, coat);
  }
  engine.run('sheet.mutation.set-col-data', { subUnitId: sheet.getSheetId(), columnData });
}

function paintRows(engine: Engine, sheet: Worksheet, area: Area, painter: Painter): void {
  grow(engine, sheet, { ...area, columns: 1, column: 0 });
  const rowData: Record<number, object> = {};
  for (let row = area.row; row <= lastRow(area); row++) {
    const coat = painter(row, -1);
    const custom = sheet.getRowManager().getRow(row)?.custom;
    if (coat !== null) rowData[row] = coatedLine(sheet.getRowStyle(row), custom, coat);
  }
  engine.run('sheet.mutation.set-row-data', { subUnitId: sheet.getSheetId(), rowData });
}

const coatedLine = (style: unknown, custom: unknown, coat: Coat): object => ({
  ...(coat.style && { s: mergedStyle(style, coat.style) }),
  ...(coat.extras && { custom: { ...(custom as object | undefined), ...coat.extras } }),
});

export type { Coat };
