import fc from 'fast-check';
import { builtInPlans } from '../../src/plan/builtIn';
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

it('writes a target of the prose without growth and ratios as it always was', () => {
  const plan = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
  const { bodyTargets } = JSON.parse(serialisePlan(plan)) as { bodyTargets: object[] };
  const fields = ['id', 'clause', 'text', 'bound', 'unit', 'measure', 'factor'];
  expect(Object.keys(bodyTargets[0]!)).toEqual(fields);
  expect(Object.keys(bodyTargets[14]!)).toEqual([...fields, 'figures']);
  expect(Object.keys(bodyTargets[15]!)).toEqual([...fields, 'growthOf']);
});
