import { writeWorkbook } from '../../src/host/xlsx';
import { describeWith } from '../support/programs';
import { workbookOf } from '../support/snapshots';
import { eventually, goTo, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const ROWS = [
  ['县区', '申请', '授权'],
  ['海门', 40, 30],
  ['如东', 55, null],
  ['启东', 82, 60],
  ['通州', 30, 45],
] as const;

const series = (column: string, name: string) => ({
  name,
  values: `${column}2:${column}5`,
  categories: 'A2:A5',
});
const both = [series('B', '申请'), series('C', '授权')];

const chartBook = workbookOf({
  图: {
    cellData: Object.fromEntries(
      ROWS.map((row, at) => [
        at,
        Object.fromEntries(
          row.map((v, column) => [column, { v, t: typeof v === 'number' ? 2 : 1 }]),
        ),
      ]),
    ),
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    custom: {
      charts: [
        {
          id: 'a',
          name: '柱',
          type: 'ColumnClustered',
          title: '各县申请与授权',
          series: both,
          area: 'E2:I12',
          legend: 'Bottom',
          minimum: 0,
        },
        { id: 'b', name: '线', type: 'Line', series: both, area: 'J2:N12', legend: 'Right' },
        {
          id: 'c',
          name: '条',
          type: 'BarClustered',
          title: '申请',
          series: [series('B', '申请')],
          area: 'E14:I26',
          legend: null,
          reversed: true,
          valuesAtEnd: true,
        },
      ],
    },
  },
});

describeWith(['chromium'], 'charts in the workbench', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    await workbench.openFile('图.xlsx', await writeWorkbook(chartBook));
    await workbench.page.waitForFunction(() => document.title === '图 · 工作台');
  });
  afterAll(() => workbench.close());

  const chart = (title: string) => workbench.page.getByRole('img', { name: title, exact: true });
  const place = async () => {
    const { x, y, width } = (await chart('各县申请与授权').boundingBox())!;
    return [x, y, width].map(Math.round);
  };
  const highest = () =>
    chart('各县申请与授权')
      .locator('g[fill="#4472c4"] rect')
      .evaluateAll((rects) =>
        Math.max(...rects.map((rect) => Number(rect.getAttribute('height')))),
      );
  const run = (work: 'insert' | 'zoom' | 'top') =>
    workbench.page.evaluate(async (what) => {
      const sheet = window.workbench!.engine.facade.getActiveWorkbook()!.getActiveSheet();
      if (what === 'insert') sheet.insertRowsBefore(1, 2);
      if (what === 'zoom') await sheet.zoom(0.5);
      if (what === 'top') sheet.scrollToCell(0, 0);
    }, work);

  it('are drawn at their place, with a gap for a blank cell', async () => {
    await chart('申请').waitFor();
    await workbench.screenshot('workbench-charts');
    const counts = ['#4472c4', '#ed7d31'].map((color) =>
      chart('各县申请与授权').locator(`g[fill="${color}"] rect`).count(),
    );
    expect(await Promise.all(counts)).toEqual([4, 3]);
    const lines = workbench.page.locator('.charts path[stroke="#ed7d31"]');
    expect(((await lines.getAttribute('d')) ?? '').match(/M/g)).toHaveLength(2);
  });

  it('are drawn again when a cell changes', async () => {
    const before = await highest();
    await typeInto(workbench.page, 'B3', '160');
    expect(await eventually(async () => (await highest()) !== before, true)).toBe(true);
    await workbench.screenshot('workbench-charts-changed');
  });

  it('follow rows, zoom and scrolling', async () => {
    const [x, y, width] = (await place()) as [number, number, number];
    await run('insert');
    expect(await eventually(async () => (await place())[1]! > y + 20, true)).toBe(true);
    await run('zoom');
    const half = async () => Math.abs((await place())[2]! * 2 - width) <= 2;
    expect(await eventually(half, true)).toBe(true);
    await goTo(workbench.page, 'A200');
    expect(await eventually(async () => (await place())[1]! < 0, true)).toBe(true);
    await run('top');
    expect(await eventually(async () => (await place())[0]! < x, true)).toBe(true);
    await workbench.screenshot('workbench-charts-zoomed');
  });

  it('go with their sheet', async () => {
    await workbench.page.evaluate(() => {
      window.workbench!.engine.facade.getActiveWorkbook()!.insertSheet('空');
    });
    expect(await eventually(() => workbench.page.locator('.charts svg').count(), 0)).toBe(0);
    expect(workbench.complaints).toEqual([]);
  });
});
