import { found, submission, PLAN } from '../submissions';

describe('slip', () => {
  it('is asked from 100 times the target', () => {
    expect(found('slip', submission({ '7': 2050 }))).toMatchObject([
      { severity: 'warning', facts: { value: 2050, target: 20.5 } },
    ]);
    expect(found('slip', submission({ '7': 2049.99 }))).toEqual([]);
  });

  it('begins where the plan says', () => {
    const plan = { ...PLAN, thresholds: { slipFrom: 20 } };
    expect(found('slip', submission({ '7': 410 }), {}, plan)).toHaveLength(1);
    expect(found('slip', submission({ '7': 409 }), {}, plan)).toEqual([]);
  });
});
