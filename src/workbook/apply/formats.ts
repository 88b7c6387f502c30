import { HIGHEST_ROW } from '../../sheets/layout/fit';
import type { Area, CellStyle, SheetLayout } from '../../sheets/layout/layout';
import { rangeOf, runsOf } from './area';
import { drawBorders } from './borders';
import { part, type Part } from './part';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Paints in their order, so that later ones win; number formats are written with the cells, and ask for nothing here. */
export function paint(layout: SheetLayout): Part[] {
  return layout.paints.flatMap(({ area, style: { numberFormat: _, ...style } }) =>
    Object.keys(style).length === 0
      ? []
      : [part(callsOf(style), 0, (sheet) => setStyle(rangeOf(sheet, area), area, style))],
  );
}

export function setStyle({ format }: Excel.Range, area: Area, style: CellStyle): void {
  setFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  drawBorders(format.borders, area, style);
}

/** The format, and then each property; a grid is six sides with style and weight. */
function callsOf({ font, grid, ...rest }: CellStyle): number {
  const fonts = Object.keys(font ?? {}).length;
  return 2 + Object.keys(rest).length * 2 + fonts + (grid === undefined ? 0 : 6 * 4);
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
export function arrange(layout: SheetLayout): Part[] {
  return [
    ...layout.merges.map((area) => part(1, 0, (sheet) => rangeOf(sheet, area).merge(false))),
    ...runsOf(layout.columnWidths).map(({ first, count, value }) =>
      part(2, 0, (sheet) => {
        const columns = rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count });
        columns.format.columnWidth = value;
      }),
    ),
    ...runsOf(layout.rowHeights).map(({ first, count, value }) =>
      part(2, 0, (sheet) => {
        const rows = rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 });
        rows.format.rowHeight = Math.min(value, HIGHEST_ROW);
      }),
    ),
    ...(layout.hiddenColumns ?? []).map((column) =>
      part(1, 0, (sheet) => {
        rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
      }),
    ),
  ];
}
