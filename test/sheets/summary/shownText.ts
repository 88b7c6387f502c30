import { decimal, divide, numberOf } from '../../../src/plan/decimal';
import type { Target } from '../../../src/plan/types';
import type { Completion } from '../../../src/progress/completion';
import type { Entry } from '../../../src/progress/entry';
import { forecastOf, neededPerMonth } from '../../progress/twins/forecast';
import type { MeasureFigure, PeriodFigures } from '../../../src/progress/periodFigures';
import type { Restated } from '../../../src/progress/lastYearFigures';
import type { Status } from '../../../src/progress/status';
import type { Total } from '../../../src/progress/total';
import type { YearOnYear } from '../../../src/progress/yearOnYear';

/** What a cell must show. The words are written out here, so that a slip in the labels is seen. */
export type Shown = number | string;

const reasons = {
  invalid: '有误',
  missingWeight: '缺权重',
  missingPopulation: '缺人口数',
  notTotalled: '不汇总',
  zeroTarget: '目标为0',
  missingTarget: '缺目标',
  newUnit: '新设',
  newMeasure: '新增',
  otherUnit: '计量不同',
  split: '无法拆分',
  coverage: '口径不同',
  missingLast: '缺上年',
  zeroBase: '上年为0',
  negativeBase: '上年为负',
} as const;

const statuses: Readonly<Record<Exclude<Status, 'unknown'>, string>> = {
  done: '完成',
  onTrack: '达序时',
  behind: '滞后',
  met: '达标',
  unmet: '未达标',
  notReported: '未报',
  notApplicable: '/',
};

export function target(value: Target | null): Shown {
  if (value === null) return '';
  return value.kind === 'number' ? value.value : '/';
}

export function actual(value: Entry | Total): Shown {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'notApplicable':
      return '/';
    case 'blank':
      return '';
    case 'unknown':
      return reasons[value.reason];
    case 'invalid':
      return typeof value.content === 'number' || value.content === '/' ? value.content : '有误';
  }
}

export function lastYear(value: Restated): Shown {
  return value.kind === 'unknown' ? reasons[value.reason] : actual(value);
}

export function growth(value: YearOnYear): Shown {
  if (value.kind !== 'number') return lastYearWord(value);
  return value.growth.kind === 'none' ? reasons[value.growth.reason] : value.growth.value;
}

export function difference(value: YearOnYear): Shown {
  return value.kind === 'number' ? value.difference : lastYearWord(value);
}

function lastYearWord(value: Exclude<YearOnYear, { kind: 'number' }>): string {
  if (value.kind === 'unknown') return reasons[value.reason];
  return value.kind === 'blank' ? '' : '/';
}

export function completion(value: Completion): Shown {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'compared':
      return value.isMet ? '达标' : '未达标';
    case 'notApplicable':
      return '/';
    case 'blank':
      return '';
    case 'unknown':
      return reasons[value.reason];
  }
}

export function status(figure: MeasureFigure): string {
  return figure.status === 'unknown'
    ? String(completion(figure.completion))
    : statuses[figure.status];
}

export function gap({ gap: points }: { readonly gap: number | null }): Shown {
  return points ?? '';
}

export function forecast(
  { measure, completion: done, actual: now }: MeasureFigure,
  of: PeriodFigures,
): Shown {
  return done.kind === 'number' ? (forecastOf(measure, now, of.period) ?? '—') : '—';
}

export function needed(figure: MeasureFigure, of: PeriodFigures): Shown {
  const { measure, completion: done, actual: now } = figure;
  return done.kind === 'number'
    ? (neededPerMonth(measure, figure.target, now, of.period) ?? '—')
    : '—';
}

/** Difference of the figures as they are shown, with the measure's decimals. */
export function change(figure: MeasureFigure, before: MeasureFigure | null): Shown {
  const [now, then] = [actual(figure.actual), before === null ? '' : actual(before.actual)];
  if (typeof now !== 'number' || typeof then !== 'number') return '—';
  const { decimals } = figure.measure.quantity;
  const scale = 10 ** decimals;
  return (
    (Math.round(rounded(now, decimals) * scale) - Math.round(rounded(then, decimals) * scale)) /
    scale
  );
}

export function rounded(value: number, decimals: number): number {
  if (value < 0) return -rounded(-value, decimals);
  return numberOf(divide(decimal(value), decimal(1), decimals));
}

/** The notation of compound indicators. */
export function pair(
  halves: readonly Shown[],
  text: (value: number, half: number) => string,
): Shown {
  const [only] = halves;
  if (only !== undefined && halves.length === 1) return only;
  for (const same of ['/', '', '—']) if (halves.every((half) => half === same)) return same;
  return halves
    .map((half, index) => (typeof half === 'number' ? text(half, index) : half === '' ? '—' : half))
    .join('/');
}

export function percent(value: number): string {
  return `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
}

export function signed(value: number, decimals: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '-'}${Math.abs(value).toFixed(decimals)}`;
}
