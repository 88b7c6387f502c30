import { createActions } from '../../../src/actions';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { goodFigures } from '../../files/submissions';
import { plan2017 } from '../../sheets/plans';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { readSheet, type Grid } from '../cells';
import { fill } from '../summary/year';

jest.setTimeout(300_000);

const september = periodOf(2017, 9);
const actions = createActions();
const SHEET = '完成 2017-09';

/** Excel's number of a row, by the first column alone: a figure may be the same number. */
const rowOf = (grid: Grid, id: string): number =>
  grid.row + 1 + grid.values.findIndex(([first]) => String(first).replace('*', '') === id);

/** What a row's own column says, found by the first column. */
function said(grid: Grid, id: string, heading: string): unknown {
  const header = grid.values.find((line) => line.includes(heading));
  const row = grid.values.find(([first]) => String(first).replace('*', '') === id);
  return row?.[header?.indexOf(heading) ?? -1];
}

describe('rows of a period that were sorted', () => {
  let book: OpenWorkbook;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    const contents = measuresOf(plan2017).map(({ id, targets }) => {
      const figures = plan2017.districts.flatMap((unit) =>
        targets[unit.id]?.kind === 'number' ? [[unit.id, goodFigures(unit.id)[id]!]] : [],
      );
      return [id, Object.fromEntries(figures) as Record<string, number>] as const;
    });
    await fill(book, plan2017, { period: september, contents: Object.fromEntries(contents) });
  });

  /** Exchanges two rows' cells from a column on, as a sort of these columns does. */
  async function exchange(ids: readonly [string, string], from: string): Promise<void> {
    const grid = await readSheet(SHEET);
    const [a, b] = ids.map((id) => rowOf(grid, id));
    const last = 'L';
    const cells = [a, b].map((row) => `${from}${row}:${last}${row}`);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.protection.load('protected');
      await context.sync();
      if (sheet.protection.protected) sheet.protection.unprotect();
      const [one, two] = cells.map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      const [first, second] = [one!.values, two!.values];
      one!.values = second;
      two!.values = first;
      await context.sync();
    });
  }

  it('notice it by the names, where 序号 stayed where it was', async () => {
    const before = await readSheet(SHEET);
    expect(said(before, '15', '检查')).not.toBe('有误');
    await exchange(['15', '16'], 'B');
    const now = await readSheet(SHEET);
    expect([said(now, '15', '检查'), said(now, '16', '检查')]).toEqual(['有误', '有误']);
    expect([said(now, '15', '合计'), said(now, '17', '检查')]).toEqual([
      '有误',
      said(before, '17', '检查'),
    ]);
    const completion = await readSheet('完成率 2017-09');
    expect([said(completion, '15', '海门'), said(completion, '16', '海安')]).toEqual([
      '有误',
      '有误',
    ]);
    const { damages } = await actions.readStatus();
    expect(damages.map(({ sheet }) => sheet)).toContain(SHEET);
  });

  it('are right again once they are sorted back', async () => {
    await exchange(['15', '16'], 'B');
    expect(said(await readSheet(SHEET), '15', '检查')).not.toBe('有误');
    expect((await actions.readStatus()).damages).toEqual([]);
  });

  it('leave a name in peace that was only respelt', async () => {
    const grid = await readSheet(SHEET);
    const row = rowOf(grid, '15');
    await book.host.typeInto(SHEET, `B${row}`, '专利服务机构（家）');
    const now = await readSheet(SHEET);
    expect(said(now, '15', '检查')).not.toBe('有误');
    expect((await actions.readStatus()).damages).toEqual([]);
  });
});
