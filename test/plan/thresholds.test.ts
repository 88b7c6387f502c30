import seed from '../../seeds/nantong-2017.json';
import { parsePlan } from '../../src/plan/parsePlan';

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

  it('are refused where they are no numbers, negative or unknown', () => {
    expect(problems({ slipFrom: '100', gainAbove: -1, completion: 2 })).toEqual([
      'thresholds.slipFrom: wrongType',
      'thresholds.gainAbove: negative',
      'thresholds.completion: unknownField',
    ]);
    expect(problems([])).toEqual(['thresholds: wrongType']);
    expect(problems(null)).toEqual(['thresholds: wrongType']);
  });
});
