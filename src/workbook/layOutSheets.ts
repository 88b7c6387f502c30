import type { SheetLayout } from '../sheets/layout';
import { rangeOf } from './apply/area';
import { drawCharts } from './apply/charts';
import { color } from './apply/colorRules';
import { arrange, paint } from './apply/formats';
import { setUpPrint } from './apply/print';
import { protect } from './apply/protection';
import { validate } from './apply/validation';
import { writeCells } from './apply/values';
import { setView } from './apply/view';

/** Queues sheets for each layout, without sending anything and without bringing any of them to the front. */
export function layOutSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  staleNames: readonly string[],
): Excel.Worksheet[] {
  for (const name of staleNames) context.workbook.names.getItem(name).delete();
  // All sheets first: a formula may refer to any of them.
  const sheets = layouts.map((layout) => addSheet(context, layout.name));
  layouts.forEach((layout, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) layOut(context, sheet, layout);
  });
  return sheets;
}

/** Until the request is done the screen stands still and nothing is calculated twice. */
export function suspend({ application }: Excel.RequestContext): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id,name');
  context.trace(`sheet ${name}`);
  return sheet;
}

function layOut(context: Excel.RequestContext, sheet: Excel.Worksheet, layout: SheetLayout): void {
  writeCells(sheet, layout);
  paint(sheet, layout);
  arrange(sheet, layout);
  validate(sheet, layout);
  color(sheet, layout);
  setUpPrint(sheet, layout);
  setView(sheet, layout);
  drawCharts(sheet, layout);
  for (const { name, area } of layout.names) {
    context.workbook.names.add(name, rangeOf(sheet, area));
    context.trace(`name ${name}`);
  }
  // Last, or it would keep us out as well.
  protect(sheet, layout);
}
