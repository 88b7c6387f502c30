import { strFromU8, unzipSync } from 'fflate';
import { writeBook } from '../../../src/files/write/writeBook';
import { writeWorkbook } from '../../../src/host/xlsx';
import type { Chart, ChartSeries, SheetLayout } from '../../../src/sheets/layout/layout';
import { applyLayouts } from '../../../src/workbook/applyLayouts';
import { inWorkbook } from '../../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../../support/book';
import { sampleLayout } from '../layout';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const column = (at: number) => ({ row: 2, column: at, rows: 2, columns: 1 });
const series = (at: number) => ({
  name: cell(1, at),
  categories: column(0),
  values: column(at),
});

const chart = (kind: Chart['kind'], row: number, columns: readonly number[]): Chart => ({
  kind,
  title: `图 ${kind}`,
  series: columns.map(series),
  area: { row, column: 4, rows: 8, columns: 5 },
  numberFormat: '0%',
});

function painted(kind: Chart['kind'], row: number, look: Partial<ChartSeries>): Chart {
  const plain = chart(kind, row, [1]);
  return { ...plain, series: plain.series.map((each) => ({ ...each, ...look })) };
}

const layout: SheetLayout = {
  ...sampleLayout('图表 2017-09'),
  charts: [
    chart('columnClustered', 1, [1, 2]),
    chart('barClustered', 10, [1]),
    chart('line', 20, [1, 2]),
    painted('columnClustered', 30, { color: '#1F4E79', labels: '0.0%;;' }),
    painted('line', 40, { color: '#BFBFBF', weight: 2.5 }),
  ],
};

/** The charts of a file, without the `$` that make no difference in them. */
function chartsOf(file: Uint8Array): string[] {
  const parts = unzipSync(file, { filter: ({ name }) => /charts\/chart\d+\.xml$/.test(name) });
  return Object.values(parts).map((bytes) => strFromU8(bytes).replaceAll('$', ''));
}

/** Where the charts of a file stand: column and row of both corners. */
function placesOf(file: Uint8Array): string[] {
  const parts = unzipSync(file, { filter: ({ name }) => /drawings\/drawing\d+\.xml$/.test(name) });
  return Object.values(parts).flatMap((bytes) =>
    [...strFromU8(bytes).matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, at]) => at ?? ''),
  );
}

describe('charts of a layout', () => {
  it('come with the sheet, in the same request, named by their headings', async () => {
    await inWorkbook({}, (session) => applyLayouts(session, [layout]));
    expect(book.host.stats.requests).toBe(1);
    const read = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(layout.name);
      charts.load('items/chartType,items/title/text,items/legend/visible,items/series/items/name');
      await context.sync();
      return charts.items.map(({ chartType, title, legend, series: drawn }) => ({
        chartType,
        title: title.text,
        legend: legend.visible,
        names: drawn.items.map(({ name }) => name),
      }));
    });
    expect(read).toEqual([
      {
        chartType: 'ColumnClustered',
        title: '图 columnClustered',
        legend: true,
        names: ['海安', '合计'],
      },
      { chartType: 'BarClustered', title: '图 barClustered', legend: false, names: ['海安'] },
      { chartType: 'Line', title: '图 line', legend: true, names: ['海安', '合计'] },
      { chartType: 'ColumnClustered', title: '图 columnClustered', legend: false, names: ['海安'] },
      { chartType: 'Line', title: '图 line', legend: false, names: ['海安'] },
    ]);
  });

  it('are in a saved workbook what they are in a file that is written directly', async () => {
    await inWorkbook({}, (session) => applyLayouts(session, [layout]));
    const saved = await writeWorkbook(book.engine.save());
    const written = await writeBook([layout]);
    expect(chartsOf(written)).toHaveLength(5);
    expect(chartsOf(written).filter((xml) => xml.includes('majorGridlines'))).toHaveLength(4);
    expect(chartsOf(written).filter((xml) => xml.includes('formatCode="0.0%;;"'))).toHaveLength(1);
    expect(chartsOf(saved)).toEqual(chartsOf(written));
    expect(placesOf(saved)).toEqual(placesOf(written));
    expect(placesOf(written).slice(0, 4)).toEqual(['4', '1', '9', '9']);
  });

  it('need a heading that is a text, for a name cannot follow a formula', async () => {
    const formula = { ...layout, cells: layout.cells.map((row) => [...row]) };
    formula.cells[1]![1] = { formula: '="海"&"安"' };
    await expect(
      inWorkbook({}, (session) => applyLayouts(session, [formula])),
    ).rejects.toMatchObject({ failure: { code: 'hostFailed', hostCode: 'internal' } });
  });
});
