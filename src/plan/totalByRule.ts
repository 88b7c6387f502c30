import { add, compare, decimal, divide, multiply, numberOf, ZERO, type Decimal } from './decimal';
import { NOT_APPLICABLE, numberTarget } from './target';
import type { Aggregation, Target } from './types';

/** The total that a rule gives, or why it gives none. */
export type RuleTotal =
  | { readonly kind: 'total'; readonly total: Target }
  /** The district at this place has a share, but nothing to weight it by. */
  | { readonly kind: 'weightMissing'; readonly at: number }
  /** Weights are no part of the plan (population), or add up to 0. */
  | { readonly kind: 'notComputable' };

/**
 * The city's target by a measure's aggregation, in exact decimal arithmetic; a weighted share is rounded half up
 * to the measure's decimals. Districts with `/` are left out; all `/` gives `/`.
 *
 * @param targets one per district
 * @param weights the base measure's targets in the same order; needed for `weightedByMeasure` only
 */
export function totalByRule(
  aggregation: { readonly kind: Aggregation['kind'] },
  decimals: number,
  targets: readonly Target[],
  weights: readonly Target[] | null,
): RuleTotal {
  if (targets.every(({ kind }) => kind === 'notApplicable')) {
    return { kind: 'total', total: NOT_APPLICABLE };
  }
  switch (aggregation.kind) {
    case 'sum':
      return { kind: 'total', total: targetOf(targets.map(amount).reduce(add, ZERO)) };
    case 'weightedByMeasure':
      return weights === null ? { kind: 'notComputable' } : weighted(decimals, targets, weights);
    case 'weightedByPopulation':
    case 'none':
      return { kind: 'notComputable' };
  }
}

function weighted(
  decimals: number,
  targets: readonly Target[],
  weights: readonly Target[],
): RuleTotal {
  let product = ZERO;
  let sum = ZERO;
  for (const [at, target] of targets.entries()) {
    if (target.kind === 'notApplicable') continue;
    const weight = weights[at];
    if (weight?.kind !== 'number') return { kind: 'weightMissing', at };
    product = add(product, multiply(amount(target), amount(weight)));
    sum = add(sum, amount(weight));
  }
  if (compare(sum, ZERO) === 0) return { kind: 'notComputable' };
  return { kind: 'total', total: targetOf(divide(product, sum, decimals)) };
}

function amount(target: Target): Decimal {
  return target.kind === 'number' ? decimal(target.value) : ZERO;
}

function targetOf(value: Decimal): Target {
  return numberTarget(numberOf(value));
}
