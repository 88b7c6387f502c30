import { createActions } from '../../../src/actions';
import { summaryActions } from '../../../src/actions/summary';
import type { SummaryChoice } from '../../../src/actions/summary/types';
import { optionalPages } from '../../../src/sheets/kinds';
import type { OpenWorkbook } from '../../../src/host/node';
import { measuresOf } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import type { Populations } from '../../../src/progress/population';
import type { FilledPeriod } from '../../sheets/summary/scenario';
import type { Results } from '../../sheets/differences';
import type { Value } from '../../support/recalculated';
import { headingsOf } from '../check/block';
import { addressOf, readSheet } from '../cells';

const actions = createActions();

export function wholeChoice(plan: Plan): SummaryChoice {
  return { pages: optionalPages, districts: plan.districts.map(({ id }) => id) };
}

/** Types a period's figures as one pasted block, as an officer does who has them in another sheet. */
export async function fill(
  book: OpenWorkbook,
  plan: Plan,
  { period, contents }: FilledPeriod,
): Promise<void> {
  await actions.createPeriod(period, 'refuse');
  const sheet = `完成 ${period}`;
  const rows = measuresOf(plan).map(({ id }) =>
    plan.districts.map((district) => contents[id]?.[district.id] ?? ''),
  );
  const headings = headingsOf(await readSheet(sheet));
  await book.host.paste(sheet, addressOf(headings, '1', plan.districts[0]?.name ?? ''), rows);
}

/** Pastes the populations into 基础数据. */
export async function fillPopulations(
  book: OpenWorkbook,
  plan: Plan,
  populations: Populations,
  sheet = '基础数据',
): Promise<void> {
  const { values, row, column } = await readSheet(sheet);
  const header = values.findIndex((cells) => cells.includes('常住人口（万人）'));
  const at = values[header]?.indexOf('常住人口（万人）') ?? -1;
  const first = values.findIndex((cells) => cells.includes(plan.districts[0]?.name));
  await book.host.paste(
    sheet,
    `${String.fromCharCode(65 + column + at)}${row + first + 1}`,
    plan.districts.map(({ id }) => [populations[id] ?? '']),
  );
}

/** What every cell of every sheet holds now, through the real client. */
export async function resultsInExcel(): Promise<Results> {
  const cells = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRange(true).load('values,rowIndex,columnIndex'),
    }));
    await context.sync();
    return new Map(used.map(({ name, range }) => [name, range.toJSON()]));
  });
  return (sheet, row, column) => {
    const { values, rowIndex = 0, columnIndex = 0 } = cells.get(sheet) ?? {};
    return (values?.[row - rowIndex]?.[column - columnIndex] ?? '') as string | number;
  };
}

export function resultsIn(cells: ReadonlyMap<string, Value[][]>): Results {
  return (sheet, row, column) => cells.get(sheet)?.[row]?.[column] ?? '';
}

/** What every story begins with: targets, and a period for each of the year's. */
export async function fillYear(
  book: OpenWorkbook,
  plan: Plan,
  periods: readonly FilledPeriod[],
  populations: Populations | null,
): Promise<void> {
  await actions.insertTargetSheet(plan, 'refuse');
  if (populations !== null) {
    const { written } = await summaryActions.createBase(plan.year, 'refuse');
    await fillPopulations(book, plan, populations, written[0]?.link.sheetName);
  }
  for (const period of periods) await fill(book, plan, period);
}
