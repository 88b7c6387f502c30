import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import type { SheetExtras } from '../../../src/host/snapshot';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const draw = () =>
  onSheet((sheet) => {
    sheet.getRange('A1:C4').values = [
      ['区域', '完成率', '序时'],
      ['海安', 0.7, 0.75],
      ['如皋', 0.8, 0.75],
      ['海门', 0.9, 0.75],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B4'), 'Columns');
    const first = chart.series.getItemAt(0);
    first.name = '完成率';
    first.setXAxisValues(sheet.getRange('A2:A4'));
    const second = chart.series.add('序时');
    second.setValues(sheet.getRange('C2:C4'));
    second.setXAxisValues(sheet.getRange('A2:A4'));
    chart.title.text = '各地完成率';
    chart.name = '一';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.numberFormat = '0%';
    chart.axes.valueAxis.minimum = 0;
    first.format.fill.setSolidColor('#1F4E79');
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = '0.0%';
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition('E2', 'J12');
  });

const extras = (sheet: { custom?: unknown } | undefined): SheetExtras['charts'] =>
  (sheet?.custom as SheetExtras | undefined)?.charts;
const kept = () => {
  const snapshot = book.engine.save();
  return extras(snapshot.sheets[snapshot.sheetOrder[0] ?? '']);
};

const expected = {
  name: '一',
  type: 'ColumnClustered',
  title: '各地完成率',
  legend: 'Bottom',
  numberFormat: '0%',
  minimum: 0,
  bare: true,
  area: 'E2:J12',
  series: [
    {
      name: '完成率',
      values: '$B$2:$B$4',
      categories: '$A$2:$A$4',
      color: '#1F4E79',
      labels: '0.0%',
    },
    { name: '序时', values: '$C$2:$C$4', categories: '$A$2:$A$4' },
  ],
};

/** Bars on top of each other, and lines with dots, broken ones and ones that the legend does not name. */
const drawMore = () =>
  onSheet((sheet) => {
    const bars = sheet.charts.add('BarStacked', sheet.getRange('B2:B4'), 'Columns');
    bars.title.text = '完成率';
    bars.title.format.font.size = 11;
    bars.axes.valueAxis.visible = false;
    bars.series.getItemAt(0).gapWidth = 40;
    const lines = sheet.charts.add('Line', sheet.getRange('B2:C4'), 'Columns');
    const [dotted, broken] = [lines.series.getItemAt(0), lines.series.getItemAt(1)];
    dotted.format.line.color = '#1F4E79';
    dotted.markerStyle = 'Circle';
    dotted.markerSize = 7;
    dotted.markerBackgroundColor = '#1F4E79';
    dotted.markerForegroundColor = '#1F4E79';
    broken.markerStyle = 'None';
    broken.format.line.lineStyle = 'Dash';
    lines.legend.legendEntries.getItemAt(0).visible = false;
  });

describe('charts', () => {
  it('have bars on top of each other, lines with dots or broken, and entries of the legend', async () => {
    await draw();
    await drawMore();
    expect(kept()?.slice(1)).toMatchObject([
      { type: 'BarStacked', titleSize: 11, unscaled: true, gap: 40 },
      {
        type: 'Line',
        series: [{ marker: { size: 7, color: '#1F4E79' }, unlisted: true }, { dashed: true }],
      },
    ]);
    const read = await onSheet((sheet) => {
      const [bars, lines] = [sheet.charts.getItemAt(1), sheet.charts.getItemAt(2)];
      return {
        font: bars.title.format.font.load('size'),
        axis: bars.axes.valueAxis.load('visible'),
        bar: bars.series.getItemAt(0).load('gapWidth,markerStyle'),
        dotted: lines.series
          .getItemAt(0)
          .load('markerStyle,markerSize,markerBackgroundColor,gapWidth'),
        line: lines.series.getItemAt(1).format.line.load('lineStyle'),
        entries: lines.legend.legendEntries.load('items/visible'),
      };
    });
    expect([read.font.size, read.axis.visible, read.bar.gapWidth]).toEqual([11, false, 40]);
    expect(read.dotted.toJSON()).toMatchObject({
      ...{ markerStyle: 'Circle', markerSize: 7, markerBackgroundColor: '#1F4E79', gapWidth: 150 },
    });
    expect(read.line.lineStyle).toBe('Dash');
    expect(read.entries.items.map(({ visible }) => visible)).toEqual([false, true]);
  });

  it('refuse sizes and styles that there are not', async () => {
    await draw();
    const changes: ((chart: Excel.Chart) => void)[] = [
      (chart) => (chart.series.getItemAt(0).markerStyle = 'Star'),
      (chart) => (chart.series.getItemAt(0).markerSize = 1),
      (chart) => (chart.series.getItemAt(0).gapWidth = 501),
      (chart) => (chart.series.getItemAt(0).format.line.lineStyle = 'Dot'),
      (chart) => (chart.title.format.font.size = 0),
      (chart) => (chart.legend.legendEntries.getItemAt(7).visible = false),
    ];
    for (const change of changes) {
      await expect(onSheet((sheet) => change(sheet.charts.getItemAt(0)))).rejects.toThrow();
    }
  });

  it('are made in one request and found again by name and place', async () => {
    const before = book.host.stats.requests;
    await draw();
    expect(book.host.stats.requests - before).toBeLessThanOrEqual(2);
    const read = await onSheet((sheet) => ({
      all: sheet.charts.load('items/name,items/chartType,count'),
      one: sheet.charts.getItem('一').load('name,title/text,legend/position,legend/visible'),
      series: sheet.charts.getItemAt(0).series.load('items/name,count'),
      format: sheet.charts.getItemAt(0).axes.valueAxis.load('numberFormat'),
      none: sheet.charts.getItemOrNullObject('二').load('name'),
      count: sheet.charts.getCount(),
    }));
    expect(read.all.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ['一', 'ColumnClustered'],
    ]);
    expect(read.one.title.text).toBe('各地完成率');
    expect(read.one.legend.position).toBe('Bottom');
    expect(read.series.items.map(({ name }) => name)).toEqual(['完成率', '序时']);
    expect(read.format.numberFormat).toBe('0%');
    expect(read.none.isNullObject).toBe(true);
    expect(read.count.value).toBe(1);
    expect(kept()).toMatchObject([expected]);
  });

  it('follow inserted rows and columns, with what they are drawn from', async () => {
    await draw();
    await onSheet((sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('B:B').insert('Right');
    });
    expect(kept()).toMatchObject([
      {
        area: 'F4:K14',
        series: [
          { values: '$C$4:$C$6', categories: '$A$4:$A$6', color: '#1F4E79', labels: '0.0%' },
          { values: '$D$4:$D$6', categories: '$A$4:$A$6' },
        ],
      },
    ]);
  });

  it('can be deleted, series too', async () => {
    await draw();
    await onSheet((sheet) => sheet.charts.getItem('一').series.getItemAt(1).delete());
    expect(kept()?.[0]?.series.map(({ name }) => name)).toEqual(['完成率']);
    await onSheet((sheet) => sheet.charts.getItem('一').delete());
    expect(kept()).toEqual([]);
  });

  it('are refused in kinds that the host does not know, and over another sheet', async () => {
    await expect(
      onSheet((sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:A3'))),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      onSheet((sheet, context) => {
        const other = context.workbook.worksheets.add('二').getRange('A1:A3');
        sheet.charts.add('Line', other);
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('survive saving and opening, bars told from columns', async () => {
    await draw();
    await onSheet((sheet) => {
      const bars = sheet.charts.add('BarClustered', sheet.getRange('B2:B4'), 'Columns');
      bars.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
      bars.axes.categoryAxis.reversePlotOrder = true;
      bars.axes.categoryAxis.position = 'Maximum';
      bars.legend.visible = false;
      const line = sheet.charts.add('Line', sheet.getRange('B2:C2'), 'Rows').series.getItemAt(0);
      line.format.line.color = '#BFBFBF';
      line.format.line.weight = 2.5;
    });
    expect(kept()?.at(-1)?.series[0]).toMatchObject({ color: '#BFBFBF', weight: 2.5 });
    await drawMore();
    const format = await onSheet((sheet) =>
      sheet.charts.getItemAt(2).series.getItemAt(0).format.line.load('color,weight'),
    );
    expect(format.toJSON()).toEqual({ color: '#BFBFBF', weight: 2.5 });
    const opened = await readWorkbook(await writeWorkbook(book.engine.save()), 'x');
    const charts = extras(opened.sheets[opened.sheetOrder[0] ?? '']);
    const plain = (list: SheetExtras['charts']) =>
      list?.map(({ id: _id, ...chart }) => JSON.stringify(chart).replaceAll('$', ''));
    expect(plain(charts)?.map((text) => JSON.parse(text) as object)).toMatchObject(
      (plain(kept()) ?? []).map((text) => JSON.parse(text) as object),
    );
  });
});
