import { createActions } from '../../../src/actions';
import { gatherActions } from '../../../src/actions/gather';
import { restoreActions } from '../../../src/actions/restore';
import { templateActions } from '../../../src/actions/templates';
import { companies, company } from '../../files/ledgerFile';
import { companyCode } from '../../ledgers/rows';
import { plan, september } from '../../files/templates';
import { openSharedBook } from '../../support/book';
import { readSheet } from '../cells';
import { fileOf, gatherAndWrite, gathered, who } from './gathering';

jest.setTimeout(600_000);

const SHEET = '台账 专利消零企业';
const actions = createActions();

beforeAll(async () => {
  await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
});

/** Where the AutoFilter of the 台账 stands, and whether it keeps rows out. */
const filter = () =>
  Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem(SHEET);
    const range = autoFilter.getRangeOrNullObject().load('address');
    autoFilter.load('isDataFiltered');
    await context.sync();
    const at = range.isNullObject ? null : range.address.split('!')[1];
    return { at, filtered: autoFilter.isDataFiltered };
  });

const filterBy = (unit: string) =>
  Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem(SHEET);
    const range = autoFilter.getRange();
    autoFilter.apply(range, 1, { filterOn: 'Values', values: [unit] });
    await context.sync();
  });

const codes = async (): Promise<unknown[]> =>
  (await readSheet(SHEET)).values.slice(3).map((line) => line[5]);

it('a 台账 has an AutoFilter over its titles and rows, which covers what is put below them', async () => {
  await gatherAndWrite(september, [await fileOf('haian', september, companies(1, 3))]);
  expect(await filter()).toEqual({ at: 'A3:K6', filtered: false });
  await gatherAndWrite(september, [await fileOf('rugao', september, companies(11, 2))]);
  expect(await filter()).toEqual({ at: 'A3:K8', filtered: false });
});

it('a filter that somebody took off comes again with the next rows', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).autoFilter.remove();
    await context.sync();
  });
  await gatherAndWrite(september, [await fileOf('qidong', september, companies(21, 1))]);
  expect(await filter()).toEqual({ at: 'A3:K9', filtered: false });
});

it('rows that are filtered out are read, and written in their own places', async () => {
  await filterBy('如皋');
  expect(await filter()).toMatchObject({ filtered: true });
  const order = await templateActions.orderTemplates(september, null, { ledgers: true });
  expect(order.ledgers?.get('haian')?.get('first-patents')).toHaveLength(3);

  const renamed = company(2);
  renamed[0] = '海安新名称有限公司';
  const files = [
    await fileOf('haian', september, [company(1), renamed, company(3), company(4)]),
    await fileOf('rugao', september, [company(11)]),
  ];
  const { context, draft } = await gathered(september, files);
  expect(draft.rows).toBe(3);
  await gatherActions.writeGathering(context, draft, who);
  expect(await filter()).toEqual({ at: 'A3:K10', filtered: false });
  const { values } = await readSheet(SHEET);
  expect(values.slice(3).map((line) => [line[1], line[3], line[5]])).toEqual([
    ...[1, 2, 3].map((at) => ['海安', '', companyCode(at)]),
    ['如皋', '', companyCode(11)],
    ['如皋', 201708, companyCode(12)],
    ['启东', '', companyCode(21)],
    ['海安', '', companyCode(4)],
  ]);
  expect(values[4]![4]).toBe('海安新名称有限公司');
});

it('and are taken back to what they were', async () => {
  await filterBy('启东');
  const [latest] = await restoreActions.list();
  const preview = await restoreActions.preview(latest!);
  expect(await restoreActions.restore(preview, who)).toMatchObject({ kind: 'restored' });
  expect((await codes()).filter((code) => code !== '')).toEqual(
    [1, 2, 3, 11, 12, 21].map(companyCode),
  );
  const { values } = await readSheet(SHEET);
  expect(values[4]![4]).toBe(company(2)[0]);
  expect(values[7]![3]).toBe('');
  expect(await filter()).toMatchObject({ filtered: false });
});

it('another filter on its sheet is left alone', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('P1:P3').values = [['批注'], ['甲'], ['乙']];
    sheet.autoFilter.apply('P1:P3');
    await context.sync();
  });
  await gatherAndWrite(september, [await fileOf('rudong', september, companies(31, 1))]);
  expect(await filter()).toEqual({ at: 'P1:P3', filtered: false });
});
