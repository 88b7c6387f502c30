import fc from 'fast-check';
import { draftOf } from '../../src/notice/draftOf';
import { planOf } from '../../src/notice/planOf';
import { builtInPlans } from '../../src/plan/builtIn';
import { parsePlan } from '../../src/plan/parsePlan';
import { arbitraryPlan } from '../plan/arbitraryPlan';

describe('a plan taken apart and put together again', () => {
  it.each(builtInPlans.map((plan) => [plan.id, plan] as const))('is the same: %s', (_, plan) => {
    expect(parsePlan(planOf(draftOf(plan)))).toEqual({ ok: true, plan });
  });

  it('whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(parsePlan(planOf(draftOf(plan)))).toEqual({ ok: true, plan });
      }),
    );
  });
});

it('leaves what is not decided to be told by its place', () => {
  const draft = draftOf(builtInPlans[0]!);
  const [first, ...rest] = draft.rows;
  const open = { ...first!, targets: new Map([...first!.targets, ['haian', null]]) };
  const parsed = parsePlan(planOf({ ...draft, rows: [open, ...rest] }));
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
    'indicators[0].measures[0].targets.haian',
  ]);
});
