import fc from 'fast-check';
import { WHOLE } from '../../src/plan/column';
import { comparable } from '../../src/plan/comparable/comparable';
import { measureById, measuresOf } from '../../src/plan/measures';
import type { Measure } from '../../src/plan/types';
import { periodFigures } from '../../src/progress/periodFigures';
import { restatedFigures } from '../../src/progress/restated';
import { compared, yearOnYear } from '../../src/progress/yearOnYear';
import { yearAfter } from '../sheets/lastYear/years';
import { plan2017 } from '../sheets/plans';
import { arbitraryEntries } from './periods';

const measure = (id: string): Measure => measureById(plan2017, id)!;
const populations = Object.fromEntries(plan2017.districts.map(({ id }, at) => [id, 60 + at]));
const joined = yearAfter(plan2017, { joined: { gangzha: 'chongchuan' } });

describe('a figure against last year’s', () => {
  it.each([
    ['1', 1234, 1000, 234, { kind: 'rate', value: 0.234 }, 'better'],
    // 12.39 % and −12.39 %: towards 0 both.
    ['1', 11239, 10000, 1239, { kind: 'rate', value: 0.123 }, 'better'],
    ['1', 8761, 10000, -1239, { kind: 'rate', value: -0.123 }, 'worse'],
    ['1', 3, 0, 3, { kind: 'none', reason: 'zeroBase' }, 'better'],
    ['1', 0, 0, 0, { kind: 'none', reason: 'zeroBase' }, 'same'],
    ['3', 75.5, 74.25, 1.25, { kind: 'points', value: 1.25 }, 'better'],
    ['14b', 0.3, 0.1, 0.2, { kind: 'rate', value: 2 }, 'better'],
    // Means are compared as they are printed: 77.65 after 76.41, 17.20 after 16.62, 75.00 after 75.00.
    ['3', 77.6491, 76.4139, 1.24, { kind: 'points', value: 1.24 }, 'better'],
    ['7', 17.1951, 16.6249, 0.58, { kind: 'rate', value: 0.034 }, 'better'],
    ['3', 75.0041, 74.9961, 0, { kind: 'points', value: 0 }, 'same'],
    // A mean of 59.335 that binary arithmetic left a little below is printed as 59.34 all the same.
    ['6', 4.36, 173020.86 / 2916, -54.98, { kind: 'points', value: -54.98 }, 'worse'],
    ['7', 3, 0.0041, 3, { kind: 'none', reason: 'zeroBase' }, 'better'],
  ] as const)('row %s: %d after %d', (id, now, before, difference, growth, direction) => {
    expect(compared(measure(id), now, before)).toEqual({
      ...{ kind: 'number', difference, growth, direction },
    });
  });

  it('is worse where what is not to be exceeded grows, and has no rate over a negative figure', () => {
    const limit: Measure = { ...measure('1'), polarity: 'negative' };
    expect(compared(limit, 5, 4)).toMatchObject({ direction: 'worse', growth: { value: 0.25 } });
    expect(compared(limit, 3, -4)).toMatchObject({ growth: { reason: 'negativeBase' } });
  });

  it('adds up: restated flows of all units are the whole’s of last year', () => {
    const years = comparable(plan2017, joined);
    fc.assert(
      fc.property(arbitraryEntries(plan2017, true), (period) => {
        const figures = periodFigures(plan2017, period, populations);
        const restated = restatedFigures(years, figures, populations);
        for (const { id, aggregation } of measuresOf(joined)) {
          const whole = restated(id, WHOLE);
          if (aggregation.kind !== 'sum' || whole.kind !== 'number') continue;
          const units = joined.districts.map((unit) => restated(id, unit.id));
          const sum = units.reduce(
            (all, unit) => all + (unit.kind === 'number' ? unit.value : 0),
            0,
          );
          expect(sum).toBeCloseTo(whole.value, 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('restates 崇川 as 崇川 and 港闸: flows added, shares by their weights, densities by population', () => {
    const row = (chongchuan: number, gangzha: number) => ({
      chongchuan: { kind: 'number', value: chongchuan } as const,
      gangzha: { kind: 'number', value: gangzha } as const,
    });
    const period = {
      period: '2017-09' as Parameters<typeof periodFigures>[1]['period'],
      entries: { '1': row(300, 100), '3': row(80, 60), '7': row(20, 10) },
    };
    const figures = periodFigures(plan2017, period, populations);
    const years = comparable(plan2017, joined);
    const at = (weights: Readonly<Record<string, number>>) =>
      ['1', '3', '7'].map((id) => restatedFigures(years, figures, weights)(id, 'chongchuan'));
    expect(at({ chongchuan: 30, gangzha: 10 })).toEqual([
      { kind: 'number', value: 400 },
      { kind: 'number', value: 75 },
      { kind: 'number', value: 17.5 },
    ]);
    expect(at({ chongchuan: 30 })[2]).toEqual({ kind: 'unknown', reason: 'missingPopulation' });
    const unweighted = periodFigures(
      plan2017,
      { ...period, entries: { '3': period.entries['3'] } },
      populations,
    );
    expect(restatedFigures(years, unweighted, {})('3', 'chongchuan')).toEqual({
      ...{ kind: 'unknown', reason: 'missingWeight' },
    });
  });

  it('does not compare totals of other units', () => {
    const entries = (units: readonly string[]) => ({
      '1': Object.fromEntries(units.map((unit) => [unit, { kind: 'number', value: 10 } as const])),
    });
    const all = plan2017.districts.map(({ id }) => id);
    const plan = yearAfter(plan2017);
    const of = (before: readonly string[], now: readonly string[]) => {
      const last = periodFigures(plan2017, {
        period: '2017-09' as never,
        entries: entries(before),
      });
      const figures = periodFigures(plan, { period: '2018-09' as never, entries: entries(now) });
      const restated = restatedFigures(comparable(plan2017, plan), last, {});
      return yearOnYear(figures, restated, '1', WHOLE);
    };
    expect(of(all, all)).toMatchObject({ kind: 'number', difference: 0 });
    expect(of(all, all.slice(1))).toEqual({ kind: 'unknown', reason: 'coverage' });
    expect(of(all.slice(1), all)).toEqual({ kind: 'unknown', reason: 'coverage' });
    expect(of([], all)).toEqual({ kind: 'unknown', reason: 'missingLast' });
  });
});
