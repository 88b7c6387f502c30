import type { Area, LayoutCell } from '../../sheets/layout';
import { rangeOf } from '../apply/area';
import { drawBorders } from '../apply/borders';
import { contentOf } from '../apply/values';

/** A row of populations for a period's sheet that was laid out before they were known. */
export interface PopulationRow {
  /** A defined name for it, by which it is found again. */
  readonly name: string;
  readonly sheetId: string;
  /** Where the row comes to stand; whatever stands there moves down. */
  readonly area: Area;
  readonly cells: readonly LayoutCell[];
  /** Totals that count by the row from now on. */
  readonly totals: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly look: { readonly fill: string; readonly color: string; readonly size: number };
}

/** Queues the row and the totals that weigh by it. A sheet protected without a password is opened for it. */
export function addPopulations(context: Excel.RequestContext, added: PopulationRow): void {
  const sheet = context.workbook.worksheets.getItem(added.sheetId);
  // Does nothing on an unprotected sheet, and an unprotected one is closed below as every sheet of ours is.
  sheet.protection.unprotect();
  const number = added.area.row + 1;
  const whole = sheet.getRange(`${number}:${number}`);
  whole.untrack();
  whole.insert('Down').untrack();
  const range = rangeOf(sheet, added.area);
  const { fill, font } = range.format;
  range.numberFormat = [added.cells.map(() => 'General')];
  range.values = [added.cells.map((cell) => contentOf(cell, 'General') ?? '')];
  fill.color = added.look.fill;
  font.color = added.look.color;
  font.size = added.look.size;
  range.format.horizontalAlignment = 'Center';
  range.format.protection.locked = true;
  context.workbook.names.add(added.name, range);
  context.trace(`name ${added.name}`);
  drawBorders(range.format.borders, added.area, { grid: 'thin' });
  for (const { row, column, formula } of added.totals) {
    const cell = sheet.getCell(row, column);
    cell.untrack();
    cell.values = [[formula]];
  }
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
