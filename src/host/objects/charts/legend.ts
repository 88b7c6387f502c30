import { invalidArgument } from '../../protocol/error';
import { objectType } from '../../protocol/objects';
import type { ChartExtras } from '../../snapshot';
import { chartOf, patch, type ChartObject } from './kept';

const LEGENDS: readonly ChartExtras['legend'][] = ['Top', 'Bottom', 'Left', 'Right'];

export const chartTitle = objectType<ChartObject>({
  properties: {
    Text: {
      get: (chart) => chartOf(chart).title ?? '',
      set: (chart, value) => patch(chart, { title: String(value) }),
    },
  },
});

export const chartLegend = objectType<ChartObject>({
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
