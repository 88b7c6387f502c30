import fc from 'fast-check';
import { nextYear, planOf } from '../../src/notice';
import { builtInPlans } from '../../src/plan/builtIn';
import { parsePlan } from '../../src/plan/parsePlan';
import { arbitraryPlan } from '../plan/arbitraryPlan';

const NANTONG = builtInPlans.find(({ id }) => id === 'nantong-2017')!;

describe('the next year, begun from a plan', () => {
  it('is a plan of its own, with the same keys, targets, relations and weights', () => {
    const parsed = parsePlan(planOf(nextYear(NANTONG)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { plan } = parsed;
    expect(plan).toMatchObject({ id: 'nantong-2018', year: 2018, version: 1, issuedOn: null });
    expect(plan.title).toBe('2018年度知识产权强市建设工作预期目标');
    expect(plan.indicators).toEqual(NANTONG.indicators);
    expect(plan.relations).toEqual(NANTONG.relations);
    expect(plan.weights).toEqual(NANTONG.weights);
    expect(plan.bodyTargets).toEqual([]);
  });

  it('asks, once for all of it, whether the targets stay as they are', () => {
    const { doubts } = nextYear(NANTONG);
    expect(doubts).toMatchObject([{ kind: 'sameTargets', year: 2017, isBlocking: true }]);
    const [first] = NANTONG.indicators[0]!.measures;
    expect(doubts[0]).toMatchObject({ targets: { [first.key]: { haian: 4000 } } });
  });

  it('leaves out a unit that ended within the year', () => {
    const districts = NANTONG.districts.map((unit) =>
      unit.id === 'gangzha' ? { ...unit, validTo: '2017-07-28' } : unit,
    );
    const draft = nextYear({ ...NANTONG, districts });
    expect(draft.units.map(({ id }) => id)).not.toContain('gangzha');
    expect(draft.rows.every(({ targets }) => !targets.has('gangzha'))).toBe(true);
  });

  it('of any plan whose units all go on is a plan', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const districts = plan.districts.map((unit) => ({ ...unit, validTo: null }));
        expect(parsePlan(planOf(nextYear({ ...plan, districts })))).toMatchObject({ ok: true });
      }),
    );
  });
});
