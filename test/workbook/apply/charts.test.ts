import { strFromU8, unzipSync } from 'fflate';
import { writeBook } from '../../../src/files/write/writeBook';
import { writeWorkbook } from '../../../src/host/xlsx';
import type { Chart, ChartSeries, SheetLayout } from '../../../src/sheets/layout/layout';
import { applyLayouts } from '../../../src/workbook/applyLayouts';
import { inWorkbook } from '../../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../../support/book';
import { faultsOf } from '../../support/ooxml/faultsOf';
import { sampleLayout } from '../layout';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const column = (at: number) => ({ row: 2, column: at, rows: 2, columns: 1 });
const series = (at: number, look: Partial<ChartSeries> = {}): ChartSeries => ({
  name: cell(1, at),
  categories: column(0),
  values: column(at),
  color: '#1F4E79',
  ...look,
});

const bars: Chart = {
  kind: 'barStacked',
  title: '深色达到，浅色落后',
  series: [series(1), series(2, { color: '#F4B183' })],
  area: { row: 1, column: 4, rows: 8, columns: 5 },
};
const lines: Chart = {
  kind: 'line',
  title: '走势',
  series: [
    series(1, { color: '#BFBFBF', weight: 1, marker: 3 }),
    series(2, { weight: 2.5, dashed: true, listed: true }),
  ],
  area: { row: 10, column: 4, rows: 8, columns: 5 },
  numberFormat: '0%',
};

const layout: SheetLayout = { ...sampleLayout('图表 2017-09'), charts: [bars, lines] };

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
      charts.load(
        'items/chartType,items/title/text,items/legend/visible,items/legend/legendEntries/items/visible,items/axes/valueAxis/visible,items/series/items/name',
      );
      await context.sync();
      return charts.items.map(({ chartType, title, legend, axes, series: drawn }) => ({
        chartType,
        title: title.text,
        legend: legend.visible ? legend.legendEntries.items.map(({ visible }) => visible) : null,
        scale: axes.valueAxis.visible,
        names: drawn.items.map(({ name }) => name),
      }));
    });
    const names = ['海安', '合计'];
    expect(read).toEqual([
      { chartType: 'BarStacked', title: bars.title, legend: null, scale: false, names },
      { chartType: 'Line', title: '走势', legend: [false, true], scale: true, names },
    ]);
  });

  it('are in a saved workbook what they are in a file that is written directly', async () => {
    await inWorkbook({}, (session) => applyLayouts(session, [layout]));
    const saved = await writeWorkbook(book.engine.save());
    const written = await writeBook([layout]);
    expect(chartsOf(written)).toHaveLength(2);
    expect(chartsOf(saved)).toEqual(chartsOf(written));
    expect(placesOf(saved)).toEqual(placesOf(written));
    expect(placesOf(written).slice(0, 4)).toEqual(['4', '1', '9', '9']);
    expect([faultsOf(saved), faultsOf(written)]).toEqual([[], []]);
  });

  it('are bars on top of each other without a grid, lines over a light one, gaps where nothing is known', async () => {
    const [first = '', second = ''] = chartsOf(await writeBook([layout]));
    expect(first).toMatch(
      /<c:barDir val="bar"\/><c:grouping val="stacked"\/>.*<c:overlap val="100"/,
    );
    expect(first).not.toMatch(/majorGridlines|<c:legend>/);
    expect(first).toMatch(/<c:valAx>.*<c:delete val="1"\/>/);
    expect(second).toMatch(/<c:majorGridlines><c:spPr>.*"D9D9D9"/);
    expect(second).toMatch(/<c:legendEntry><c:idx val="0"\/><c:delete val="1"\/><\/c:legendEntry>/);
    expect(second.match(/<c:symbol val="\w+"\/>/g)).toEqual([
      '<c:symbol val="circle"/>',
      '<c:symbol val="none"/>',
    ]);
    expect(second.match(/<a:prstDash val="\w+"\/>/g)).toEqual(['<a:prstDash val="dash"/>']);
    for (const xml of [first, second]) {
      expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
      expect(xml).toContain('<c16r3:dispNaAsBlank val="1"/>');
    }
  });

  it('need a heading that is a text, for a name cannot follow a formula', async () => {
    const formula = { ...layout, cells: layout.cells.map((row) => [...row]) };
    formula.cells[1]![1] = { formula: '="海"&"安"' };
    await expect(
      inWorkbook({}, (session) => applyLayouts(session, [formula])),
    ).rejects.toMatchObject({ failure: { code: 'hostFailed', hostCode: 'internal' } });
  });
});
