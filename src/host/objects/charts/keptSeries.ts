import type { ChartSeriesExtras } from '../../snapshot';
import { chartOf, orNotFound, partOfChart, patch, type ChartObject } from './kept';

export interface SeriesObject extends ChartObject {
  readonly index: number;
}

export const seriesObject = (chart: ChartObject, index: number): SeriesObject => ({
  ...partOfChart(chart, 'ChartSeries'),
  index,
});

export function seriesOf(object: SeriesObject): ChartSeriesExtras {
  return orNotFound(chartOf(object).series[object.index] ?? null);
}

export function patchSeries(object: SeriesObject, change: Partial<ChartSeriesExtras>): void {
  seriesOf(object);
  const series = chartOf(object).series.map((each, index) =>
    index === object.index ? { ...each, ...change } : each,
  );
  patch(object, { series });
}

export const partOfSeries = (series: SeriesObject, type: string): SeriesObject => ({
  ...series,
  type,
});
