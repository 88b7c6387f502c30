import type { CellStyle, SheetLayout } from '../../sheets/layout';
import { rangeOf, runsOf } from './area';
import { drawBorders } from './borders';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Paints in their order, so that later ones win; number formats are written with the cells. */
export function paint(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { area, style } of layout.paints) {
    const { format } = rangeOf(sheet, area);
    setFont(format.font, style);
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
    if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
    if (style.wrap !== undefined) format.wrapText = style.wrap;
    if (style.locked !== undefined) format.protection.locked = style.locked;
    drawBorders(format.borders, area, style);
  }
}

function setFont(font: Excel.RangeFont, { font: wanted }: CellStyle): void {
  if (wanted === undefined) return;
  if (wanted.name !== undefined) font.name = wanted.name;
  if (wanted.size !== undefined) font.size = wanted.size;
  if (wanted.bold !== undefined) font.bold = wanted.bold;
  if (wanted.italic !== undefined) font.italic = wanted.italic;
  if (wanted.color !== undefined) font.color = wanted.color;
}

/** Merges, widths, heights, hidden columns. */
export function arrange(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const area of layout.merges) rangeOf(sheet, area).merge(false);
  for (const { first, count, value } of runsOf(layout.columnWidths)) {
    const columns = rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count });
    columns.format.columnWidth = value;
  }
  for (const { first, count, value } of runsOf(layout.rowHeights)) {
    const rows = rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 });
    rows.format.rowHeight = value;
  }
  for (const column of layout.hiddenColumns ?? []) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
  }
}
