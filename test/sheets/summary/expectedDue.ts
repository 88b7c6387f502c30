import { WHOLE } from '../../../src/plan/column';
import { isCumulative } from '../../../src/plan/kinds';
import { monthsElapsed } from '../../../src/plan/period';
import type { Indicator } from '../../../src/plan/types';
import { dueShare } from '../../../src/progress/due';
import type { PeriodFigures } from '../../../src/progress/periodFigures';
import { rankingOf, scoreOf, type Mean } from '../../../src/progress/ranking';
import { meanShare, meanWord } from '../../../src/sheets/summary/bulletinText';
import type { Expectation } from '../casebook';
import { at, type Context } from './expecting';
import type { Page } from './find';
import type * as shown from './shownText';

export function dueMean(value: Mean | undefined): shown.Shown {
  return value?.kind === 'number' ? value.due : '—';
}

/** The weight of an indicator times the share of it that is due, of two measures the lower one. */
export function dueWeighed({ rules }: Context, { period }: PeriodFigures, i: Indicator): number {
  const shares = i.measures.map((measure) => dueShare(measure, period, rules.capped));
  return (rules.weights[i.number] ?? 1) * Math.min(...shares);
}

export function meanOverDue(value: Mean | undefined): string {
  const due = value?.kind === 'number' ? `（应达进度${meanShare(value.due)}）` : '';
  return `${meanWord(value)}${due}`;
}

export function drawnDue(of: Mean | undefined): number | string {
  return of?.kind === 'number' ? of.due : '#N/A';
}

/** What is due when the year begins: all of what does not add up over it, of the indicators that count. */
export function drawnStart({ plan, rules, book }: Context): number | string {
  const first = book.figures[0]!;
  if (rankingOf(first, rules).means.get(WHOLE)?.kind !== 'number') return '#N/A';
  const counted = plan.indicators
    .filter((i) => scoreOf(first, i, WHOLE, rules).kind !== 'leftOut')
    .map((i) => ({
      weight: rules.weights[i.number] ?? 1,
      due: startOf(i),
    }));
  const sum = (of: (each: (typeof counted)[number]) => number): number =>
    counted.map(of).reduce((a, b) => a + b, 0);
  const share = sum(({ weight, due }) => weight * due) / sum(({ weight }) => weight);
  return Math.floor(Number((share * 10_000).toFixed(5))) / 10_000;
}

/** Beside the scores of a period on 趋势: what is due of each, weighted. */
export function dueDetails(context: Context, page: Page, of: PeriodFigures): Expectation[] {
  const { rows, column } = detailOf(context, page, of);
  return context.plan.indicators.map((i) =>
    at(page, rows.get(String(i.number))!, column, `due ${of.period}`, dueWeighed(context, of, i)),
  );
}

/** Beside those of the first period: what is due when the year begins. */
export function startOfDue(context: Context, page: Page): Expectation[] {
  const { plan, book, rules } = context;
  const { rows, column } = detailOf(context, page, book.figures[0]!);
  const start = drawnStart(context);
  return [
    ...plan.indicators.map((i) =>
      at(
        page,
        rows.get(String(i.number))!,
        column + 1,
        `start ${i.number}`,
        startOf(i) * (rules.weights[i.number] ?? 1),
      ),
    ),
    at(page, Math.max(...rows.values()) + 1, column + 1, 'start', start === '#N/A' ? '—' : start),
  ];
}

function startOf({ measures }: Indicator): number {
  return measures.some((m) => isCumulative(m) && m.polarity === 'positive') ? 0 : 1;
}

function detailOf({ plan }: Context, page: Page, { period }: PeriodFigures) {
  const months = monthsElapsed(period);
  const title = page.row(`${months === 1 ? '1月' : `1—${months}月`}评分明细（不打印）`, 0);
  const rows = page.numbered(title + 1, plan.indicators.length);
  return { rows, column: page.column('应达×权重', title + 1) };
}
