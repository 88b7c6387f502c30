import fc from 'fast-check';
import { measuresOf } from '../../src/plan/measures';
import { isToFill } from '../../src/plan/source';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { checkPeriod } from '../../src/rules/checkPeriod';
import { checkPlan } from '../../src/rules/checkPlan';
import { CHECKS } from '../../src/rules/checks';
import { checkSubmission } from '../../src/rules/checkSubmission';
import type { Finding } from '../../src/rules/finding';
import { arbitraryPlan } from '../plan/arbitraryPlan';
import { arbitrarySubmission } from './arbitrary';
import { before, PLAN } from './submissions';

/** What every finding must be, whoever found it. */
function expectSound(findings: readonly Finding[], plan: Plan): void {
  const rows = new Set(measuresOf(plan).map(({ id }) => id));
  for (const finding of findings) {
    expect(CHECKS).toHaveProperty(finding.rule);
    if (finding.measure !== null && finding.rule !== 'altered') {
      expect(rows.has(finding.measure)).toBe(true);
    }
    if (finding.explained !== undefined) expect(finding.severity).toBe('warning');
  }
}

const some = fc.array(arbitrarySubmission(PLAN), { maxLength: 6 });

describe('checking', () => {
  it('throws at nothing', () => {
    fc.assert(
      fc.property(arbitrarySubmission(PLAN), some, some, (given, others, previous) => {
        const known = before(...previous);
        expectSound(checkSubmission(PLAN, given, { others, ...known }), PLAN);
        expectSound(checkPeriod(PLAN, others, { ...known, population: {} }), PLAN);
      }),
    );
  });

  it('throws at no plan of any shape', () => {
    const both = arbitraryPlan({ districts: 4, indicators: 6 }).chain((plan) =>
      fc.tuple(fc.constant(plan), fc.array(arbitrarySubmission(plan), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(both, ([plan, submissions]) => {
        expectSound(checkPeriod(plan, submissions), plan);
        expectSound(checkPlan(plan), plan);
      }),
    );
  });

  it('does not depend on the order of the districts', () => {
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(checkPeriod(PLAN, mixed)).toEqual(checkPeriod(PLAN, all));
      }),
    );
  });

  it('finds nothing but what is missing in a blank submission', () => {
    const blank = arbitraryPlan({ districts: 4, indicators: 6 }).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        district: fc.constantFrom(...plan.districts),
        month: fc.integer({ min: 1, max: 12 }),
      }),
    );
    fc.assert(
      fc.property(blank, ({ plan, district, month }) => {
        const period = periodOf(plan.year, month);
        const findings = checkSubmission(plan, {
          planId: plan.id,
          planVersion: plan.version,
          district: district.id,
          period,
          entries: {},
        });
        const due = measuresOf(plan).filter((measure) => isToFill(measure, district.id));
        const said = findings.filter(({ rule }) => rule !== 'districtExpired');
        expect(said.map(({ measure }) => measure)).toEqual(due.map(({ id }) => id));
        expect(new Set(said.map(({ rule }) => rule))).toEqual(
          new Set(due.length > 0 ? ['missing'] : []),
        );
      }),
    );
  });

  it('judges each district alone but for doubles and equal columns', () => {
    fc.assert(
      fc.property(some, (all) => {
        const apart = all.flatMap((one) => checkSubmission(PLAN, one));
        const together = checkPeriod(PLAN, all).filter(
          ({ rule }) => rule !== 'duplicate' && rule !== 'equalsOther',
        );
        expect(together).toHaveLength(apart.length);
        expect(together).toEqual(expect.arrayContaining(apart));
      }),
    );
  });
});
