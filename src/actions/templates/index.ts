import { zipFiles, type NamedFile } from '../../files/write/zip';
import { measuresOf } from '../../plan/measures';
import { monthsElapsed, periodOf, yearOf, type Period } from '../../plan/period';
import type { District, MeasureId, Plan } from '../../plan/types';
import { locateBlock } from '../../sheets/blocks/locateBlock';
import { area } from '../../sheets/layout/look';
import { blockNames } from '../../sheets/blocks/names';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import { templateSheet } from '../../sheets/template/templateSheet';
import { templateSheetName } from '../../sheets/template/labels';
import { applyLayouts } from '../../workbook/applyLayouts';
import { WorkbookError } from '../../workbook/errors';
import { canOpenNew, openNew } from '../../workbook/newWorkbook';
import { readWorkbook, type WorkbookContents } from '../../workbook/readWorkbook';
import { inWorkbook } from '../../workbook/run';
import { freeCopy, freeSheetName } from '../freeNames';
import { record } from '../journal/record';
import { keptPlan } from '../keptPlan';
import type { RunOptions, SheetLink } from '../types';
import { contentFor, templateFile, type TemplateOrder } from './templateFile';

/**
 * What templates of a period are made from: the plan that the workbook keeps, and the figures of the latest
 * earlier period that it has. One request.
 *
 * @throws WorkbookError `targetMissing`, `planUnreadable` …
 */
export function orderTemplates(
  period: Period,
  due: string | null,
  options: RunOptions = {},
): Promise<TemplateOrder> {
  const year = yearOf(period);
  const earlier = Array.from({ length: monthsElapsed(period) - 1 }, (_, index) =>
    periodOf(year, index + 1),
  ).reverse();
  const wanted = [blockNames.plan(year), ...earlier.map((each) => blockNames.actual(each))];
  return inWorkbook(options, async (session) => {
    const reading = await readWorkbook(session, wanted);
    const plan = keptPlan(reading, year);
    if (plan === null) throw new WorkbookError({ code: 'targetMissing', year });
    const since = earlier.find((each) => reading.blocks.has(blockNames.actual(each)));
    const previous = since === undefined ? new Map() : figuresOf(plan, since, reading);
    return { plan, period, due, previous };
  });
}

function figuresOf(
  plan: Plan,
  period: Period,
  { blocks }: WorkbookContents,
): Map<string, Map<MeasureId, number>> {
  const figures = new Map<string, Map<MeasureId, number>>();
  const block = blocks.get(blockNames.actual(period));
  if (block === undefined) return figures;
  const { sheetName: sheet, row, column, values } = block;
  const located = locateBlock(values, { sheet, row, column }, plan, 'measures');
  if (!located.ok) return figures;
  const { entries } = readPeriodBlock(values, block, located.block, plan);
  for (const { id } of plan.districts) {
    const own = new Map<MeasureId, number>();
    for (const measure of measuresOf(plan)) {
      const entry = entries[measure.id]?.[id];
      if (entry?.kind === 'number') own.set(measure.id, entry.value);
    }
    figures.set(id, own);
  }
  return figures;
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
  const name = `${order.plan.whole.name}_${order.period}_填报模板.zip`;
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
    const wished = `${templateSheetName} ${district.name} ${order.period}`.slice(0, 26);
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
