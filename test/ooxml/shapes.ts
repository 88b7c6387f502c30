import fc from 'fast-check';
import { LIMITS } from '../../src/plan/limits';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import type { Plan } from '../../src/plan/types';
import { arbitraryPlan } from '../plan/arbitraryPlan';
import { plan2017, withDistricts, withIndicators, withoutTotals } from '../sheets/plans';
import { province } from '../sheets/province';
import { shares } from '../sheets/shares';
import { townPlan } from '../sheets/townPlan';

type Json = Record<string, unknown>;

/** A name as long as a plan takes it, and unlike others. */
const longest = (text: string, limit: number): string =>
  `${text}${'长名称（含说明）'.repeat(limit)}`.slice(0, limit);

/** The plan with every name as long as it may be. */
export const longNames: Plan = (() => {
  const file = JSON.parse(serialisePlan(plan2017)) as Json;
  const renamed = (list: unknown, ...fields: readonly string[]) =>
    (list as Json[]).map((each, index) => ({
      ...each,
      ...Object.fromEntries(fields.map((field) => [field, longest(`${index}`, LIMITS.name)])),
    }));
  const indicators = renamed(file['indicators'], 'name').map((indicator) => ({
    ...indicator,
    measures: renamed((indicator as Json)['measures'], 'name').map((measure, index) => ({
      ...measure,
      name: longest(`${String((indicator as Json)['number'])}${index}`, LIMITS.name),
      unit: longest('个', LIMITS.unit),
    })),
  }));
  const whole = {
    name: longest('全', LIMITS.name),
    label: longest('合', LIMITS.name),
    short: '市',
  };
  const districts = renamed(file['districts'], 'name').map((each) => ({ ...each, aliases: [] }));
  const result = parsePlan({
    ...file,
    ...{
      id: 'long-names',
      title: longest('题', LIMITS.name),
      footnote: longest('注', LIMITS.footnote),
    },
    ...{ indicators, districts, whole },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
})();

/** Plans that differ in shape: few and many units and rows, no total, long names, shares, another level, anything. */
export const shapes: readonly (readonly [name: string, plan: Plan])[] = [
  ['the plan of 2017', plan2017],
  ['one unit', withDistricts(plan2017, 1)],
  ['sixty units', withDistricts(plan2017, 60)],
  ['sixty rows', withIndicators(plan2017, 60)],
  ['no total', withoutTotals(plan2017)],
  ['long names', longNames],
  ['a province', province],
  ['shares', shares],
  ['towns', townPlan()],
];

/** Plans of any shape. */
export const anyPlans = (count: number, seed: number): Plan[] =>
  fc.sample(arbitraryPlan({ districts: 6, indicators: 10 }), { numRuns: count, seed });
