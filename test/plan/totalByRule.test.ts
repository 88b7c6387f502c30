import fc from 'fast-check';
import { NOT_APPLICABLE, numberTarget } from '../../src/plan/target';
import { totalByRule } from '../../src/plan/totalByRule';
import type { Target } from '../../src/plan/types';

const row = (...cells: readonly (number | '/')[]): Target[] =>
  cells.map((cell) => (cell === '/' ? NOT_APPLICABLE : numberTarget(cell)));

const total = (value: number | '/') => ({ kind: 'total', total: row(value)[0] });
const byMeasure = { kind: 'weightedByMeasure', measure: '1' } as const;

it('adds up counts exactly, leaving out what is not applicable', () => {
  expect(totalByRule({ kind: 'sum' }, 0, row(70, 70, '/'), null)).toEqual(total(140));
  expect(totalByRule({ kind: 'sum' }, 1, row(0.1, 0.2), null)).toEqual(total(0.3));
});

it('is not applicable where no district has a target, whatever the rule', () => {
  for (const aggregation of [
    { kind: 'sum' },
    byMeasure,
    { kind: 'weightedByPopulation' },
  ] as const) {
    expect(totalByRule(aggregation, 2, row('/', '/'), row(1, 2))).toEqual(total('/'));
  }
});

it('weights shares by their base, not by the number of districts', () => {
  expect(totalByRule(byMeasure, 2, row(50, 100), row(3000, 1000))).toEqual(total(62.5));
  expect(totalByRule(byMeasure, 2, row(33.33, 66.67), row(2, 1))).toEqual(total(44.44));
});

it('rounds a weighted share half up to its decimals', () => {
  expect(totalByRule(byMeasure, 2, row(0.01, 0), row(1, 1))).toEqual(total(0.01));
  expect(totalByRule(byMeasure, 0, row(74, 75), row(1, 1))).toEqual(total(75));
});

it('leaves out the base of a district without a share', () => {
  expect(totalByRule(byMeasure, 2, row(80, '/'), row(10, 1000))).toEqual(total(80));
});

it('says where a share has nothing to be weighted by', () => {
  expect(totalByRule(byMeasure, 2, row(80, 70), row(10, '/'))).toEqual({
    kind: 'weightMissing',
    at: 1,
  });
});

it('gives no total without weights', () => {
  const none = { kind: 'notComputable' };
  expect(totalByRule(byMeasure, 2, row(80, 70), row(0, 0))).toEqual(none);
  expect(totalByRule(byMeasure, 2, row(80, 70), null)).toEqual(none);
  expect(totalByRule({ kind: 'weightedByPopulation' }, 2, row(80, 70), null)).toEqual(none);
});

it('gives equal shares back, whatever the weights', () => {
  const share = fc.nat(10_000).map((units) => units / 100);
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(share, weights, (value, bases) => {
      const targets = row(...bases.map(() => value));
      expect(totalByRule(byMeasure, 2, targets, row(...bases))).toEqual(total(value));
    }),
  );
});

it('is between the lowest and the highest share', () => {
  const district = fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }));
  fc.assert(
    fc.property(fc.array(district, { minLength: 1 }), (districts) => {
      const shares = districts.map(([units]) => units / 100);
      const bases = districts.map(([, base]) => base);
      const result = totalByRule(byMeasure, 2, row(...shares), row(...bases));
      const value = result.kind === 'total' && result.total.kind === 'number' && result.total.value;
      expect(value).toBeGreaterThanOrEqual(Math.min(...shares));
      expect(value).toBeLessThanOrEqual(Math.max(...shares));
    }),
  );
});
