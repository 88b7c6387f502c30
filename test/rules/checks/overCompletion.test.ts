import { found, submission, PLAN } from '../submissions';

describe('overCompletion', () => {
  it('is asked above 150 %, not at it', () => {
    expect(found('overCompletion', submission({ '1': 6000 }))).toEqual([]);
    expect(found('overCompletion', submission({ '1': 6001 }))).toMatchObject([
      { severity: 'warning', facts: { value: 6001, target: 4000, completion: 1.5, above: 1.5 } },
    ]);
    // 1.5 × 19.6 is 29.400000000000002 in binary.
    expect(found('overCompletion', submission({ '7': 29.4 }, { district: 'rugao' }))).toEqual([]);
    expect(found('overCompletion', submission({ '7': 29.41 }, { district: 'rugao' }))).toHaveLength(
      1,
    );
  });

  it('begins where the plan says', () => {
    const plan = { ...PLAN, thresholds: { completionAbove: 1.2 } };
    expect(found('overCompletion', submission({ '1': 4800 }), {}, plan)).toEqual([]);
    expect(found('overCompletion', submission({ '1': 4801 }), {}, plan)).toHaveLength(1);
  });
});
