import { found, submission } from '../submissions';

describe('shareOfBase', () => {
  const fits = (share: number, base: number) =>
    found('shareOfBase', submission({ '3': share, '1': base })).length === 0;

  it('fits when some whole number of patents gives the share, rounded or cut off', () => {
    expect(fits(75, 4000)).toBe(true);
    // 3001 of 4000 is 75.025 %.
    expect([75.01, 75.02, 75.03, 75.04].map((share) => fits(share, 4000))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(fits(66.66, 3)).toBe(true);
    expect(fits(66.67, 3)).toBe(true);
    expect(fits(67, 3)).toBe(true);
    expect(fits(75, 3)).toBe(false);
    expect(fits((3001 / 4000) * 100, 4000)).toBe(true);
  });

  it('leaves no share but 0 of a base of 0', () => {
    expect(fits(0, 0)).toBe(true);
    expect(fits(75, 0)).toBe(false);
  });

  it('compares with the number of patents where it is known', () => {
    const given = { '3': 75, '1': 4000 };
    const known = (count: number) =>
      found('shareOfBase', submission(given, { shareCounts: { '3': count } }));
    expect(known(3000)).toEqual([]);
    expect(known(3039)).toEqual([]);
    expect(known(3040)).toMatchObject([
      {
        severity: 'warning',
        measure: '3',
        facts: { share: 75, base: { measure: '1', value: 4000 }, count: 3040, shareOfCount: 76 },
      },
    ]);
    expect(known(2960)).toHaveLength(1);
    expect(known(2961)).toEqual([]);
  });

  it('says nothing while the base is not there', () => {
    expect(found('shareOfBase', submission({ '3': 75.01, '1': null }))).toEqual([]);
  });
});
