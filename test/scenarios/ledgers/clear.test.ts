import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { gatherActions } from '../../../src/actions/gather';
import { ledgerActions } from '../../../src/actions/ledgers';
import { restoreActions } from '../../../src/actions/restore';
import { summaryActions } from '../../../src/actions/summary';
import { templateActions } from '../../../src/actions/templates';
import { inflated } from '../../../src/sheets/journal/deflate';
import { periodOf } from '../../../src/plan/period';
import { companies, company } from '../../files/ledgerFile';
import { companyCode } from '../../ledgers/rows';
import { plan, september } from '../../files/templates';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { at, readSheet } from '../cells';
import { fileOf, gatherAndWrite, gathered, who } from './gathering';

jest.setTimeout(600_000);

const SHEET = '台账 专利消零企业';
const actions = createActions();
const october = periodOf(2017, 10);
const chosen = { plan, period: september, ledger: null };

let book: OpenWorkbook;

beforeAll(async () => {
  book = await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  await actions.createPeriod(october, 'refuse');
});

/** Everything that any sheet says, and the journal inside out. */
async function everything(): Promise<string> {
  const values = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('values'));
    await context.sync();
    return used.flatMap((range) => (range.isNullObject ? [] : range.values));
  });
  const texts = values.flat().map(String);
  const bodies = texts.flatMap((text) => {
    try {
      return [JSON.stringify(inflated(text))];
    } catch {
      return [];
    }
  });
  return [...texts, ...bodies].join('\n');
}

const differing = async () =>
  (await createCheckActions().check(september)).findings
    .map(({ finding }) => finding)
    .filter(({ rule }) => rule === 'evidenceDiffers');

it('is asked with how many rows of how many units would go', async () => {
  await gatherAndWrite(september, [
    await fileOf('haian', september, companies(1, 3)),
    await fileOf('rugao', september, companies(11, 2)),
  ]);
  const renamed = company(2);
  renamed[0] = '海安新名称有限公司';
  await gatherAndWrite(september, [
    await fileOf('haian', september, [company(1), renamed, company(3)]),
  ]);
  const [latest] = await restoreActions.list();
  await restoreActions.restore(await restoreActions.preview(latest!), who);
  const preview = await ledgerActions.previewClearing(chosen);
  expect(preview.map(({ ledger, ...counts }) => [ledger.id, counts])).toEqual([
    ['first-patents', { rows: 5, units: 2 }],
  ]);
  expect(await everything()).toContain(company(2)[0]);
});

it('removes every name and code from 台账 and from what the journal tells, and keeps figures', async () => {
  const shown = await ledgerActions.previewClearing(chosen);
  const before = (await readSheet('完成 2017-09')).values;
  const { requests, result } = await counted('clear a ledger', book.host, () =>
    ledgerActions.clearLedgers(chosen, shown, who),
  );
  expect(result).toMatchObject({ kind: 'cleared', rows: 5 });
  expect(requests).toBe(5);
  expect((await readSheet(SHEET)).values.slice(3)).toEqual([]);
  const said = await everything();
  for (const number of [1, 2, 3, 11, 12]) {
    expect(said).not.toContain(companyCode(number));
    expect(said).not.toContain(String(company(number)[0]));
  }
  expect(said).not.toContain('海安新名称有限公司');
  expect((await readSheet('完成 2017-09')).values).toEqual(before);
  expect(at(await readSheet('完成 2017-09'), '10', '海安')).toBe(3);
});

it('is on record with who, when and how many, and so is why earlier writes cannot be taken back', async () => {
  const log = (await readSheet('报送记录')).values.at(-1)!;
  expect(log).toEqual([
    ...['2017-10-08 09:30:12', '2017-09', '', '清空台账', '', 0],
    '台账「专利消零企业」清空 5 行：海安 3 行、如皋 2 行',
    ...['', '', '王科', '填报数不变', ''],
  ]);
  const list = await restoreActions.list();
  expect(list.map(({ head, state }) => [head.action, state]).slice(0, 4)).toEqual([
    ['cleared', 'final'],
    ['restored', 'emptied'],
    ['gathered', 'emptied'],
    ['gathered', 'emptied'],
  ]);
  expect(list[0]!.head.facts).toEqual({ year: 2017, rows: 5 });
  expect(list.at(-1)!.state).toBe('open');
});

it('leaves no figure that differs from rows which are gone, and no rows for templates', async () => {
  expect(await differing()).toEqual([]);
  const order = await templateActions.orderTemplates(september, null, { ledgers: true });
  expect([...order.ledgers!.values()].every((ledgers) => ledgers.size === 0)).toBe(true);
  expect(await ledgerActions.previewClearing(chosen)).toEqual([]);
  expect(await ledgerActions.clearLedgers(chosen, [], who)).toEqual({
    ...{ kind: 'cleared', rows: 0, entry: null },
  });
});

it('is told on 佐证情况, whose figures have their counts behind them still', async () => {
  await summaryActions.createSummary(september, { pages: ['evidence'], districts: [] }, 'refuse');
  const { values } = await readSheet('佐证情况 2017-09');
  expect(values[1]![0]).toMatch(/，无台账30项，已清空2项；/);
  const matrix = values.findIndex((line) => line[0] === '序号' && line.includes('海安'));
  const status = values.find((_, at) => at > matrix + 1 && values[at - 1]![0] === '*10')!;
  const under = (unit: string) => status[values[matrix]!.indexOf(unit)];
  expect(['海安', '如皋'].map(under)).toEqual(['已清空', '已清空']);
});

it('is gathered into again, from the first line on, whether units send all rows or only new ones', async () => {
  // 海安 sends all of its rows again, 如皋 one new row with its whole figure.
  await gatherAndWrite(september, [
    await fileOf('haian', september, companies(1, 3)),
    await fileOf('rugao', september, [company(13)], 3),
  ]);
  const { values } = await readSheet(SHEET);
  expect(values.slice(3).map((line) => [line[0], line[1], line[5]])).toEqual([
    [1, '海安', companyCode(1)],
    [2, '海安', companyCode(2)],
    [3, '海安', companyCode(3)],
    [4, '如皋', companyCode(13)],
  ]);
  expect(await differing()).toEqual([]);
  // More than the rows and those that were cleared can give.
  await gatherAndWrite(september, [await fileOf('rugao', september, [company(13)], 7)]);
  expect((await differing()).map(({ district, facts }) => [district, facts])).toEqual([
    ['rugao', { value: 7, counted: 1, struck: 0, cleared: 2 }],
  ]);
});

it('does nothing where the rows are not as they were shown', async () => {
  const shown = await ledgerActions.previewClearing(chosen);
  const again = await gathered(september, [await fileOf('qidong', september, companies(21, 2))]);
  await gatherActions.writeGathering(again.context, again.draft, who);
  const outcome = await ledgerActions.clearLedgers(chosen, shown, who);
  expect(outcome).toMatchObject({ kind: 'changed', ledgers: [{ rows: 6, units: 3 }] });
  expect((await readSheet(SHEET)).values).toHaveLength(9);
});
