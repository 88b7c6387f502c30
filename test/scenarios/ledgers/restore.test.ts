import { createActions } from '../../../src/actions';
import { restoreActions } from '../../../src/actions/restore';
import type { RestoreDraft } from '../../../src/actions/restore/types';
import { blockNames } from '../../../src/sheets/blocks/names';
import { companies, company } from '../../files/ledgerFile';
import { companyCode } from '../../ledgers/rows';
import { plan, september } from '../../files/templates';
import { openSharedBook } from '../../support/book';
import { at, readSheet } from '../cells';
import { fileOf, gatherAndWrite, who } from './gathering';

jest.setTimeout(600_000);

const SHEET = '台账 专利消零企业';
const LIST = blockNames.ledger(plan.year, 'first-patents');
const actions = createActions();

const lines = async () => (await readSheet(SHEET)).values.slice(3);
const known = async () => (await lines()).map((line) => [line[0], line[1], line[5], line[9]]);

const latest = async (): Promise<RestoreDraft> =>
  restoreActions.preview((await restoreActions.list())[0]!);

/** Cells of the list's name, of its filter, and of what is printed. */
const places = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const list = context.workbook.names.getItem(LIST).getRange().load('address');
    const filter = sheet.autoFilter.getRange().load('address');
    const printed = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    return [list, filter, printed].map(({ address }) => address.split('!')[1]);
  });

const write = (address: string, values: readonly (readonly unknown[])[]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = values.map((line) => [
      ...line,
    ]);
    await context.sync();
  });

const put = async (line: number, address: (row: number) => string, value: unknown) =>
  write(address(line + 4), [[value]]);

beforeAll(async () => {
  await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  await gatherAndWrite(september, [await fileOf('haian', september, companies(1, 3))]);
});

describe('rows that a gathering put onto a 台账', () => {
  it('go when it is taken back, wherever they were sorted to, and leave no blank lines', async () => {
    const before = { lines: await lines(), places: await places() };
    await gatherAndWrite(september, [
      await fileOf('rugao', september, companies(11, 2)),
      await fileOf('qidong', september, [company(21)]),
    ]);
    const all = await lines();
    expect(all.map(([id]) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    const sorted = [3, 0, 5, 1, 2, 4].map((row) => all[row]!);
    await write('A4:K9', sorted);

    const draft = await latest();
    expect(draft.lines).toEqual([{ block: LIST, sheetName: SHEET, rows: 3, edited: 0 }]);
    expect(draft.cells.every(({ sheetName }) => sheetName !== SHEET)).toBe(true);
    const outcome = await restoreActions.restore(draft, who);
    expect(outcome).toMatchObject({ kind: 'restored', rows: 3 });
    expect(await lines()).toEqual(before.lines);
    expect(await places()).toEqual(before.places);
  });

  it('are not put back by taking that back, which says so', async () => {
    const draft = await latest();
    expect(draft.entry).toMatchObject({ action: 'restored', facts: { rows: 3 } });
    expect(draft).toMatchObject({ lines: [], lost: 0 });
    await restoreActions.restore(draft, who);
    expect(at(await readSheet('完成 2017-09'), '10', '如皋')).toBe(2);
    expect(await lines()).toHaveLength(3);
    await restoreActions.restore(await latest(), who);
    expect(at(await readSheet('完成 2017-09'), '10', '如皋')).toBe('');
  });

  it('are told of where somebody has struck them since', async () => {
    await gatherAndWrite(september, [await fileOf('rugao', september, companies(11, 2))]);
    await put(3, (row) => `J${row}`, '与如东重复');
    const draft = await latest();
    expect(draft.lines).toEqual([{ block: LIST, sheetName: SHEET, rows: 2, edited: 1 }]);
    await restoreActions.restore(draft, who);
    expect(await known()).toEqual([1, 2, 3].map((id) => [id, '海安', companyCode(id), '']));
  });

  it('go with changes of other rows, whose columns are not counted as units', async () => {
    const before = await lines();
    await gatherAndWrite(september, [
      await fileOf('haian', september, companies(1, 2)),
      await fileOf('rugao', september, companies(11, 2)),
    ]);
    expect((await lines()).map((line) => line[3])).toEqual(['', '', 201708, '', '']);
    await restoreActions.restore(await latest(), who);
    expect(await lines()).toEqual(before);
    expect((await latest()).entry.facts).toMatchObject({ districts: 2, rows: 2 });
  });

  it('leave what somebody wrote beside them in a column of their own', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('C3').values = [['备注']];
      await context.sync();
    });
    await gatherAndWrite(september, [await fileOf('rugao', september, companies(11, 2))]);
    await put(4, (row) => `C${row}`, '已电话核实');
    const draft = await latest();
    expect(draft.lines).toEqual([{ block: LIST, sheetName: SHEET, rows: 1, edited: 0 }]);
    await restoreActions.restore(draft, who);
    const left = await lines();
    expect(left).toHaveLength(4);
    expect(left[3]!.filter((cell) => cell !== '')).toEqual(['已电话核实']);
  });
});
