import { isCumulative } from '../../src/plan/kinds';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { District, Measure, Plan, Target } from '../../src/plan/types';
import type { Submission } from '../../src/rules/submission';
import { findingsAbout } from '../../src/year/findings';
import { yearWith } from '../year/years';
import { plan2017 as plan } from '../sheets/plans';

export interface Spread {
  readonly name: string;
  readonly runs: number;
  /** Milliseconds. */
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly findings: number;
}

/** The 2017 plan for so many districts, each with the targets of 海门. */
function planFor(districts: number): Plan {
  const [first] = plan.districts;
  if (!first) throw new Error('the plan has no districts');
  const ids = Array.from({ length: districts }, (_, index) => `d${index}`);
  const made: District[] = ids.map((id) => ({ ...first, id, name: id, aliases: [] }));
  const spread = (measure: Measure): Measure => ({
    ...measure,
    targets: Object.fromEntries(
      ids.map((id): [string, Target] => [
        id,
        measure.targets['haimen'] ?? { kind: 'notApplicable' },
      ]),
    ),
  });
  return {
    ...plan,
    districts: made,
    indicators: plan.indicators.map((each) => ({
      ...each,
      measures: each.measures.map(spread) as unknown as typeof each.measures,
    })),
  };
}

/** One figure in forty is a blank or a wrong unit; the rest grow from month to month. */
function submissionsFor(plan: Plan, month: number): Submission[] {
  return plan.districts.map(({ id }, index) => ({
    planId: plan.id,
    planVersion: plan.version,
    district: id,
    period: periodOf(plan.year, month),
    entries: Object.fromEntries(
      measuresOf(plan).map((measure, row) => {
        const target = measure.targets[id];
        const dice = (index * 31 + row * 7) % 80;
        if (target?.kind !== 'number' || dice === 0) return [measure.id, { kind: 'blank' }];
        const grows = isCumulative(measure);
        const usual = grows
          ? Math.ceil((target.value * (70 + (index % 25)) * month) / 900)
          : target.value;
        return [measure.id, { kind: 'number', value: dice === 1 ? usual * 300 : usual }];
      }),
    ),
  }));
}

/** Checks one period of so many districts, again and again; the first run also lays out the plan. */
export function benchChecks(districts: number, runs = 15): Spread {
  const plan = planFor(districts);
  const now = submissionsFor(plan, 9);
  const year = yearWith(plan, submissionsFor(plan, 8));
  let findings = 0;
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    findings = findingsAbout(year, periodOf(plan.year, 9), now).length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    name: `25 indicators x ${districts} districts`,
    runs,
    least: times[0] ?? NaN,
    median: times[Math.floor(times.length / 2)] ?? NaN,
    most: times[times.length - 1] ?? NaN,
    findings,
  };
}
