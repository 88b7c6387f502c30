import fc from 'fast-check';
import { measureById } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Measure, Target } from '../../src/plan/types';
import { completionOf } from '../../src/progress/completion';
import { entryOf, isValidNumber, type Entry, type EntryRow } from '../../src/progress/entry';
import { statusOf } from '../../src/progress/status';
import { totalOf } from '../../src/progress/total';
import { plan2017 } from '../sheets/plans';

const measure = (id: string): Measure => {
  const found = measureById(plan2017, id);
  if (found === null) throw new Error(`no measure ${id}`);
  return found;
};
const counted = measure('1');
const target = (value: number): Target => ({ kind: 'number', value });
const figure = (value: number): Entry => ({ kind: 'number', value });
const row = (values: Readonly<Record<string, number>>): EntryRow =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, figure(value)]));
const percent = (actual: number, goal: number): number => {
  const completion = completionOf(counted, target(goal), figure(actual));
  if (completion.kind !== 'number') throw new Error(completion.kind);
  return completion.value;
};

describe('completion', () => {
  it.each([
    // 海门, January to September 2017, against the targets of the notice.
    [5587, 4000, 1.396],
    [1901, 2500, 0.76],
    [221, 300, 0.736],
    [85, 65, 1.307],
    [20.48, 20.5, 0.999],
    // Binary fractions just beside the border.
    [8.7, 29, 0.3],
    [0.1 + 0.2, 0.3, 1],
    [1.1 * 1.1, 1.21, 1],
    [4.35, 100, 0.043],
    [0, 4000, 0],
    [3999, 4000, 0.999],
    [4000, 4000, 1],
  ])('%d of %d is %d', (actual, goal, ratio) => expect(percent(actual, goal)).toBe(ratio));

  it('is never rounded up: the shown share of the target is never more than the actual', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), (units, goal) => {
        const shown = Math.round(percent(units / 100, goal / 100) * 1000);
        expect(BigInt(shown) * BigInt(goal) <= BigInt(units) * 1000n).toBe(true);
        expect(BigInt(shown + 1) * BigInt(goal) > BigInt(units) * 1000n).toBe(true);
      }),
    );
  });

  it('says why there is none', () => {
    const none: Target = { kind: 'notApplicable' };
    expect(completionOf(counted, none, figure(3)).kind).toBe('notApplicable');
    expect(completionOf(counted, target(3), { kind: 'blank' }).kind).toBe('blank');
    expect(completionOf(counted, target(0), figure(3))).toEqual({
      kind: 'unknown',
      reason: 'zeroTarget',
    });
    expect(completionOf(counted, target(3), { kind: 'invalid', content: 'x' })).toEqual({
      kind: 'unknown',
      reason: 'invalid',
    });
    expect(
      completionOf(counted, target(3), { kind: 'unknown', reason: 'missingPopulation' }),
    ).toEqual({
      kind: 'unknown',
      reason: 'missingPopulation',
    });
  });
});

describe('status', () => {
  const count = measure('1');
  const share = measure('3');
  const august = periodOf(2017, 8);

  it.each([
    [4000, 4000, 'done'],
    [20, 30, 'onTrack'],
    [1999, 3000, 'behind'],
    [3999, 4000, 'onTrack'],
  ] as const)('a count of %d against %d in August: %s', (actual, goal, status) =>
    expect(statusOf(count, target(goal), figure(actual), august)).toBe(status),
  );

  it('in December only the whole target is enough', () => {
    const december = periodOf(2017, 12);
    expect(statusOf(count, target(4000), figure(3999), december)).toBe('behind');
    expect(statusOf(count, target(4000), figure(4000), december)).toBe('done');
  });

  it('a share or density is met or not, whatever the month', () => {
    expect(statusOf(share, target(75), figure(74.99), august)).toBe('unmet');
    expect(statusOf(share, target(75), figure(75), periodOf(2017, 1))).toBe('met');
    expect(statusOf(measure('7'), target(20.5), figure(20.48), august)).toBe('unmet');
  });

  it('tells not reported, not applicable and unknown apart', () => {
    const none: Target = { kind: 'notApplicable' };
    expect(statusOf(count, target(3), { kind: 'blank' }, august)).toBe('notReported');
    expect(statusOf(count, none, { kind: 'notApplicable' }, august)).toBe('notApplicable');
    expect(statusOf(count, target(0), figure(1), august)).toBe('unknown');
  });
});

describe('totals', () => {
  it('add up what is reported and are exact', () => {
    const amount = measure('14b');
    expect(totalOf(amount, row({ haian: 0.1, rugao: 0.2 }), null)).toEqual({
      kind: 'number',
      value: 0.3,
    });
    expect(totalOf(amount, { haian: { kind: 'blank' } }, null).kind).toBe('blank');
  });

  it('one wrong entry makes them unknown', () => {
    const wrong: EntryRow = { ...row({ haian: 5 }), rugao: { kind: 'invalid', content: '5' } };
    expect(totalOf(measure('1'), wrong, null)).toEqual({ kind: 'unknown', reason: 'invalid' });
    expect(totalOf(measure('3'), row({ haian: 75 }), wrong)).toEqual({
      kind: 'unknown',
      reason: 'invalid',
    });
  });

  it('weight shares by their base, and say when a weight is missing', () => {
    const share = measure('3');
    const shares = row({ haian: 50, rugao: 100 });
    expect(totalOf(share, shares, row({ haian: 3000, rugao: 1000 }))).toEqual({
      kind: 'number',
      value: 62.5,
    });
    const reason = { kind: 'unknown', reason: 'missingWeight' };
    expect(totalOf(share, shares, row({ haian: 3000 }))).toEqual(reason);
    expect(totalOf(share, shares, row({ haian: 0, rugao: 0 }))).toEqual(reason);
    // Nothing can be weighed by less than nothing; the sheet says so, too.
    expect(totalOf(share, shares, row({ haian: 3000, rugao: -5 }))).toEqual(reason);
    // Nobody's share is missing where only others reported their base.
    expect(totalOf(share, row({ haian: 50 }), row({ haian: 3, rugao: 9 }))).toEqual({
      kind: 'number',
      value: 50,
    });
  });

  it('density needs populations', () => {
    const density = row({ haian: 20, rugao: 10 });
    expect(totalOf(measure('7'), density, null)).toEqual({
      kind: 'unknown',
      reason: 'missingPopulation',
    });
    expect(totalOf(measure('7'), density, row({ haian: 90 }))).toEqual({
      kind: 'unknown',
      reason: 'missingPopulation',
    });
    expect(totalOf(measure('7'), density, row({ haian: 90, rugao: 10 }))).toEqual({
      kind: 'number',
      value: 19,
    });
  });

  const ids = plan2017.districts.map(({ id }) => id);
  const figures = fc.array(fc.nat(1_000_000), { minLength: ids.length, maxLength: ids.length });
  const rowOf = (order: readonly string[], values: readonly number[], scale = 1): EntryRow =>
    Object.fromEntries(order.map((id, index) => [id, figure((values[index] ?? 0) / scale)]));

  it('do not depend on the order of districts', () => {
    fc.assert(
      fc.property(
        figures,
        figures,
        fc.shuffledSubarray(
          ids.map((_, i) => i),
          { minLength: 9 },
        ),
        (a, b, order) => {
          const moved = <T>(list: readonly T[]): T[] => order.map((index) => list[index] as T);
          const weights = rowOf(ids, b);
          expect(totalOf(measure('14b'), rowOf(moved(ids), moved(a), 100), null)).toEqual(
            totalOf(measure('14b'), rowOf(ids, a, 100), null),
          );
          expect(totalOf(measure('3'), rowOf(moved(ids), moved(a), 10_000), weights)).toEqual(
            totalOf(measure('3'), rowOf(ids, a, 10_000), weights),
          );
        },
      ),
    );
  });

  it('a mean lies between the least and the greatest share', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const weights = rowOf(
          ids,
          b.map((value) => value + 1),
        );
        const total = totalOf(measure('3'), rowOf(ids, a, 10_000), weights);
        const shares = a.map((value) => value / 10_000);
        const mean = total.kind === 'number' ? total.value : Number.NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });
});

describe('entries', () => {
  it.each([
    ['1', 0, true],
    ['1', 4000, true],
    ['1', 1.5, false],
    ['1', -1, false],
    ['1', Number.NaN, false],
    ['3', 75, true],
    ['3', 74.99, true],
    ['3', 74.999, false],
    ['3', 0, true],
    ['3', 0.75, false],
    ['3', 1, true],
    ['3', 100, true],
    ['3', 100.01, false],
    ['7', 0.75, true],
    ['14b', 1234.56, true],
    ['14b', 0.1 + 0.2, true],
    ['14b', Number.POSITIVE_INFINITY, false],
  ])('measure %s takes %d: %s', (id, value, valid) =>
    expect(isValidNumber(measure(id), value)).toBe(valid),
  );

  it('a cell is read as strictly as the formulas do', () => {
    const none: Target = { kind: 'notApplicable' };
    const read = (goal: Target, content: string | number | boolean | null): string =>
      entryOf(measure('1'), goal, content).kind;
    expect([null, '', 5, '5', '/', '／', true, '#N/A'].map((c) => read(target(9), c))).toEqual([
      'blank',
      'blank',
      'number',
      'invalid',
      'invalid',
      'invalid',
      'invalid',
      'invalid',
    ]);
    expect([null, '', '/', 5, 'x'].map((c) => read(none, c))).toEqual([
      'blank',
      'blank',
      'notApplicable',
      'invalid',
      'invalid',
    ]);
  });
});
