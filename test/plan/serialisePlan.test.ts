import fc from 'fast-check';
import { checkTotals } from './checkTotals';
import { districtByName } from '../../src/plan/districtByName';
import { measureById, measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { arbitraryPlan } from './arbitraryPlan';

it('writes what parsePlan reads back, whatever the plan', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      expect(parsePlan(serialisePlan(plan))).toEqual({ ok: true, plan });
      expect(parsePlan(JSON.parse(serialisePlan(plan)))).toEqual({ ok: true, plan });
    }),
  );
});

it('leaves no total that differs from its rule', () => {
  fc.assert(fc.property(arbitraryPlan(), (plan) => expect(checkTotals(plan)).toEqual([])));
});

it('finds every measure by its id and every district by each of its names', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      for (const measure of measuresOf(plan)) expect(measureById(plan, measure.id)).toBe(measure);
      for (const district of plan.districts) {
        for (const name of [district.name, ...district.aliases]) {
          expect(districtByName(plan, `\u3000${name} `)).toBe(district);
        }
      }
    }),
  );
});
