import { found, submission } from '../submissions';

describe('templateDiffers', () => {
  const given = submission({}, { provenance: { templateVersion: '2' } });

  it('is asked when another version was sent out', () => {
    expect(found('templateDiffers', given, { templateVersion: '3' })).toMatchObject([
      { severity: 'warning', facts: { found: '2', expected: '3' } },
    ]);
  });

  it('is not asked when it is the same, or either is not known', () => {
    expect(found('templateDiffers', given, { templateVersion: '2' })).toEqual([]);
    expect(found('templateDiffers', given)).toEqual([]);
    expect(found('templateDiffers', submission(), { templateVersion: '3' })).toEqual([]);
  });
});
