import { builtInPlans } from '../../src/plan/builtIn';
import { measuresOf } from '../../src/plan/measures';
import { isToFill } from '../../src/plan/source';
import { totalByRule } from '../../src/plan/totalByRule';
import type { District, DistrictId, Measure, Plan, Target } from '../../src/plan/types';
import { province } from './province';
import { shares } from './shares';

/** The official plan of 2017. */
export const plan2017: Plan = (() => {
  const plan = builtInPlans.find(({ year }) => year === 2017);
  if (plan === undefined) throw new Error('the plan of 2017 is gone');
  return plan;
})();

/** How many figures a plan asks for, of all its units or of one: where it has a target and no formula gives them. */
export function dueIn(plan: Plan, district?: DistrictId): number {
  const units = district === undefined ? plan.districts.map(({ id }) => id) : [district];
  return units.flatMap((unit) => measuresOf(plan).filter((measure) => isToFill(measure, unit)))
    .length;
}

/** The same plan with its first `count` districts, and new ones (copies of the first) when it has not enough. */
export function withDistricts(plan: Plan, count: number): Plan {
  const sources = Array.from({ length: count }, (_, index) => plan.districts[index]);
  const districts: District[] = sources.map(
    (known, index) =>
      known ?? {
        id: `extra${index}`,
        name: `新区${index}`,
        aliases: [],
        validFrom: '2017-01-01',
        validTo: null,
      },
  );
  const pattern = plan.districts[0]?.id ?? '';
  const successions = plan.successions.filter(({ from, to }) =>
    [...from, to].every((id) => districts.some((district) => district.id === id)),
  );
  return changed({ ...plan, districts, successions }, (measure) => ({
    ...measure,
    targets: Object.fromEntries(
      districts.map(({ id }) => [id, measure.targets[id] ?? measure.targets[pattern] ?? none]),
    ),
  }));
}

/** The same plan with so many indicators; those that it has not are copies of its first one. */
export function withIndicators(plan: Plan, count: number): Plan {
  const [pattern] = plan.indicators;
  if (pattern === undefined) throw new Error('a plan without indicators');
  const added = Array.from({ length: Math.max(0, count - plan.indicators.length) }, (_, index) => {
    const number = plan.indicators.length + 1 + index;
    const [measure] = pattern.measures;
    const own = { id: String(number), key: `${measure.key}-${number}`, indicator: number };
    return { ...pattern, number, measures: [{ ...measure, ...own }] as const };
  });
  return { ...plan, indicators: [...plan.indicators, ...added] };
}

/** The plan with some targets changed and its computed totals following. */
export function withTargets(
  plan: Plan,
  targets: Readonly<Record<string, Readonly<Record<string, Target>>>>,
): Plan {
  return changed(plan, (measure) => ({
    ...measure,
    targets: { ...measure.targets, ...targets[measure.id] },
  }));
}

export const none: Target = { kind: 'notApplicable' };

export function number(value: number): Target {
  return { kind: 'number', value };
}

export function changed(plan: Plan, change: (measure: Measure) => Measure): Plan {
  const before: Plan = {
    ...plan,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map(change) as unknown as readonly [Measure],
    })),
  };
  const row = (measure: Measure): Target[] =>
    plan.districts.map(({ id }) => measure.targets[id] ?? none);
  const base = (measure: Measure): Target[] | null => {
    const { aggregation } = measure;
    if (aggregation.kind !== 'weightedByMeasure') return null;
    const found = measuresOf(before).find(({ id }) => id === aggregation.measure);
    return found === undefined ? null : row(found);
  };
  return {
    ...before,
    indicators: before.indicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) => {
        if (measure.totalRule === 'entered') return measure;
        const ruled = totalByRule(
          measure.aggregation,
          measure.quantity.decimals,
          row(measure),
          base(measure),
        );
        if (ruled.kind !== 'total') throw new Error(`no total for ${measure.id}: ${ruled.kind}`);
        return { ...measure, total: ruled.total };
      }) as unknown as readonly [Measure],
    })),
  };
}

/** The same plan as a table that prints no totals. */
export function withoutTotals(plan: Plan): Plan {
  return changed(plan, (measure) => ({ ...measure, total: null, totalRule: 'entered' }));
}

/** Units whose names take three lines and more over a column of figures. */
export const longNames: Plan = {
  ...plan2017,
  districts: plan2017.districts.map((district, index) => ({
    ...district,
    name: ['南通经济技术开发区', '通州湾江海联动开发示范区'][index] ?? district.name,
  })),
};

/** A compound indicator of which one half adds up over the year and the other does not; a unit's target of the former is 0. */
export const unlikeHalves: Plan = changed(
  withTargets(plan2017, { '14a': { haimen: number(0) } }),
  (measure) => (measure.id === '14b' ? { ...measure, nature: 'stock' } : measure),
);

/** Plans on which the spreadsheets and the pure twin are held against each other. */
export const agreementPlans: [string, Plan][] = [
  ['the plan of 2017', plan2017],
  ['ten districts', withDistricts(plan2017, 10)],
  [
    'eight districts, holes and zeros among the targets',
    withTargets(withDistricts(plan2017, 8), {
      '1': { haian: number(0), rudong: none },
      '3': { rudong: none, haimen: none },
      // 8.7 of 29 is 0.3 only after rounding.
      '7': { rugao: number(29) },
      '14a': { haimen: none },
      '14b': { haimen: none },
      '18': Object.fromEntries(plan2017.districts.map(({ id }) => [id, none])),
    }),
  ],
  ['a province with rates below 0, limits and sums that are not', province],
  ['a table without totals', withoutTotals(province)],
  ['a city with shares that are worked out', shares],
];
