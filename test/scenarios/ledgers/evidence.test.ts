import { createActions } from '../../../src/actions';
import { evidenceActions } from '../../../src/actions/evidence';
import { companies, company } from '../../files/ledgerFile';
import { companyCode } from '../../ledgers/rows';
import { plan, september } from '../../files/templates';
import { periodOf } from '../../../src/plan/period';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { addressOf, readSheet } from '../cells';
import { fileOf, gatherAndWrite } from './gathering';

jest.setTimeout(600_000);

const SHEET = '台账 专利消零企业';
const actions = createActions();
const october = periodOf(2017, 10);
const wanted = { plan, period: september, measure: 'first-patent-companies', district: 'haian' };

let book: OpenWorkbook;

beforeAll(async () => {
  book = await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  await actions.createPeriod(october, 'refuse');
  await gatherAndWrite(september, [
    await fileOf('haian', september, companies(1, 3)),
    await fileOf('rugao', september, companies(11, 2)),
  ]);
  // In October 海安 has one more, and one less.
  await gatherAndWrite(october, [
    await fileOf('haian', october, [company(1), company(3), company(4)]),
  ]);
});

/** Codes of the rows that show, and which sheet is in front. */
const seen = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const front = context.workbook.worksheets.getActiveWorksheet().load('name');
    const list = sheet.autoFilter.getRange().load('values,rowIndex');
    await context.sync();
    const rows = list.values.map((_, at) => list.getRow(at).load('rowHidden'));
    await context.sync();
    const codes = list.values.slice(1).map((line) => line[5] as unknown);
    return { front: front.name, shown: codes.filter((_, at) => !rows[at + 1]!.rowHidden) };
  });

const select = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });

const code = (...at: number[]): string[] => at.map(companyCode);

it('a figure leads to the rows of its unit, of its month, in two requests', async () => {
  const { requests, result } = await counted('from a figure to its rows', book.host, () =>
    evidenceActions.showEvidence(wanted),
  );
  expect(result).toEqual({ kind: 'shown', sheet: SHEET, name: 'ipt_ledger_2017_first.patents' });
  expect(requests).toBe(2);
  expect(await seen()).toEqual({ front: SHEET, shown: code(1, 2, 3) });
  await evidenceActions.showEvidence({ ...wanted, period: october });
  expect((await seen()).shown).toEqual(code(1, 3, 4));
  await evidenceActions.showEvidence({ ...wanted, district: null });
  expect((await seen()).shown).toEqual(code(1, 2, 3, 11, 12));
});

it('and all rows show again', async () => {
  await evidenceActions.showAll('ipt_ledger_2017_first.patents');
  expect((await seen()).shown).toEqual(code(1, 2, 3, 11, 12, 4));
});

it.each(['完成 2017-09', '完成率 2017-09'])(
  'from the cell that is selected on %s',
  async (name) => {
    const grid = await readSheet(name);
    await select(name, addressOf(grid, '10', '如皋'));
    expect(await evidenceActions.showSelected()).toMatchObject({ kind: 'shown' });
    expect(await seen()).toEqual({ front: SHEET, shown: code(11, 12) });
  },
);

it('what has no rows says so, and filters nothing', async () => {
  await evidenceActions.showAll('ipt_ledger_2017_first.patents');
  const grid = await readSheet('完成 2017-09');
  await select('完成 2017-09', addressOf(grid, '1', '如皋'));
  expect(await evidenceActions.showSelected()).toEqual({ kind: 'noLedger' });
  await select('完成 2017-09', 'A1');
  expect(await evidenceActions.showSelected()).toEqual({ kind: 'noFigure' });
  await select(SHEET, 'A5');
  expect(await evidenceActions.showSelected()).toEqual({ kind: 'noFigure' });
  const other = plan.ledgers!.find(({ id }) => id !== 'first-patents')!;
  expect(
    await evidenceActions.showEvidence({ ...wanted, measure: other.feeds[0]!.measure }),
  ).toEqual({ kind: 'noRows', ledger: other.title });
  expect((await seen()).shown).toHaveLength(6);
});

it('a unit’s other names count, and a hidden 台账 comes to the front', async () => {
  await book.host.typeInto(SHEET, 'B4', '南通市海安县');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).visibility = 'Hidden';
    await context.sync();
  });
  await evidenceActions.showEvidence(wanted);
  expect(await seen()).toEqual({ front: SHEET, shown: code(1, 2, 3) });
});

it('a 台账 without the column of months cannot tell, and says which is missing', async () => {
  await evidenceActions.showAll('ipt_ledger_2017_first.patents');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('C:C').delete('Left');
    await context.sync();
  });
  await expect(evidenceActions.showEvidence(wanted)).rejects.toMatchObject({
    failure: { code: 'blockDamaged', sheet: SHEET, missing: ['首报月份'] },
  });
});
