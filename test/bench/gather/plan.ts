import type { District, Measure, Plan } from '../../../src/plan/types';
import { plan2017 as plan } from '../../sheets/plans';

/** The 2017 plan with any number of districts, their targets taken in turn from the real nine. */
export function districtsPlan(count: number): Plan {
  if (count === plan.districts.length) return plan;
  const districts = Array.from({ length: count }, (_, index): District => {
    const real = plan.districts[index % plan.districts.length] as District;
    return {
      ...real,
      id: `unit${index + 1}`,
      name: `第${index + 1}单位`,
      aliases: [],
      validTo: null,
    };
  });
  const spread = (measure: Measure): Measure => ({
    ...measure,
    totalRule: 'entered',
    targets: Object.fromEntries(
      districts.map(({ id }, index) => [
        id,
        measure.targets[(plan.districts[index % plan.districts.length] as District).id] ?? {
          kind: 'notApplicable',
        },
      ]),
    ),
  });
  return {
    ...plan,
    id: `bench-${count}`,
    districts,
    indicators: plan.indicators.map((indicator) => {
      const [first, second] = indicator.measures;
      return { ...indicator, measures: second ? [spread(first), spread(second)] : [spread(first)] };
    }),
  };
}
