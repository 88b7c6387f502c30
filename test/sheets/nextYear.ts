import { nextYear, planOf } from '../../src/notice';
import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';
import { plan2017 } from './plans';

/** The plan of 2018 as it is begun from that of 2017: the same units, rows and targets. */
export const plan2018: Plan = (() => {
  const parsed = parsePlan(JSON.stringify(planOf(nextYear(plan2017))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
})();
