import { invalidArgument } from '../../protocol/error';
import { objectType } from '../../protocol/objects';
import type { ChartExtras } from '../../snapshot';
import { chartOf, patch, partOfChart, type ChartObject } from './kept';
import { patchSeries, seriesObject, seriesOf, type SeriesObject } from './keptSeries';

const LEGENDS: readonly ChartExtras['legend'][] = ['Top', 'Bottom', 'Left', 'Right'];

export const chartLegend = objectType<ChartObject>({
  navigations: {
    LegendEntries: (chart) => partOfChart(chart, 'ChartLegendEntryCollection'),
  },
  properties: {
    Visible: {
      get: (chart) => chartOf(chart).legend !== null,
      set: (chart, value) =>
        patch(chart, { legend: value === true ? (chartOf(chart).legend ?? 'Right') : null }),
    },
    Position: {
      get: (chart) => chartOf(chart).legend ?? 'Right',
      set: (chart, value) => {
        const legend = LEGENDS.find((each) => each === value);
        if (legend === undefined) throw invalidArgument(String(value));
        patch(chart, { legend });
      },
    },
  },
});

const entry = (chart: ChartObject, index: number): SeriesObject => ({
  ...seriesObject(chart, index),
  type: 'ChartLegendEntry',
});

/** One for each series. */
export const chartLegendEntryCollection = objectType<ChartObject>({
  items: (chart) => chartOf(chart).series.map((_, index) => entry(chart, index)),
  methods: {
    GetCount: (chart) => chartOf(chart).series.length,
    GetItemAt: (chart, index: number) => {
      const found = entry(chart, index);
      seriesOf(found);
      return found;
    },
  },
});

export const chartLegendEntry = objectType<SeriesObject>({
  properties: {
    Visible: {
      get: (series) => seriesOf(series).unlisted !== true,
      set: (series, value) => patchSeries(series, { unlisted: value === true ? undefined : true }),
    },
  },
});
