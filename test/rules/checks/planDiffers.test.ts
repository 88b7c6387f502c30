import { found, PLAN, submission } from '../submissions';

describe('planDiffers', () => {
  const expected = { id: PLAN.id, version: PLAN.version };

  it('is said of another plan, and of another version of this one', () => {
    const older = { id: PLAN.id, version: PLAN.version - 1 };
    expect(found('planDiffers', submission({}, { planVersion: older.version }))).toMatchObject([
      { severity: 'error', facts: { found: older, expected } },
    ]);
    const declared = { planVersion: PLAN.version + 1 };
    expect(found('planDiffers', submission({}, { provenance: declared }))).toHaveLength(1);
    expect(found('planDiffers', submission({}, { provenance: { planId: 'x' } }))).toHaveLength(1);
  });

  it('is not said of the same', () => {
    const provenance = { planId: PLAN.id, planVersion: PLAN.version };
    expect(found('planDiffers', submission({}, { provenance }))).toEqual([]);
  });
});
