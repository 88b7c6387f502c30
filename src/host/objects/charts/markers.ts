import { invalidArgument } from '../../protocol/error';
import type { Property } from '../../protocol/objects';
import type { ChartMarkerExtras } from '../../snapshot';
import { colorArgument } from '../look';
import { patchSeries, seriesOf, type SeriesObject } from './keptSeries';

/** Excel's own. */
const SIZE = 5;

const change = (series: SeriesObject, more: Partial<ChartMarkerExtras>): void =>
  patchSeries(series, { marker: { size: SIZE, ...seriesOf(series).marker, ...more } });

/** Fill and outline are one colour here. */
const color: Property<SeriesObject> = {
  get: (series) => seriesOf(series).marker?.color ?? '',
  set: (series, value) => change(series, { color: colorArgument(value) }),
};

/** The dots on a line: round ones or none. */
export const markerProperties: Readonly<Record<string, Property<SeriesObject>>> = {
  MarkerStyle: {
    get: (series) => (seriesOf(series).marker === undefined ? 'None' : 'Circle'),
    set: (series, value) => {
      if (value === 'None') patchSeries(series, { marker: undefined });
      else if (value === 'Circle') change(series, {});
      else throw invalidArgument('markerStyle');
    },
  },
  MarkerSize: {
    get: (series) => seriesOf(series).marker?.size ?? SIZE,
    set: (series, value) => {
      if (typeof value !== 'number' || value < 2 || value > 72) throw invalidArgument('markerSize');
      change(series, { size: value });
    },
  },
  MarkerBackgroundColor: color,
  MarkerForegroundColor: color,
};
