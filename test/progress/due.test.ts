import fc from 'fast-check';
import type { MeasureId, Plan } from '../../src/plan/types';
import { WHOLE } from '../../src/plan/column';
import { periodOf } from '../../src/plan/period';
import type { Completion } from '../../src/progress/completion';
import { dueScore, dueShare } from '../../src/progress/due';
import { periodFigures, type PeriodFigures } from '../../src/progress/periodFigures';
import { rankingOf, type ScoreRules } from '../../src/progress/ranking';
import { plan2017, withDistricts } from '../sheets/plans';
import { arbitraryEntries } from './periods';

const flow = { nature: 'flow', polarity: 'positive' } as const;
const limit = { nature: 'flow', polarity: 'negative' } as const;
const state = { nature: 'stock', polarity: 'positive' } as const;

describe('what is due by now', () => {
  it('is time progress of what adds up over the year, truncated, and all of what does not', () => {
    expect(dueShare(flow, periodOf(2017, 8), true)).toBe(0.666);
    expect(dueShare(flow, periodOf(2017, 12), true)).toBe(1);
    expect(dueShare(state, periodOf(2017, 1), true)).toBe(1);
    expect(dueShare({ ...state, polarity: 'negative' }, periodOf(2017, 1), false)).toBe(1);
  });

  it('is all of a limit for the year, and more where more counts: half of it used in September is not behind', () => {
    expect(dueShare(limit, periodOf(2017, 9), true)).toBe(1);
    expect(dueShare(limit, periodOf(2017, 9), false)).toBe(1.333);
    expect(dueShare(limit, periodOf(2017, 12), false)).toBe(1);
  });

  it('of a compound indicator is the lower one, of those that count', () => {
    const [first, second] = ['a', 'b'] as [MeasureId, MeasureId];
    const number: Completion = { kind: 'number', value: 0.5, ratio: 0.5 };
    const due = (one: Completion, two: Completion): number => {
      const figures = {
        period: periodOf(2017, 3),
        figure: (id: MeasureId) => ({ completion: id === first ? one : two }),
      } as unknown as PeriodFigures;
      const measures = [
        { ...flow, id: first },
        { ...state, id: second },
      ];
      return dueScore(figures, { measures } as never, WHOLE, true);
    };
    expect(due(number, number)).toBe(0.25);
    expect(due({ kind: 'blank' }, number)).toBe(0.25);
    expect(due({ kind: 'unknown', reason: 'invalid' }, number)).toBe(0.25);
    expect(due({ kind: 'notApplicable' }, number)).toBe(1);
    expect(due({ kind: 'unknown', reason: 'missingTarget' }, number)).toBe(1);
    expect(due(number, { kind: 'compared', isMet: true })).toBe(0.25);
  });
});

describe('应达进度 of a mean', () => {
  const small: Plan = {
    ...withDistricts(plan2017, 4),
    indicators: plan2017.indicators.filter(({ number }) => [1, 3, 7, 14, 18, 23].includes(number)),
  };
  const populations = Object.fromEntries(small.districts.map(({ id }) => [id, 90]));
  const weighed = (weight: number): ScoreRules => ({
    weights: { 3: weight, 7: weight },
    capped: true,
  });
  const dues = (figures: PeriodFigures, rules: ScoreRules): number[] =>
    [...rankingOf(figures, rules).means.values()].flatMap((mean) =>
      mean.kind === 'number' ? [mean.due] : [],
    );

  it('is time progress where all counted adds up, and nearer to 100 % the more the rest weighs', () => {
    fc.assert(
      fc.property(arbitraryEntries(small), fc.integer({ min: 1, max: 20 }), (entries, weight) => {
        const figures = periodFigures(small, entries, populations);
        const time = dueShare(flow, entries.period, true);
        for (const due of dues(figures, weighed(0))) expect(due).toBe(time);
        const [less, more] = [dues(figures, weighed(weight)), dues(figures, weighed(weight + 1))];
        less.forEach((due, index) => {
          expect(due).toBeGreaterThanOrEqual(time);
          expect(more[index]).toBeGreaterThanOrEqual(due);
          expect(due).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 100 },
    );
  });
});
