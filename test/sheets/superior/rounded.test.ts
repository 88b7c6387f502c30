import fc from 'fast-check';
import { rounded } from '../../../src/sheets/superior/rounded';

it.each<[number, number, number | null, number]>([
  [75.126, 2, null, 75.13],
  [75.125, 2, null, 75.13],
  [-0.125, 2, null, -0.13],
  [1.005, 2, null, 1.01],
  [12, 0, null, 12],
  // 20.496 has not reached 20.5, and no figure may say so.
  [20.496, 2, 20.5, 20.49],
  [20.5, 2, 20.5, 20.5],
  [20.51, 1, 20.5, 20.6],
  [20.44, 1, 20.5, 20.4],
])('%d with %i decimals beside the target %s is %d', (value, decimals, target, expected) => {
  expect(rounded(value, decimals, target)).toBe(expected);
});

it('stays on its side of the target and within one unit of the last place', () => {
  const scaled = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(scaled, scaled, fc.integer({ min: 0, max: 3 }), (units, goal, decimals) => {
      const value = units / 10_000;
      const target = Math.round(goal / 10 ** (4 - decimals)) / 10 ** decimals;
      const made = rounded(value, decimals, target);
      expect(Math.sign(made - target)).toBe(Math.sign(value - target));
      expect(Math.abs(made - value)).toBeLessThan(10 ** -decimals + 1e-9);
    }),
  );
});
