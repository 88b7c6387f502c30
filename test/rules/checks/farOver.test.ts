import { found, submission, PLAN } from '../submissions';

describe('farOver', () => {
  it('is asked from 100 times the target', () => {
    expect(found('farOver', submission({ '7': 2050 }))).toMatchObject([
      { severity: 'warning', facts: { value: 2050, target: 20.5 } },
    ]);
    expect(found('farOver', submission({ '7': 2049.99 }))).toEqual([]);
  });

  it('begins where the plan says', () => {
    const plan = { ...PLAN, thresholds: { farOverFrom: 20 } };
    expect(found('farOver', submission({ '7': 410 }), {}, plan)).toHaveLength(1);
    expect(found('farOver', submission({ '7': 409 }), {}, plan)).toEqual([]);
  });

  it('and elsewhere for a measure that has its own', () => {
    const plan = {
      ...PLAN,
      thresholds: { farOverFrom: 20, byMeasure: { 7: { farOverFrom: 10 } } },
    };
    const figures = submission({ '7': 205, '13': 20 * 8 - 1 });
    expect(found('farOver', figures, {}, plan).map(({ measure }) => measure)).toEqual(['7']);
  });
});
