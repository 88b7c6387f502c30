import { shiftedChart } from '../../engine/shift';
import type { ForeignSheet } from '../../foreign';
import type { ChartExtras } from '../../snapshot';

/** A chart is as the file had it, but for lines that came or went: then the file's own is better than ours. */
export function isAsRead(sheet: ForeignSheet, chart: ChartExtras): boolean {
  const read = sheet.charts[chart.id];
  if (read === undefined) return false;
  const now = sheet.shifts.reduce<ChartExtras | null>(
    (one, shift) => one && shiftedChart(one, { ...shift, sheetId: '' }),
    read,
  );
  return now !== null && sorted(now) === sorted(chart);
}

const sorted = (value: object): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
