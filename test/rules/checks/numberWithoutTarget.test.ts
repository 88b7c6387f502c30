import { found, submission } from '../submissions';

describe('numberWithoutTarget', () => {
  it('is said of any number where the plan has /, 0 included', () => {
    for (const value of [0, 12]) {
      const given = submission({ '18': value }, { district: 'kaifaqu' });
      expect(found('numberWithoutTarget', given)).toMatchObject([
        { severity: 'error', facts: { value }, suggestion: { kind: 'notApplicable' } },
      ]);
    }
  });

  it('is not said where there is a target', () => {
    expect(found('numberWithoutTarget', submission({ '18': 12 }))).toEqual([]);
  });
});
