import fc from 'fast-check';
import { monthsElapsed, parsePeriod, periodOf, yearOf } from '../../src/plan/period';

it('reads back every month it makes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      (year, month) => {
        const period = periodOf(year, month);
        expect(parsePeriod(period)).toBe(period);
        expect(yearOf(period)).toBe(year);
        expect(monthsElapsed(period)).toBe(month);
      },
    ),
  );
});

it.each([
  '',
  '2017',
  '2017-9',
  '2017-00',
  '2017-13',
  '17-09',
  '2017-09-01',
  '2017-09\n',
  '２０１７-09',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

it.each([
  [2017, 0],
  [2017, 13],
  [2017, 1.5],
  [-1, 1],
  [10000, 1],
])('%d, %d is a mistake of the caller', (year, month) => {
  expect(() => periodOf(year, month)).toThrow(RangeError);
});
