import type { Plan } from '../../../src/plan/types';
import { before, found, period, submission, PLAN } from '../submissions';

const august = submission({ '1': 1000, '9': 10, '16': 0 }, { period: period('2017-08') });

describe('gain', () => {
  it('is asked above half of the target in one period, not at half', () => {
    expect(found('gain', submission({ '1': 3000 }), before(august))).toEqual([]);
    expect(found('gain', submission({ '1': 3001 }), before(august))).toMatchObject([
      { severity: 'warning', facts: { gain: 2001, target: 4000, since: '2017-08', above: 0.5 } },
    ]);
  });

  it('takes all of January for its gain, and nothing else without a period before', () => {
    const january = (value: number) => submission({ '1': value }, { period: period('2017-01') });
    expect(found('gain', january(2000))).toEqual([]);
    expect(found('gain', january(2001))).toMatchObject([{ facts: { gain: 2001, since: null } }]);
    expect(found('gain', submission({ '1': 3001 }))).toEqual([]);
    const february = submission({ '1': 2001 }, { period: period('2017-02') });
    expect(found('gain', february)).toEqual([]);
  });

  it('leaves small targets alone, where one is half', () => {
    expect(found('gain', submission({ '16': 2 }), before(august))).toEqual([]);
    const plan = { ...PLAN, thresholds: { gainFrom: 2 } };
    expect(found('gain', submission({ '16': 2 }), before(august), plan)).toHaveLength(1);
    const higher = { ...PLAN, thresholds: { gainFrom: 2.01 } };
    expect(found('gain', submission({ '16': 2 }), before(august), higher)).toEqual([]);
  });

  it('judges from a target of 10 where the plan says nothing else', () => {
    const withTarget = (value: number): Plan => ({
      ...PLAN,
      indicators: PLAN.indicators.map((indicator) => {
        const [only] = indicator.measures;
        if (indicator.number !== 16) return indicator;
        const targets = { ...only.targets, haimen: { kind: 'number', value } as const };
        return { ...indicator, measures: [{ ...only, targets }] };
      }),
    });
    const given = submission({ '16': 8 });
    expect(found('gain', given, before(august), withTarget(9))).toEqual([]);
    expect(found('gain', given, before(august), withTarget(10))).toHaveLength(1);
  });

  it('does not ask about shares and density', () => {
    const low = submission({ '3': 10, '7': 5 }, { period: period('2017-08') });
    const high = submission({ '3': 80, '7': 25 });
    expect(found('gain', high, before(low))).toEqual([]);
  });
});
