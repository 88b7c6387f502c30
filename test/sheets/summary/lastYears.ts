import type { BodyTarget, Plan } from '../../../src/plan/types';
import { adjustedPlan } from '../../progress/twins/adjustedPlan';
import { yearAfter } from '../lastYear/years';
import { plan2017 } from '../plans';
import type { LastYearInput } from './lastYearBook';
import { filledYear, populationsOf, type Flaws } from './scenario';

/** A year whose units, names and measures are not those of 2017 any more. */
export const plan2018: Plan = withTotals(
  yearAfter(withShareGrowth(plan2017), {
    joined: { gangzha: 'chongchuan' },
    renamed: { haian: '海安市' },
    recounted: { '14b': '亿元' },
    replaced: ['20'],
  }),
);

/** Where a unit is gone, its targets are no part of the totals any more. */
function withTotals(plan: Plan): Plan {
  return adjustedPlan(plan, []);
}

/** Some months of the year before, filled in. */
export const lastYearOf = (
  plan: Plan,
  seed: number,
  flaws: Flaws = {},
  months: readonly number[] = [3, 9],
): LastYearInput => ({
  plan,
  periods: filledYear(plan, seed, flaws, months),
  populations: populationsOf(plan),
});

/** Growth of a share too, which is told in points. */
function withShareGrowth(plan: Plan): Plan {
  const target: BodyTarget = {
    ...{ id: 'share-growth', clause: '四（三）', text: '企业专利授权量占比提高' },
    ...{ bound: { kind: 'atLeast', value: 0.5 }, unit: '个百分点' },
    ...{ measure: null, factor: 1, growthOf: '6', figures: null },
  };
  return { ...plan, bodyTargets: [...plan.bodyTargets, target] };
}
