import { invalidArgument } from '../../protocol/error';
import { objectType } from '../../protocol/objects';
import { chartOf, partOfChart, patch, type ChartObject } from './kept';

/** Excel's own size of a title, in points. */
const SIZE = 14;

export const chartTitle = objectType<ChartObject>({
  navigations: { Format: (chart) => partOfChart(chart, 'ChartTitleFormat') },
  properties: {
    Text: {
      get: (chart) => chartOf(chart).title ?? '',
      set: (chart, value) => patch(chart, { title: String(value) }),
    },
  },
});

export const chartTitleFormat = objectType<ChartObject>({
  navigations: { Font: (chart) => partOfChart(chart, 'ChartFont') },
});

export const chartFont = objectType<ChartObject>({
  properties: {
    Size: {
      get: (chart) => chartOf(chart).titleSize ?? SIZE,
      set: (chart, value) => {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument('size');
        patch(chart, { titleSize: value });
      },
    },
  },
});
