import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  decimalsOf,
  divide,
  multiply,
  numberOf,
  subtract,
} from '../../src/plan/decimal';

/** Hundredths from 0 to a million: what shares, densities and amounts are made of. */
const hundredths = fc.nat(100_000_000).map((units) => units / 100);

it.each([
  [0, 0],
  [-0, 0],
  [22, 0],
  [28.05, 2],
  [19.6, 1],
  [1e21, 0],
  [1e-7, 7],
  [1.5e-7, 8],
  [1e300, 0],
  [-0.5, 1],
])('%d has %d decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

it.each([NaN, Infinity, -Infinity])('%d is no decimal', (value) => {
  expect(() => decimal(value)).toThrow(RangeError);
});

it('adds what binary fractions cannot', () => {
  expect(numberOf(add(decimal(0.1), decimal(0.2)))).toBe(0.3);
  expect(numberOf(subtract(decimal(1.1), decimal(1)))).toBe(0.1);
  expect(numberOf(multiply(decimal(1.005), decimal(1000)))).toBe(1005);
});

it.each([
  [1, 3, 2, 0.33],
  [2, 3, 2, 0.67],
  [1, 8, 2, 0.13],
  [0.005, 1, 2, 0.01],
  [1.005, 1, 2, 1.01],
  [75, 1, 0, 75],
])('%d ÷ %d to %d decimals is %d, halves upwards', (a, b, scale, expected) => {
  expect(numberOf(divide(decimal(a), decimal(b), scale))).toBe(expected);
});

it('rounds halves away from 0, as ROUND does, whatever the signs', () => {
  const quotient = (a: number, b: number) => numberOf(divide(decimal(a), decimal(b), 1));
  expect([quotient(1, 4), quotient(-1, 4), quotient(1, -4), quotient(-1, -4)]).toEqual([
    0.3, -0.3, -0.3, 0.3,
  ]);
  expect(() => divide(decimal(1), decimal(0), 2)).toThrow(RangeError);
});

it('reads every number and gives it back', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(finite, (value) => expect(numberOf(decimal(value))).toBe(value === 0 ? 0 : value)),
  );
});

it('adds in any order, and takes away what it added', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, (a, b, c) => {
      const [x, y, z] = [decimal(a), decimal(b), decimal(c)];
      expect(compare(add(add(x, y), z), add(x, add(z, y)))).toBe(0);
      expect(compare(subtract(add(x, y), y), x)).toBe(0);
    }),
  );
});

it('compares as numbers do', () => {
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      expect(compare(decimal(a), decimal(b))).toBe(Math.sign(a - b));
    }),
  );
});

it('divides to within half of the last digit', () => {
  fc.assert(
    fc.property(hundredths, fc.integer({ min: 1, max: 1_000_000 }), fc.nat(4), (a, b, scale) => {
      const quotient = divide(decimal(a), decimal(b), scale);
      const rest = subtract(multiply(quotient, decimal(b)), decimal(a));
      const twice = multiply(rest, decimal(2));
      const unit = multiply(decimal(b), { units: 1n, scale });
      expect(compare(twice, unit)).toBeLessThanOrEqual(0);
      expect(compare(twice, subtract(decimal(0), unit))).toBeGreaterThan(0);
    }),
  );
});
