import type { ChartMarker, SheetChart } from 'hucre';
import type { ChartExtras, ChartMarkerExtras, ChartSeriesExtras } from '../../snapshot';
import { parseArea } from '../address';
import { compact } from '../compact';

const KINDS = {
  ColumnClustered: { type: 'column' },
  BarClustered: { type: 'bar' },
  BarStacked: { type: 'bar', barGrouping: 'stacked', overlap: 100 },
  Line: { type: 'line' },
} as const;

/** Charts as the file has them; one whose cells are all gone cannot be drawn and is left out. */
export function toFileCharts(charts: readonly ChartExtras[]): SheetChart[] {
  return charts.flatMap((chart) => {
    const area = parseArea(chart.area);
    const known = chart.series.filter(({ values }) => values !== undefined);
    if (area === null || known.length === 0) return [];
    return [
      compact<SheetChart>({
        ...KINDS[chart.type],
        gapWidth: chart.gap,
        title: chart.title,
        frameTitle: chart.name,
        series: known.map((series) => toFileSeries(series, chart.type === 'Line')),
        // The file's last cell is the first one that the chart leaves free.
        anchor: {
          from: { row: area.startRow, col: area.startColumn },
          to: { row: area.endRow + 1, col: area.endColumn + 1 },
        },
        legend: chart.legend === null ? false : LEGENDS[chart.legend],
        legendEntries: known.flatMap(({ unlisted }, idx) =>
          unlisted ? [{ idx, delete: true }] : [],
        ),
        titleFontSize: chart.titleSize ?? TITLE_SIZE,
        dispBlanksAs: 'gap',
        axes: compact<NonNullable<SheetChart['axes']>>({
          x: compact<Axis>({ ...TICKS, reverse: chart.reversed ? true : undefined }),
          y: compact<Axis>({
            ...TICKS,
            gridlines: { major: chart.bare !== true },
            hidden: chart.unscaled ? true : undefined,
            crosses: chart.valuesAtEnd ? 'max' : undefined,
            scale: chart.minimum === undefined ? undefined : { min: chart.minimum },
            numberFormat:
              chart.numberFormat === undefined
                ? undefined
                : { formatCode: chart.numberFormat, sourceLinked: false },
          }),
        }),
      }),
    ];
  });
}

type FileSeries = SheetChart['series'][number];
type Axis = NonNullable<NonNullable<SheetChart['axes']>['y']>;

/** Some programs draw small marks where the file says nothing of them. */
const TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

const TITLE_SIZE = 12;

function toFileSeries(
  { name, values = '', categories, color, weight, dashed, marker, labels }: ChartSeriesExtras,
  isLine: boolean,
): FileSeries {
  return compact<FileSeries>({
    name,
    values,
    categories,
    color,
    stroke:
      weight === undefined && !dashed
        ? undefined
        : compact<NonNullable<FileSeries['stroke']>>({
            width: weight,
            dash: dashed ? 'dash' : undefined,
          }),
    marker: isLine ? toFileMarker(marker, color) : undefined,
    dataLabels:
      labels === undefined
        ? undefined
        : { showValue: true, numberFormat: { formatCode: labels, sourceLinked: false } },
  });
}

function toFileMarker(
  marker: ChartMarkerExtras | undefined,
  line: string | undefined,
): ChartMarker {
  if (marker === undefined) return { symbol: 'none' };
  const color = marker.color ?? line;
  const { size } = marker;
  return { symbol: 'circle', size, ...(color !== undefined && { fill: color, line: color }) };
}

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;
