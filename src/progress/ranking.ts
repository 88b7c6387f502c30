import { add, decimal, divide, multiply, numberOf, ZERO, type Decimal } from '../plan/decimal';
import type { DistrictId, Indicator, Plan } from '../plan/types';
import { WHOLE, type Column } from '../plan/column';
import { isInvalid } from './completion';
import { dueScore } from './due';
import type { PeriodFigures } from './periodFigures';
import { reportingOf } from './reporting';

/** How a scorecard weighs. */
export interface ScoreRules {
  /** By the indicator's number, ≥ 0; an indicator that is not there weighs 1. */
  readonly weights: Readonly<Record<number, number>>;
  /** Whether a completion over 100 % counts as 100 %. */
  readonly capped: boolean;
}

/** Every indicator weighs the same, and nothing is made up for by doing more elsewhere. */
export const EQUAL_WEIGHTS: ScoreRules = { weights: {}, capped: true };

/** The weights that the plan states, until somebody sets others. */
export function scoreRulesOf({ indicators, weights }: Plan): ScoreRules {
  const stated = indicators.flatMap(({ number, measures: [first] }) => {
    const weight = weights[first.id];
    return weight === undefined ? [] : [[number, weight] as const];
  });
  return { ...EQUAL_WEIGHTS, weights: Object.fromEntries(stated) };
}

/** What an indicator brings to a column's mean. */
export type Score =
  | { readonly kind: 'number'; readonly value: number }
  /** No target, or the city's total cannot be computed: left out of the mean. */
  | { readonly kind: 'leftOut' }
  /** Counts as 0: not reporting, or reporting nonsense, must not pay. */
  | { readonly kind: 'notReported' | 'partlyReported' | 'invalid' };

/** A column's weighted mean, truncated to 0.01 %, or why there is none. */
export type Mean =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** 应达进度: the mean of the same indicators by the same weights, were each as far as it should be by now. */
      readonly due: number;
    }
  /** Nothing was reported at all, or less than half of what is due: no mean and no rank. */
  | { readonly kind: 'notReported' | 'partial' }
  /** No indicator applies, or those that do weigh nothing. */
  | { readonly kind: 'leftOut' };

export interface Ranking {
  /** City included; its mean is of the city's own completions, not of the districts' means. */
  readonly means: ReadonlyMap<Column, Mean>;
  /** 1, 2, 2, 4; a district without a mean has no rank. */
  readonly ranks: ReadonlyMap<DistrictId, number>;
  /** Districts with a rank, best first, equals in the table's order. */
  readonly order: readonly DistrictId[];
}

/**
 * Ranks the districts by the published (truncated) completions, so that a pocket calculator gives the same.
 *
 * @param starred only the rows of the action plan
 */
export function rankingOf(
  figures: PeriodFigures,
  rules: ScoreRules,
  { starred = false }: { readonly starred?: boolean } = {},
): Ranking {
  const { plan } = figures;
  const counted = plan.indicators.filter((indicator) => !starred || indicator.starred);
  const { unreported, partial, filled } = reportingOf(plan, figures);
  const silent = new Set<Column>(unreported);
  const nothing = Object.values(filled).every((count) => count === 0);
  if (nothing && unreported.length > 0) silent.add(WHOLE);
  const districts = plan.districts.map(({ id }) => id);
  const means = new Map(
    [...districts, WHOLE].map((column) => [
      column,
      silent.has(column)
        ? ({ kind: 'notReported' } as const)
        : partial.includes(column)
          ? ({ kind: 'partial' } as const)
          : meanOf(figures, counted, column, rules),
    ]),
  );
  const ranked = districts.flatMap((id) => {
    const mean = means.get(id);
    return mean?.kind === 'number' ? [{ id, value: mean.value }] : [];
  });
  const ranks = ranksOf(ranked.map(({ value }) => value));
  return {
    means,
    ranks: new Map(ranked.map(({ id }, index) => [id, ranks[index] ?? 0])),
    order: [...ranked].sort((a, b) => b.value - a.value).map(({ id }) => id),
  };
}

/** The place of each value among all, the greatest first; equals share one and leave the next ones out: 1, 2, 2, 4. */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => 1 + values.filter((other) => other > value).length);
}

/** An indicator of two measures counts by the lower one. */
export function scoreOf(
  figures: PeriodFigures,
  indicator: Indicator,
  column: Column,
  { capped }: ScoreRules,
): Score {
  const completions = indicator.measures.map(({ id }) => figures.figure(id, column).completion);
  if (completions.some(isInvalid)) return { kind: 'invalid' };
  const silent = completions.filter(({ kind }) => kind === 'blank').length;
  if (silent > 0) {
    const due = completions.filter(({ kind }) => kind !== 'notApplicable').length;
    return { kind: silent < due ? 'partlyReported' : 'notReported' };
  }
  const values = completions.flatMap((each) => (each.kind === 'number' ? [each.value] : []));
  if (values.length === 0) return { kind: 'leftOut' };
  const lowest = Math.min(...values);
  return { kind: 'number', value: capped ? Math.min(lowest, 1) : lowest };
}

/** Weights as the sheet takes them: 0 or more. */
export function weightOf({ number }: Indicator, { weights }: ScoreRules): number {
  return weights[number] ?? 1;
}

const MEAN_DIGITS = 4;

function meanOf(
  figures: PeriodFigures,
  indicators: readonly Indicator[],
  column: Column,
  rules: ScoreRules,
): Mean {
  let sum: Decimal = ZERO;
  let due: Decimal = ZERO;
  let weights: Decimal = ZERO;
  for (const indicator of indicators) {
    const score = scoreOf(figures, indicator, column, rules);
    if (score.kind === 'leftOut') continue;
    const weight = decimal(weightOf(indicator, rules));
    weights = add(weights, weight);
    due = add(due, multiply(weight, decimal(dueScore(figures, indicator, column, rules.capped))));
    if (score.kind === 'number') sum = add(sum, multiply(weight, decimal(score.value)));
  }
  if (weights.units === 0n) return { kind: 'leftOut' };
  const mean = (of: Decimal): number =>
    numberOf({ units: divide(of, weights, 9).units / 10n ** 5n, scale: MEAN_DIGITS });
  return { kind: 'number', value: mean(sum), due: mean(due) };
}
