import fc from 'fast-check';
import { periodOf } from '../../src/plan/period';
import { monthsOf, suggestedMonth } from '../../src/plan/months';

const months = (...list: number[]) => list.map((month) => periodOf(2017, month));

describe('suggestedMonth', () => {
  it.each([
    ['the last finished month when none is there', [], { year: 2017, month: 10 }, '2017-09'],
    ['January when no month is finished', [], { year: 2017, month: 1 }, '2017-01'],
    ['December of a past year', [], { year: 2026, month: 5 }, '2017-12'],
    ['January of a year to come', [], { year: 2016, month: 12 }, '2017-01'],
    ['the month after the latest', months(3, 6), { year: 2017, month: 12 }, '2017-07'],
    ['the first gap when December is there', months(1, 2, 12), { year: 2018, month: 1 }, '2017-03'],
  ])('is %s', (_name, existing, today, expected) => {
    expect(suggestedMonth(2017, existing, today)).toBe(expected);
  });

  it('is null when all twelve are there', () => {
    expect(suggestedMonth(2017, monthsOf(2017), { year: 2018, month: 1 })).toBeNull();
  });

  it('overlooks periods of another year', () => {
    const existing = [periodOf(2016, 12)];
    expect(suggestedMonth(2017, existing, { year: 2017, month: 4 })).toBe('2017-03');
  });

  it('is never a month that is there, and there is one while any month is free', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
        fc.record({
          year: fc.integer({ min: 2015, max: 2019 }),
          month: fc.integer({ min: 1, max: 12 }),
        }),
        (taken, today) => {
          const suggested = suggestedMonth(2017, months(...taken), today);
          expect(suggested === null).toBe(taken.length === 12);
          if (suggested !== null) expect(months(...taken)).not.toContain(suggested);
        },
      ),
    );
  });
});
