import { zipFiles, type NamedFile } from '../../files/write/zip';
import { yearOf, type Period } from '../../plan/period';
import type { District } from '../../plan/types';
import { area } from '../../sheets/layout/look';
import { tabName } from '../../sheets/layout/tabName';
import { blockNames } from '../../sheets/blocks/names';
import { templateSheet } from '../../sheets/template/templateSheet';
import { templateSheetName } from '../../sheets/template/labels';
import { applyLayouts } from '../../workbook/applyLayouts';
import { WorkbookError } from '../../workbook/errors';
import { canOpenNew, openNew } from '../../workbook/newWorkbook';
import { readWorkbook } from '../../workbook/readWorkbook';
import { inWorkbook } from '../../workbook/run';
import { freeCopy, freeSheetName } from '../freeNames';
import { record } from '../journal/record';
import { planOf } from '../keptPlan';
import type { RunOptions, SheetLink } from '../types';
import { earlierEntries } from '../year/yearBlocks';
import { yearIn } from '../year/yearIn';
import { ledgerRows } from './ledgerRows';
import { contentFor, fileName, templateFile, type TemplateOrder } from './templateFile';

/**
 * What templates of a period are made from: the plan that the workbook keeps, and the figures that it has of earlier
 * periods. One request; with ledgers two, or more for very long ones.
 *
 * @throws WorkbookError `targetMissing`, `planUnreadable` …
 */
export function orderTemplates(
  period: Period,
  due: string | null,
  options: RunOptions & { readonly ledgers?: boolean } = {},
): Promise<TemplateOrder> {
  const of = yearOf(period);
  return inWorkbook(options, async (session) => {
    const reading = await readWorkbook(session, [blockNames.plan(of), ...earlierEntries(period)]);
    const plan = planOf(reading, of);
    const { year } = yearIn(plan, reading);
    const ledgers = options.ledgers === true ? await ledgerRows(session, plan) : undefined;
    return { year, period, due, ...(ledgers && { ledgers }) };
  });
}

/** The templates of these districts as one zip. `onDone` after each; the page gets a turn in between. */
export async function templatesZip(
  order: TemplateOrder,
  districts: readonly District[],
  onDone: (done: number, of: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<NamedFile> {
  const files: NamedFile[] = [];
  for (const district of districts) {
    if (signal?.aborted === true) throw new WorkbookError({ code: 'cancelled' });
    files.push(await templateFile(order, district));
    onDone(files.length, districts.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const name = fileName(order.year.plan.whole.name, order.period, '填报模板', 'zip');
  return { name, bytes: await zipFiles(files) };
}

/** Opens a district's template in a window of its own. */
export async function openTemplate(order: TemplateOrder, district: District): Promise<void> {
  await openNew((await templateFile(order, district)).bytes);
}

/** Adds a district's template to this workbook, to look at or to copy. Two requests. */
export function insertTemplate(
  order: TemplateOrder,
  district: District,
  options: RunOptions = {},
): Promise<SheetLink> {
  return inWorkbook(options, async (session) => {
    const reading = await readWorkbook(session, []);
    if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
    const wished = tabName(`${templateSheetName} ${district.name}`, ` ${order.period}`);
    const name = freeSheetName(
      wished,
      reading.sheets.map((sheet) => sheet.name),
    );
    // Its marks belong to a file; in this workbook several templates may stand side by side.
    const { period } = order;
    const template = templateSheet(contentFor(order, district));
    const copy = freeCopy((at) => [blockNames.template(district.id, period, at)], reading.names);
    const whole = area(0, 0, template.cells.length, template.columnWidths.length);
    const names = [{ name: blockNames.template(district.id, period, copy), area: whole }];
    const layout = { ...template, name, names };
    const { write } = await record(reading, {
      action: 'template',
      facts: { period, district: district.id, sheets: 1 },
      who: options.who,
      now: new Date(),
      layouts: [layout],
    });
    const [added] = await applyLayouts(session, [layout], [], write);
    return { sheetId: added?.id ?? '', sheetName: name, address: 'A1' };
  });
}

export const templateActions = {
  orderTemplates,
  templateFile,
  templatesZip,
  openTemplate,
  insertTemplate,
  canOpenNew,
};

export type TemplateActions = typeof templateActions;
