import fc from 'fast-check';
import { districtByName } from '../../src/plan/districtByName';
import { spellingsOf } from '../../src/plan/spellings';
import { plan2017 } from '../sheets/plans';
import { arbitraryPlan } from './arbitraryPlan';

it('a unit may be written by any of its names', () => {
  const haian = plan2017.districts.find(({ id }) => id === 'haian')!;
  expect(spellingsOf(plan2017, haian)).toEqual(['海安', '海安县', '海安市']);
});

it('none of them means another unit', () => {
  fc.assert(
    fc.property(arbitraryPlan({ districts: 6, indicators: 2 }), (plan) => {
      for (const unit of plan.districts) {
        const spellings = spellingsOf(plan, unit);
        expect(new Set(spellings).size).toBe(spellings.length);
        expect(spellings.every((name) => districtByName(plan, name) === unit)).toBe(true);
      }
    }),
  );
});
