import { nextYear, planOf } from '../../../src/notice';
import { feeding, ledgersOf } from '../../../src/plan/ledgers';
import { parsePlan } from '../../../src/plan/parsePlan';
import type { Plan } from '../../../src/plan/types';
import { programme } from '../../plan/programmes';
import { plan2017 as plan, withDistricts } from '../../sheets/plans';

const KEPT: readonly number[] = [1, 2, 4, 5, 7, 14];

/** A plan with everything in it that a real one has, but little of it: a matrix of faults goes through it often. */
export const smallPlan: Plan = (() => {
  // 海门 by which tests find a table's headings, and two more.
  const districts = [...plan.districts].sort(
    (a, b) => Number(b.id === 'haimen') - Number(a.id === 'haimen'),
  );
  const few = withDistricts({ ...plan, districts }, 3);
  const indicators = few.indicators.filter(({ number }) => KEPT.includes(number));
  const measures = indicators.flatMap((indicator) => indicator.measures.map(({ id }) => id));
  const keys = indicators.flatMap((indicator) => indicator.measures.map(({ key }) => key));
  return {
    ...few,
    indicators,
    programme: {
      ...programme,
      targets: programme.targets.filter(
        ({ measure }) => measure === null || keys.includes(measure),
      ),
    },
    ledgers: feeding(ledgersOf(few), new Set(keys)).filter(({ feeds }) => feeds.length > 0),
    relations: few.relations.filter(
      ({ left, right }) => measures.includes(left) && measures.includes(right),
    ),
    bodyTargets: few.bodyTargets.filter(({ measure, growthOf }) =>
      [measure, growthOf].every((each) => each === null || measures.includes(each)),
    ),
  };
})();

/** The year after it. */
export const nextPlan: Plan = (() => {
  const parsed = parsePlan(JSON.stringify(planOf(nextYear(smallPlan))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
})();
