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
import { toWorkbookError, isCellEditing, tracesOf } from './hostErrors';
import type { Session } from './run';
import { undoAdded } from './undoAdded';

/** A sheet that was added. */
export interface AppliedSheet {
  /** The sheet's own id, which survives renaming. */
  readonly id: string;
  readonly name: string;
}

/**
 * Adds a sheet for each layout, all in one request, and shows the first visible one. Every sheet's and
 * block's name must be free, but for `staleNames`, which are removed first: names whose block is gone.
 *
 * Excel does not roll back a request that fails midway; the sheets and names added by then are removed again
 * in one more request, so that the workbook is as before.
 *
 * @param also queues more work for the same request, once the sheets are there
 * @throws WorkbookError
 */
export async function applyLayouts(
  session: Session,
  layouts: readonly SheetLayout[],
  staleNames: readonly string[] = [],
  also: (context: Excel.RequestContext) => void = () => undefined,
): Promise<AppliedSheet[]> {
  suspend(session.context);
  const sheets = layOutSheets(session.context, layouts, staleNames);
  also(session.context);
  sheets.find((_, index) => layouts[index]?.visibility === 'visible')?.activate();
  try {
    await session.sync();
  } catch (error) {
    // A request that was refused as a whole has added nothing, and may be sent again.
    if (isCellEditing(error)) throw error;
    await undoAdded(session, tracesOf(error));
    throw toWorkbookError(error);
  }
  return sheets.map(({ id, name }) => ({ id, name }));
}

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
