import type { Chart } from 'hucre';
import type { ChartExtras, ChartMarkerExtras, ChartSeriesExtras } from '../../snapshot';
import { areaAddress, parseArea } from '../address';
import { compact } from '../compact';

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
    const unlisted = new Set(
      chart.legend === false
        ? []
        : chart.legendEntries?.flatMap((entry) => (entry.delete ? [entry.idx] : [])),
    );
    const series = (chart.series ?? []).map((one, at) => {
      const { name, valuesRef, categoriesRef, color, stroke, marker, dataLabels } = one;
      const values = own(valuesRef, sheetName);
      const categories = own(categoriesRef, sheetName);
      return compact<ChartSeriesExtras>({
        name: name ?? `系列${at + 1}`,
        values,
        categories,
        color: hex(color),
        weight: stroke?.width,
        dashed: stroke?.dash !== undefined && stroke.dash !== 'solid' ? true : undefined,
        marker:
          marker?.symbol === undefined || marker.symbol === 'none'
            ? undefined
            : compact<ChartMarkerExtras>({ size: marker.size ?? 5, color: hex(marker.fill) }),
        unlisted: unlisted.has(at) ? true : undefined,
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
        titleSize: chart.titleFontSize,
        series,
        area: areaAddress(area),
        legend: legendOf(chart.legend),
        numberFormat: chart.axes?.y?.numberFormat?.formatCode,
        bare: chart.axes?.y?.gridlines?.major === true ? undefined : true,
        unscaled: chart.axes?.y?.hidden === true ? true : undefined,
        gap: chart.gapWidth,
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
  if (kinds[0] !== 'bar') return null;
  if (barGrouping === 'stacked') return direction === 'bar' ? 'BarStacked' : null;
  if (barGrouping !== 'clustered') return null;
  return direction === 'bar' ? 'BarClustered' : 'ColumnClustered';
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

const hex = (color: unknown): string | undefined =>
  typeof color === 'string' ? `#${color.replace('#', '')}` : undefined;
