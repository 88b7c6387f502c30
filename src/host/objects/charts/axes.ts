import { invalidArgument } from '../../protocol/error';
import { objectType, type Property } from '../../protocol/objects';
import type { ChartExtras } from '../../snapshot';
import { chartOf, partOfChart, patch, type ChartObject } from './kept';

interface AxisObject extends ChartObject {
  readonly axis: 'category' | 'value';
}

const axisOf = (chart: ChartObject, axis: AxisObject['axis']): AxisObject => ({
  ...partOfChart(chart, 'ChartAxis'),
  axis,
});

export const chartAxes = objectType<ChartObject>({
  navigations: {
    CategoryAxis: (chart) => axisOf(chart, 'category'),
    ValueAxis: (chart) => axisOf(chart, 'value'),
  },
});

const onAxis = <T>(
  axis: AxisObject['axis'],
  get: (chart: ChartExtras) => T,
  change: (value: unknown) => Partial<ChartExtras>,
): Property<AxisObject> => ({
  get: (object) => {
    if (object.axis !== axis) throw invalidArgument(`the ${object.axis} axis`);
    return get(chartOf(object));
  },
  set: (object, value) => {
    if (object.axis !== axis) throw invalidArgument(`the ${object.axis} axis`);
    patch(object, change(value));
  },
});

export const chartGridlines = objectType<AxisObject>({
  properties: {
    Visible: onAxis(
      'value',
      ({ bare = false }) => !bare,
      (value) => ({ bare: value === true ? undefined : true }),
    ),
  },
});

export const chartAxis = objectType<AxisObject>({
  navigations: {
    MajorGridlines: (axis) => ({ ...axis, type: 'ChartGridlines' }) as AxisObject,
  },
  properties: {
    NumberFormat: onAxis(
      'value',
      ({ numberFormat = 'General' }) => numberFormat,
      (value) => ({ numberFormat: String(value) }),
    ),
    Visible: onAxis(
      'value',
      ({ unscaled = false }) => !unscaled,
      (value) => ({ unscaled: value === true ? undefined : true }),
    ),
    Minimum: onAxis(
      'value',
      ({ minimum = '' }) => minimum,
      (value) => {
        if (typeof value !== 'number') throw invalidArgument('minimum');
        return { minimum: value };
      },
    ),
    ReversePlotOrder: onAxis(
      'category',
      ({ reversed = false }) => reversed,
      (value) => ({ reversed: value === true }),
    ),
    Position: onAxis(
      'category',
      ({ valuesAtEnd = false }) => (valuesAtEnd ? 'Maximum' : 'Automatic'),
      (value) => {
        if (value !== 'Maximum' && value !== 'Automatic') throw invalidArgument('position');
        return { valuesAtEnd: value === 'Maximum' };
      },
    ),
  },
});
