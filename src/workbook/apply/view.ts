import type { SheetLayout } from '../../sheets/layout/layout';
import { rangeOf } from './area';
import { part, type Part } from './part';

/** Frozen rows and columns, gridlines, tab colour, visibility. */
export function setView(layout: SheetLayout): Part[] {
  return [part(6, 0, (sheet) => set(sheet, layout))];
}

function set(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { rows, columns } = layout.frozen ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);

  sheet.showGridlines = layout.showGridlines;
  if (layout.tabColor !== undefined) sheet.tabColor = layout.tabColor;
  if (layout.visibility === 'hidden') sheet.visibility = 'Hidden';
  if (layout.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}
