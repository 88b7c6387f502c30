import { invalidArgument } from '../../protocol/error';
import { objectType } from '../../protocol/objects';
import { colorArgument } from '../look';
import { partOfSeries, patchSeries, seriesOf, type SeriesObject } from './keptSeries';

export const chartSeriesFormat = objectType<SeriesObject>({
  navigations: {
    Fill: (series) => partOfSeries(series, 'ChartFill'),
    Line: (series) => partOfSeries(series, 'ChartLineFormat'),
  },
});

export const chartFill = objectType<SeriesObject>({
  methods: {
    SetSolidColor: (series, color: unknown) => patchSeries(series, { color: colorArgument(color) }),
  },
});

export const chartLineFormat = objectType<SeriesObject>({
  properties: {
    Color: {
      get: (series) => seriesOf(series).color ?? '#000000',
      set: (series, value) => patchSeries(series, { color: colorArgument(value) }),
    },
    LineStyle: {
      get: (series) => (seriesOf(series).dashed ? 'Dash' : 'Continuous'),
      set: (series, value) => {
        if (value !== 'Dash' && value !== 'Continuous') throw invalidArgument('lineStyle');
        patchSeries(series, { dashed: value === 'Dash' ? true : undefined });
      },
    },
    Weight: {
      get: (series) => seriesOf(series).weight ?? 2.25,
      set: (series, value) => {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument('weight');
        patchSeries(series, { weight: value });
      },
    },
  },
});

export const chartDataLabels = objectType<SeriesObject>({
  properties: {
    NumberFormat: {
      get: (series) => seriesOf(series).labels ?? 'General',
      set: (series, value) => patchSeries(series, { labels: String(value) }),
    },
  },
});
