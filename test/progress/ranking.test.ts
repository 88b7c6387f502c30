import fc from 'fast-check';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { WHOLE } from '../../src/plan/column';
import type { Entry } from '../../src/progress/entry';
import { periodFigures, type PeriodEntries } from '../../src/progress/periodFigures';
import { EQUAL_WEIGHTS, rankingOf, ranksOf, scoreOf } from '../../src/progress/ranking';
import { plan2017, withDistricts } from '../sheets/plans';
import { arbitraryEntries } from './periods';

const small: Plan = {
  ...withDistricts(plan2017, 4),
  indicators: plan2017.indicators.filter(({ number }) => [1, 3, 7, 14, 18, 23].includes(number)),
};
const [a, b, c, d] = small.districts.map(({ id }) => id) as [string, string, string, string];
const populations = { [a]: 90, [b]: 100.5, [c]: 33.33, [d]: 71 };

/** Every district has reached the same part of every target, but for the cells named `measure district`. */
function periodWith(part: number, cells: Readonly<Record<string, Entry>> = {}): PeriodEntries {
  return {
    period: periodOf(2017, 6),
    entries: Object.fromEntries(
      measuresOf(small).map((measure) => [
        measure.id,
        Object.fromEntries(
          small.districts.map(({ id }) => {
            const target = measure.targets[id];
            const even: Entry =
              target?.kind === 'number'
                ? {
                    kind: 'number',
                    value: Number((target.value * part).toFixed(measure.quantity.decimals)),
                  }
                : { kind: 'notApplicable' };
            return [id, cells[`${measure.id} ${id}`] ?? even];
          }),
        ),
      ]),
    ),
  };
}

const number = (value: number): Entry => ({ kind: 'number', value });
const blank: Entry = { kind: 'blank' };

describe('ranks', () => {
  it('share a place and leave the next ones out: 1, 2, 2, 4', () => {
    expect(ranksOf([0.9, 0.8, 0.8, 0.7])).toEqual([1, 2, 2, 4]);
    expect(ranksOf([0.7, 0.8, 0.9, 0.8])).toEqual([4, 2, 1, 2]);
    expect(ranksOf([])).toEqual([]);
  });

  it('do not change when all values grow by one factor', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 1000 }),
        (values, factor) => {
          expect(ranksOf(values.map((value) => value * factor))).toEqual(ranksOf(values));
        },
      ),
    );
  });

  it('do not change when all weights do', () => {
    fc.assert(
      fc.property(
        arbitraryEntries(small),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(0.5, 2, 3, 100),
        (entries, weights, factor) => {
          const figures = periodFigures(small, entries, populations);
          const rules = (by: number) => ({
            capped: true,
            weights: Object.fromEntries(
              small.indicators.map(({ number: n }, index) => [n, (weights[index] ?? 1) * by]),
            ),
          });
          expect(rankingOf(figures, rules(factor))).toEqual(rankingOf(figures, rules(1)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('and totals do not depend on the order of the districts', () => {
    fc.assert(
      fc.property(
        arbitraryEntries(small),
        fc.shuffledSubarray([...small.districts], { minLength: 4 }),
        (entries, districts) => {
          const before = periodFigures(small, entries, populations);
          const after = periodFigures({ ...small, districts }, entries, populations);
          const [one, other] = [rankingOf(before, EQUAL_WEIGHTS), rankingOf(after, EQUAL_WEIGHTS)];
          expect(new Map([...other.ranks].sort())).toEqual(new Map([...one.ranks].sort()));
          for (const { id } of measuresOf(small)) {
            expect(after.figure(id, WHOLE)).toEqual(before.figure(id, WHOLE));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a sum', () => {
  it('does not change when a district’s count is split in two', () => {
    fc.assert(
      fc.property(
        arbitraryEntries(small, true),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (entries, share) => {
          const half = { ...small.districts[0]!, id: 'half', name: '新区' };
          const split: Plan = {
            ...small,
            districts: [...small.districts, half],
            indicators: small.indicators.map((indicator) => ({
              ...indicator,
              measures: indicator.measures.map((measure) => ({
                ...measure,
                targets: { ...measure.targets, half: measure.targets[a]! },
              })) as unknown as (typeof indicator)['measures'],
            })),
          };
          const rows = Object.fromEntries(
            Object.entries(entries.entries).map(([id, row]) => {
              const { quantity, aggregation } = measuresOf(small).find((each) => each.id === id)!;
              const { decimals } = quantity;
              const whole = row[a]!;
              if (aggregation.kind !== 'sum' || whole.kind !== 'number')
                return [id, { ...row, half: blank }];
              const part = Number((whole.value * share).toFixed(decimals));
              const rest = Number((whole.value - part).toFixed(decimals));
              return [id, { ...row, [a]: number(part), half: number(rest) }];
            }),
          );
          const before = periodFigures(small, entries, populations);
          const after = periodFigures(split, { ...entries, entries: rows }, populations);
          for (const { id, aggregation } of measuresOf(small)) {
            if (aggregation.kind !== 'sum') continue;
            expect(after.figure(id, WHOLE).actual).toEqual(before.figure(id, WHOLE).actual);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a mean', () => {
  const meanOf = (entries: PeriodEntries, district: string, rules = EQUAL_WEIGHTS) =>
    rankingOf(periodFigures(small, entries, populations), rules).means.get(district);

  it('is made of the truncated completions, by hand: 0.5 five times and 99.9 %', () => {
    // Row 7 of the first district is 28.05; 28.03 of it is 99.92 %, shown as 99.9 %.
    const entries = periodWith(0.5, { [`7 ${a}`]: number(28.03), [`3 ${a}`]: number(37.5) });
    // (50.0 × 5 + 99.9) ÷ 6 = 58.3166…
    expect(meanOf(entries, a)).toMatchObject({ kind: 'number', value: 0.5831 });
  });

  it('counts an indicator of two measures by the lower one, and says where one was not reported', () => {
    const pair = small.indicators.find(({ number: n }) => n === 14)!;
    const score = (cells: Readonly<Record<string, Entry>>) =>
      scoreOf(periodFigures(small, periodWith(1, cells)), pair, a, EQUAL_WEIGHTS);
    expect(score({ [`14a ${a}`]: number(4) })).toMatchObject({ kind: 'number', value: 0.5 });
    expect(score({ [`14b ${a}`]: number(500) })).toMatchObject({ kind: 'number', value: 0.25 });
    expect(score({ [`14b ${a}`]: blank })).toEqual({ kind: 'partlyReported' });
    expect(score({ [`14a ${a}`]: blank, [`14b ${a}`]: blank })).toEqual({ kind: 'notReported' });
    expect(score({ [`14b ${a}`]: { kind: 'invalid', content: 'x' } })).toEqual({ kind: 'invalid' });
  });

  it('says what it should have come to: half a year of four indicators, all of two', () => {
    const figures = periodFigures(small, periodWith(0.5), populations);
    expect(rankingOf(figures, EQUAL_WEIGHTS).means.get(b)).toMatchObject({ due: 0.6666 });
    const heavy = { weights: { 3: 4 }, capped: true };
    expect(rankingOf(figures, heavy).means.get(b)).toMatchObject({ due: 0.7777 });
  });

  it('is capped at 100 % or not, as asked', () => {
    const entries = periodWith(1, { [`1 ${a}`]: number(16_000) });
    expect(meanOf(entries, a)).toMatchObject({ kind: 'number', value: 1 });
    expect(meanOf(entries, a, { weights: {}, capped: false })).toMatchObject({
      kind: 'number',
      value: 1.5,
    });
  });

  it('takes what was not reported, or is nonsense, for 0 and leaves out what does not apply', () => {
    const missing = periodWith(1, {
      [`1 ${a}`]: blank,
      [`3 ${b}`]: { kind: 'invalid', content: '75%' },
    });
    expect(meanOf(missing, a)).toMatchObject({ kind: 'number', value: 0.8333 });
    expect(meanOf(missing, b)).toMatchObject({ kind: 'number', value: 0.8333 });
    const bare: Plan = {
      ...small,
      indicators: small.indicators.map((indicator) =>
        indicator.number === 18
          ? {
              ...indicator,
              measures: [
                {
                  ...indicator.measures[0],
                  targets: { ...indicator.measures[0].targets, [a]: { kind: 'notApplicable' } },
                },
              ] as const,
            }
          : indicator,
      ),
    };
    const entries = periodWith(1, { [`18 ${a}`]: { kind: 'notApplicable' }, [`1 ${a}`]: blank });
    const { means } = rankingOf(periodFigures(bare, entries, populations), EQUAL_WEIGHTS);
    expect(means.get(a)).toMatchObject({ kind: 'number', value: 0.8 });
  });

  it('is none, and no rank either, for a district that reported nothing', () => {
    const silent = Object.fromEntries(measuresOf(small).map(({ id }) => [`${id} ${c}`, blank]));
    const { means, ranks, order } = rankingOf(
      periodFigures(small, periodWith(0.5, silent), populations),
      EQUAL_WEIGHTS,
    );
    expect(means.get(c)).toEqual({ kind: 'notReported' });
    expect(ranks.has(c)).toBe(false);
    expect(order).not.toContain(c);
    expect(order).toHaveLength(3);
  });

  it.each([
    [3, { kind: 'partial' }, false],
    [4, { kind: 'number', value: 0.25 }, true],
  ])('needs half of the figures due: with %i of 7', (given, mean, isRanked) => {
    const ids = measuresOf(small).map(({ id }) => id);
    const missing = Object.fromEntries(ids.slice(given).map((id) => [`${id} ${c}`, blank]));
    const figures = periodFigures(small, periodWith(0.5, missing), populations);
    const { means, ranks, order } = rankingOf(figures, EQUAL_WEIGHTS);
    expect(means.get(c)).toMatchObject(mean);
    expect([ranks.has(c), order.includes(c)]).toEqual([isRanked, isRanked]);
  });

  it('of the starred rows stands apart', () => {
    const entries = periodWith(1, { [`1 ${a}`]: number(0), [`7 ${b}`]: number(0) });
    const figures = periodFigures(small, entries, populations);
    const starred = rankingOf(figures, EQUAL_WEIGHTS, { starred: true });
    expect(starred.means.get(a)).toMatchObject({ kind: 'number', value: 1 });
    expect(starred.means.get(b)).toMatchObject({ kind: 'number', value: 0 });
    expect(starred.ranks.get(b)).toBe(4);
    expect(rankingOf(figures, EQUAL_WEIGHTS).ranks.get(a)).toBe(
      rankingOf(figures, EQUAL_WEIGHTS).ranks.get(b),
    );
  });
});
