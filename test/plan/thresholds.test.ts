import seed from '../../seeds/nantong-2017.json';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { thresholdsOf } from '../../src/rules/thresholds';

function problems(thresholds: unknown): string[] {
  const parsed = parsePlan({ ...seed, thresholds });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

describe('thresholds of a plan', () => {
  it('are kept, the ones that are there', () => {
    const parsed = parsePlan({ ...seed, thresholds: { completionAbove: 2, paceFrom: 0 } });
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.plan.thresholds).toEqual({ completionAbove: 2, paceFrom: 0 });
  });

  it('may be left out, all of them', () => {
    for (const plan of [seed, { ...seed, thresholds: {} }]) {
      const parsed = parsePlan(plan);
      expect(parsed.ok && 'thresholds' in parsed.plan).toBe(false);
      expect(parsed.ok).toBe(true);
    }
  });

  it('may be set for a measure by its key, whatever row it is printed in', () => {
    const own = { 'patent-applications': { gainFrom: 30 } };
    const parsed = parsePlan({ ...seed, thresholds: { farOverFrom: 20, byMeasure: own } });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.plan.thresholds).toEqual({
      farOverFrom: 20,
      byMeasure: { 1: { gainFrom: 30 } },
    });
    expect(parsePlan(serialisePlan(parsed.plan))).toEqual(parsed);
    const { gainFrom, farOverFrom, paceFrom } = thresholdsOf(parsed.plan, '1');
    expect([gainFrom, farOverFrom, paceFrom]).toEqual([30, 20, thresholdsOf(parsed.plan).paceFrom]);
    expect(thresholdsOf(parsed.plan, '2').gainFrom).toBe(thresholdsOf(parsed.plan).gainFrom);
    expect(problems({ byMeasure: { 1: {}, pct: { equalFiguresFrom: 2 } } })).toEqual([
      'thresholds.byMeasure.pct.equalFiguresFrom: unknownField',
      'thresholds.byMeasure["1"]: unknownMeasure',
      'thresholds.byMeasure.pct: unknownMeasure',
    ]);
  });

  it('are refused where they are no numbers, negative or unknown', () => {
    expect(problems({ farOverFrom: '100', gainAbove: -1, completion: 2 })).toEqual([
      'thresholds.farOverFrom: wrongType',
      'thresholds.gainAbove: negative',
      'thresholds.completion: unknownField',
    ]);
    expect(problems([])).toEqual(['thresholds: wrongType']);
    expect(problems(null)).toEqual(['thresholds: wrongType']);
  });
});
