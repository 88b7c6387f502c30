import type { Chart, SheetChart } from 'hucre';
import type { ChartExtras, ChartSeriesExtras } from '../snapshot';
import { areaAddress, parseArea } from './address';
import { compact } from './compact';
import { relationId, relationsOf } from './package';
import { openings } from './xml';
import type { Archive } from './zip/archive';

const KINDS = { ColumnClustered: 'column', BarClustered: 'bar', Line: 'line' } as const;

/** Charts as the file has them; one whose cells are all gone cannot be drawn and is left out. */
export function toFileCharts(charts: readonly ChartExtras[]): SheetChart[] {
  return charts.flatMap((chart) => {
    const area = parseArea(chart.area);
    const series = chart.series.flatMap(({ name, values, categories, color, weight, labels }) =>
      values === undefined
        ? []
        : [
            compact<SheetChart['series'][number]>({
              name,
              values,
              categories,
              color,
              stroke: weight === undefined ? undefined : { width: weight },
              dataLabels:
                labels === undefined
                  ? undefined
                  : {
                      showValue: true,
                      numberFormat: { formatCode: labels, sourceLinked: false },
                    },
            }),
          ],
    );
    if (area === null || series.length === 0) return [];
    return [
      compact<SheetChart>({
        type: KINDS[chart.type],
        title: chart.title,
        frameTitle: chart.name,
        series,
        // The file's last cell is the first one that the chart leaves free.
        anchor: {
          from: { row: area.startRow, col: area.startColumn },
          to: { row: area.endRow + 1, col: area.endColumn + 1 },
        },
        legend: chart.legend === null ? false : LEGENDS[chart.legend],
        titleFontSize: 12,
        dispBlanksAs: 'gap',
        axes: compact<NonNullable<SheetChart['axes']>>({
          x: compact<Axis>({ ...TICKS, reverse: chart.reversed ? true : undefined }),
          y: compact<Axis>({
            ...TICKS,
            gridlines: { major: chart.bare !== true },
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

type Axis = NonNullable<NonNullable<SheetChart['axes']>['y']>;

/** Some programs draw small marks where the file says nothing of them. */
const TICKS = { majorTickMark: 'out', minorTickMark: 'none' } as const;

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

/**
 * Charts of a file that the host can keep: columns, bars and lines of one kind over cells of their own sheet. Others
 * are left out, as pictures are.
 */
export function fromFileCharts(
  charts: readonly Chart[],
  directions: readonly (string | undefined)[],
  sheetName: string,
): ChartExtras[] {
  // The library skips charts that it cannot parse: then nobody knows which direction is whose.
  if (charts.length !== directions.length) return [];
  return charts.flatMap((chart, index): ChartExtras[] => {
    const type = typeOf(chart, directions[index]);
    const series = (chart.series ?? []).map((one, at) => {
      const { name, valuesRef, categoriesRef, color, stroke, dataLabels } = one;
      const values = own(valuesRef, sheetName);
      const categories = own(categoriesRef, sheetName);
      return compact<ChartSeriesExtras>({
        name: name ?? `系列${at + 1}`,
        values,
        categories,
        color: typeof color === 'string' ? `#${color.replace('#', '')}` : undefined,
        weight: stroke?.width,
        labels:
          dataLabels?.showValue === true
            ? (dataLabels.numberFormat?.formatCode ?? 'General')
            : undefined,
      });
    });
    const { from, to } = chart.anchor ?? {};
    if (type === null || from === undefined || to === undefined) return [];
    if (series.length === 0 || series.some(({ values }) => values === undefined)) return [];
    const area = {
      startRow: from.row,
      startColumn: from.col,
      endRow: to.row - 1,
      endColumn: to.col - 1,
    };
    if (area.endRow < area.startRow || area.endColumn < area.startColumn) return [];
    return [
      compact<ChartExtras>({
        id: `chart-${index + 1}`,
        name: chart.frameTitle ?? `图表 ${index + 1}`,
        type,
        title: chart.title,
        series,
        area: areaAddress(area),
        legend: legendOf(chart.legend),
        numberFormat: chart.axes?.y?.numberFormat?.formatCode,
        bare: chart.axes?.y?.gridlines?.major === true ? undefined : true,
        minimum: chart.axes?.y?.scale?.min,
        reversed: chart.axes?.x?.reverse === true ? true : undefined,
        valuesAtEnd: chart.axes?.y?.crosses === 'max' ? true : undefined,
      }),
    ];
  });
}

function typeOf(
  { kinds, barGrouping = 'clustered', lineGrouping }: Chart,
  direction: string | undefined,
): ChartExtras['type'] | null {
  if (kinds.length !== 1) return null;
  if (kinds[0] === 'line') return lineGrouping === undefined ? 'Line' : null;
  if (kinds[0] !== 'bar' || barGrouping !== 'clustered') return null;
  return direction === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

/**
 * Which way the bars of a sheet's charts run, in the charts' order: `bar` or `col`; undefined where there are none. The
 * library reads both as bars.
 */
export async function barDirections(
  archive: Archive,
  sheetPath: string,
): Promise<(string | undefined)[]> {
  const drawing = (await relationsOf(archive, sheetPath)).find(({ type }) => type === 'drawing');
  if (drawing === undefined || !archive.has(drawing.path)) return [];
  const charts = await relationsOf(archive, drawing.path);
  const directions: (string | undefined)[] = [];
  for (const reference of openings(archive.text(drawing.path), 'chart')) {
    const path = charts.find(({ id }) => id === relationId(reference))?.path;
    if (path === undefined || !archive.has(path)) continue;
    directions.push(openings(archive.text(path), 'barDir')[0]?.['val']);
  }
  return directions;
}

function legendOf(legend: Chart['legend']): ChartExtras['legend'] {
  if (legend === false || legend === undefined) return null;
  if (legend === 'topRight') return 'Right';
  const places = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right' } as const;
  return places[legend];
}

/** The address within the sheet; undefined where it lies on another one or is no plain area. */
function own(reference: string | undefined, sheetName: string): string | undefined {
  if (reference === undefined) return undefined;
  const at = reference.lastIndexOf('!');
  const sheet = reference
    .slice(0, Math.max(0, at))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  if (at >= 0 && sheet !== sheetName) return undefined;
  const address = reference.slice(at + 1);
  return parseArea(address) === null ? undefined : address;
}
