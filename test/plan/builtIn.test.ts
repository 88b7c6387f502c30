import { builtInPlans } from '../../src/plan/builtIn';
import { measureById, measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';

const [plan] = builtInPlans;
if (plan === undefined) throw new Error('no built-in plan');

it('has 25 indicators, 27 measures, 9 districts and 19 body targets for 2017', () => {
  expect(plan.year).toBe(2017);
  expect(plan.indicators).toHaveLength(25);
  expect(measuresOf(plan)).toHaveLength(27);
  expect(plan.districts).toHaveLength(9);
  expect(plan.bodyTargets).toHaveLength(19);
});

it('names the halves of the two compound indicators', () => {
  const halves = measuresOf(plan).filter(({ id }) => /[ab]$/.test(id));
  expect(halves.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
    '14a 笔',
    '14b 万元',
    '23a 位',
    '23b 位',
  ]);
  expect(measureById(plan, '14b')?.total).toEqual({ kind: 'number', value: 20000 });
});

it('comes back from its own text', () => {
  expect(parsePlan(serialisePlan(plan))).toEqual({ ok: true, plan });
});
