import { found, submission } from '../submissions';

describe('populationMissing', () => {
  const of = (population: Record<string, number>) =>
    found('populationMissing', submission(), { population });

  it('is said where populations are known, but not of this district', () => {
    expect(of({ haian: 86 })).toMatchObject([{ severity: 'info', measure: '7' }]);
    expect(of({ haimen: 0 })).toHaveLength(1);
    expect(of({ haimen: 90.43 })).toEqual([]);
  });

  it('is not said when there are none at all, or no density', () => {
    expect(found('populationMissing', submission())).toEqual([]);
    expect(found('populationMissing', submission({ '7': null }), { population: {} })).toEqual([]);
  });
});
