import { isUnbounded, lastRow } from '../engine/area';
import { cellValue, clip, eachFilled, rawCell } from '../engine/cells';
import { numberOfLines, textWidth } from '../engine/text-size';
import { sheetOf, type RangeObject } from './book';
import { setColumnWidth, setRowHeight } from './lines';
import { shownText } from './number-format';
import { patternAt } from './pattern';

const POINTS = 0.75;
/** Pixels beside the text. */
const MARGIN = 10;

/** Makes each column as wide as its widest text; wrapped and merged cells do not count, as in Excel. */
export async function autofitColumns(range: RangeObject): Promise<void> {
  await range.book.engine.calculate();
  const sheet = sheetOf(range);
  const area = isUnbounded(range.area) ? clip(sheet, range.area) : range.area;
  if (area === null) return;
  const widths = new Map<number, number>();
  eachFilled(sheet, area, (cell, row, column) => {
    const style = sheet.getComposedCellStyleByCellData(row, column, rawCell(sheet, row, column));
    if (style.tb === 3 || sheet.getMergedCell(row, column)) return;
    const text = shownText(cellValue(cell), patternAt(sheet, row, column), range.book.language);
    const width = Math.max(...text.split('\n').map((line) => textWidth(line, style.fs ?? 11)));
    if (width > 0) widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) {
    setColumnWidth({ ...range, area: { ...area, column, columns: 1 } }, (width + MARGIN) * POINTS);
  }
}

/** Makes each row as high as its highest text needs. */
export async function autofitRows(range: RangeObject): Promise<void> {
  await range.book.engine.calculate();
  const sheet = sheetOf(range);
  const area = isUnbounded(range.area) ? clip(sheet, range.area) : range.area;
  if (area === null) return;
  const heights = new Map<number, number>();
  eachFilled(sheet, area, (cell, row, column) => {
    const style = sheet.getComposedCellStyleByCellData(row, column, rawCell(sheet, row, column));
    if (sheet.getMergedCell(row, column)) return;
    const text = shownText(cellValue(cell), patternAt(sheet, row, column), range.book.language);
    const size = style.fs ?? 11;
    const width = style.tb === 3 ? sheet.getColumnWidth(column) - MARGIN / 2 : Infinity;
    const height = numberOfLines(text, size, width) * size * 1.3;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  for (let row = area.row; row <= lastRow(area); row++) {
    const height = heights.get(row);
    if (height === undefined) continue;
    setRowHeight({ ...range, area: { ...area, row, rows: 1 } }, Math.max(14.25, height));
  }
}
