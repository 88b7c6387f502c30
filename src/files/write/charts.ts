import type { SheetChart } from 'hucre';
import { areaAddress } from '../../sheets/layout/address';
import type { Area, ChartSeries, SheetLayout } from '../../sheets/layout/layout';

/** A layout's charts as the file library wants them, looking as `src/workbook/apply/charts.ts` draws them. */
export function fileCharts(layout: SheetLayout): SheetChart[] {
  return (layout.charts ?? []).map(({ kind, title, series, area, numberFormat }) => ({
    ...(kind === 'line'
      ? { type: 'line' }
      : { type: 'bar', barGrouping: 'stacked', overlap: 100, gapWidth: 40 }),
    title,
    titleFontSize: 10,
    series: series.map((each) => ({
      name: textAt(layout, each.name),
      categories: areaAddress(each.categories),
      values: areaAddress(each.values),
      color: each.color,
      ...(kind === 'line' && lineLook(each)),
    })),
    // The file's last cell is the first one that the chart leaves free.
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
    legend: series.some(({ listed }) => listed) ? 'bottom' : false,
    legendEntries: series.flatMap(({ listed }, idx) => (listed ? [] : [{ idx, delete: true }])),
    dispBlanksAs: 'gap',
    axes: {
      x: { ...TICKS, ...(kind === 'barStacked' && { reverse: true }) },
      y: {
        ...TICKS,
        gridlines: { major: numberFormat !== undefined },
        scale: { min: 0 },
        ...(numberFormat === undefined
          ? { hidden: true }
          : { numberFormat: { formatCode: numberFormat, sourceLinked: false } }),
      },
    },
  }));
}

/** Some programs draw marks where the file says nothing of them. */
const TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

function lineLook({
  color,
  weight,
  marker,
  dashed,
}: ChartSeries): Partial<SheetChart['series'][0]> {
  return {
    ...((weight !== undefined || dashed) && {
      stroke: { ...(weight !== undefined && { width: weight }), ...(dashed && { dash: 'dash' }) },
    }),
    marker:
      marker === undefined
        ? { symbol: 'none' }
        : { symbol: 'circle', size: marker, fill: color, line: color },
  };
}

function textAt({ cells }: SheetLayout, { row, column }: Area): string {
  const cell = cells[row]?.[column] ?? null;
  if (cell === null || typeof cell === 'number') return String(cell ?? '');
  return 'text' in cell ? cell.text.replaceAll('\n', '') : '';
}
