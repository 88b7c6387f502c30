import { measuresOf } from '../../../src/plan/measures';
import { NOT_APPLICABLE, numberTarget } from '../../../src/plan/target';
import { totalByRule } from '../../../src/plan/totalByRule';
import type { DistrictId, Indicator, Measure, MeasureId, Plan } from '../../../src/plan/types';
import type { Adjustment } from '../../../src/progress/adjustments';

/** The adjustment in force: the latest by date, and of two on one day the later one of the list. */
export function adjustmentInForce(
  adjustments: readonly Adjustment[],
  district: DistrictId,
  measure: MeasureId,
): Adjustment | null {
  return adjustments
    .filter((each) => each.district === district && each.measure === measure)
    .reduce<Adjustment | null>(
      (latest, each) => (latest === null || each.date >= latest.date ? each : latest),
      null,
    );
}

/**
 * The plan as it is to be worked to: targets in force, computed totals following them. A total that is a city target of
 * its own (row 7) stays, and so does every `/`: an adjustment cannot give a target where the plan has none.
 */
export function adjustedPlan(plan: Plan, adjustments: readonly Adjustment[]): Plan {
  const withTargets: Plan = mapMeasures(plan, (measure) => ({
    ...measure,
    targets: Object.fromEntries(
      plan.districts.map(({ id }) => {
        const published = measure.targets[id] ?? NOT_APPLICABLE;
        const adjusted = adjustmentInForce(adjustments, id, measure.id);
        return [
          id,
          published.kind === 'number' && adjusted !== null
            ? numberTarget(adjusted.target)
            : published,
        ];
      }),
    ),
  }));
  return mapMeasures(withTargets, (measure) => withTotal(withTargets, measure));
}

function withTotal(plan: Plan, measure: Measure): Measure {
  if (measure.totalRule === 'entered') return measure;
  const { aggregation } = measure;
  const row = (id: MeasureId) => {
    const targets = measuresOf(plan).find((each) => each.id === id)?.targets ?? {};
    return plan.districts.map((district) => targets[district.id] ?? NOT_APPLICABLE);
  };
  const weights = aggregation.kind === 'weightedByMeasure' ? row(aggregation.measure) : null;
  const ruled = totalByRule(aggregation, measure.quantity.decimals, row(measure.id), weights);
  return ruled.kind === 'total' ? { ...measure, total: ruled.total } : measure;
}

function mapMeasures(plan: Plan, change: (measure: Measure) => Measure): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      const [first, second] = indicator.measures;
      const measures: Indicator['measures'] =
        second === undefined ? [change(first)] : [change(first), change(second)];
      return { ...indicator, measures };
    }),
  };
}
