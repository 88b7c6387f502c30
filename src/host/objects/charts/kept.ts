import { HostError } from '../../protocol/error';
import type { ChartExtras } from '../../snapshot';
import { patchSheetExtras, sheetExtras } from '../../engine/extras';
import { sheetOf, type SheetObject } from '../book';

/** Kept beside Univer's sheet, whose open-source part draws no charts; .xlsx files get real ones. */
export interface ChartObject extends SheetObject {
  readonly chartId: string;
}

export const chartsOf = (sheet: SheetObject): readonly ChartExtras[] =>
  sheetExtras(sheetOf(sheet)).charts ?? [];

export const chartObject = ({ book, sheetId }: SheetObject, { id }: ChartExtras): ChartObject => ({
  type: 'Chart',
  book,
  sheetId,
  chartId: id,
});

export const partOfChart = (chart: ChartObject, type: string): ChartObject => ({
  type,
  book: chart.book,
  sheetId: chart.sheetId,
  chartId: chart.chartId,
});

export function chartOf(object: ChartObject): ChartExtras {
  const chart = chartsOf(object).find(({ id }) => id === object.chartId);
  if (chart === undefined) throw new HostError('ItemNotFound');
  return chart;
}

export function patch(object: ChartObject, change: Partial<ChartExtras>): void {
  const { id } = chartOf(object);
  const charts = chartsOf(object).map((chart) =>
    chart.id === id ? { ...chart, ...change } : chart,
  );
  patchSheetExtras(sheetOf(object), { charts });
}

export function orNotFound<T>(object: T | null): T {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}
