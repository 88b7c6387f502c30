import { measureById, measuresOf } from '../../src/plan/measures';
import { printedTarget } from '../../src/plan/target';
import { totalByRule, type RuleTotal } from '../../src/plan/totalByRule';
import type { Measure, Plan, Target } from '../../src/plan/types';

/** A printed total beside the one its rule gives. */
export interface TotalDifference {
  readonly measure: Measure;
  /** Null where the rule gives none, e.g. for want of populations. */
  readonly expected: Target | null;
  /** Null where the table prints none. */
  readonly printed: Target | null;
}

/** What a measure's rule gives for its district targets, whether or not the printed total is meant to equal it. */
export function totalByPlan(plan: Plan, measure: Measure): RuleTotal {
  const inOrder = (of: Measure) => plan.districts.flatMap(({ id }) => of.targets[id] ?? []);
  const { aggregation, quantity } = measure;
  const base =
    aggregation.kind === 'weightedByMeasure' ? measureById(plan, aggregation.measure) : null;
  return totalByRule(aggregation, quantity.decimals, inOrder(measure), base && inOrder(base));
}

/**
 * The printed totals that do not equal their rule. A total of its own (row 7's 22) is entered, never computed, and has
 * nothing to differ from. Empty for every plan that `parsePlan` let in.
 */
export function checkTotals(plan: Plan): readonly TotalDifference[] {
  return measuresOf(plan).flatMap((measure) => {
    if (measure.totalRule === 'entered') return [];
    const rule = totalByPlan(plan, measure);
    const expected = rule.kind === 'total' ? rule.total : null;
    const printed = measure.total;
    const same =
      expected !== null && printed !== null && printedTarget(expected) === printedTarget(printed);
    return same ? [] : [{ measure, expected, printed }];
  });
}
