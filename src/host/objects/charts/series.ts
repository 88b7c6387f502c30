import { invalidArgument } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import { formatArea } from '../../engine/address';
import { areaArgument, isRange, type SheetObject } from '../book';
import { chartOf, patch, type ChartObject } from './kept';
import { partOfSeries, patchSeries, seriesObject, seriesOf, type SeriesObject } from './keptSeries';
import { markerProperties } from './markers';

export const chartSeriesCollection = objectType<ChartObject>({
  items: (chart) => chartOf(chart).series.map((_, index) => seriesObject(chart, index)),
  properties: { Count: readOnly((chart) => chartOf(chart).series.length) },
  methods: {
    Add: (chart, name?: string | null) => {
      const { series } = chartOf(chart);
      patch(chart, { series: [...series, { name: name ?? `系列${series.length + 1}` }] });
      return seriesObject(chart, series.length);
    },
    GetCount: (chart) => chartOf(chart).series.length,
    GetItemAt: (chart, index: number) => {
      const series = seriesObject(chart, index);
      seriesOf(series);
      return series;
    },
  },
});

export const chartSeries = objectType<SeriesObject>({
  navigations: {
    Format: (series) => partOfSeries(series, 'ChartSeriesFormat'),
    DataLabels: (series) => partOfSeries(series, 'ChartDataLabels'),
  },
  properties: {
    HasDataLabels: {
      get: (series) => seriesOf(series).labels !== undefined,
      set: (series, value) =>
        patchSeries(series, {
          labels: value === true ? (seriesOf(series).labels ?? 'General') : undefined,
        }),
    },
    // The gap is one for all series of a chart.
    GapWidth: {
      get: (series) => chartOf(series).gap ?? 150,
      set: (series, value) => {
        if (typeof value !== 'number' || value < 0 || value > 500)
          throw invalidArgument('gapWidth');
        patch(series, { gap: value });
      },
    },
    ...markerProperties,
    Name: {
      get: (series) => seriesOf(series).name,
      set: (series, value) => patchSeries(series, { name: String(value) }),
    },
  },
  methods: {
    SetValues: (series, source: unknown) =>
      patchSeries(series, { values: sourceOf(series, source) }),
    SetXAxisValues: (series, source: unknown) =>
      patchSeries(series, { categories: sourceOf(series, source) }),
    Delete: (series) => {
      seriesOf(series);
      patch(series, { series: chartOf(series).series.filter((_, at) => at !== series.index) });
    },
  },
});

/** A range of the chart's own sheet, as an address without it. */
function sourceOf(sheet: SheetObject, argument: unknown): string {
  if (!isRange(argument)) throw invalidArgument('a range is needed');
  return formatArea(areaArgument(sheet, argument), true);
}
