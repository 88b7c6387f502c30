import { found, submission } from '../submissions';

const named = (districtName: string) => submission({}, { provenance: { districtName } });

describe('districtDiffers', () => {
  it('is said when the file names another district', () => {
    expect(found('districtDiffers', named('海安县'))).toMatchObject([
      { severity: 'error', district: 'haimen', facts: { found: '海安县', meant: 'haian' } },
    ]);
  });

  it('is not said of its own name, or of one that nobody knows', () => {
    expect(found('districtDiffers', named('海门市'))).toEqual([]);
    expect(found('districtDiffers', named('昆山市'))).toEqual([]);
  });
});
