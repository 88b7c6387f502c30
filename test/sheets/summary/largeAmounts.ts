import type { Plan } from '../../../src/plan/types';
import type { FilledPeriod } from './scenario';

/** 万元, of one measure: what a few companies with one large loan make of a target of 2000. */
const NOW = [147_864.12, 10_000.01, 121_925.98, 55_880.5, 98.4, 134_070.44];
const BEFORE = [40_667.56, 132_257.5, 26.39, 10, 122_355.88, 10_000];

/** The periods with figures from 1 亿元 on in place of a measure's, for units that have a target there. */
function withAmounts(
  plan: Plan,
  periods: readonly FilledPeriod[],
  measure: string,
  amounts: readonly number[],
): FilledPeriod[] {
  return periods.map(({ period, contents }) => ({
    period,
    contents: {
      ...contents,
      [measure]: Object.fromEntries(
        plan.districts.map(({ id }, index) => [
          id,
          contents[measure]?.[id] === '/' ? '/' : (amounts[index % amounts.length] ?? null),
        ]),
      ),
    },
  }));
}

export const largeNow = (plan: Plan, periods: readonly FilledPeriod[], measure: string) =>
  withAmounts(plan, periods, measure, NOW);

export const largeBefore = (plan: Plan, periods: readonly FilledPeriod[], measure: string) =>
  withAmounts(plan, periods, measure, BEFORE);
