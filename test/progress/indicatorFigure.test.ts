import fc from 'fast-check';
import { WHOLE } from '../../src/plan/column';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Entry } from '../../src/progress/entry';
import {
  indicatorFigure,
  laggingIndicators,
  leadingIndicators,
} from '../../src/progress/indicatorFigure';
import { periodFigures } from '../../src/progress/periodFigures';
import { plan2017 } from '../sheets/plans';
import { arbitraryEntries } from './periods';

const september = periodOf(2017, 9);
const pair = plan2017.indicators.find(({ number }) => number === 23)!;
const [first, second] = pair.measures.map(({ id }) => id) as [string, string];
const unit = plan2017.districts.find(({ id }) => pair.measures[0].targets[id]?.kind === 'number')!;
const number = (value: number): Entry => ({ kind: 'number', value });
const blank: Entry = { kind: 'blank' };

function figureWith(one: Entry, other: Entry, column = unit.id) {
  const entries = { [first]: { [unit.id]: one }, [second]: { [unit.id]: other } };
  return indicatorFigure(periodFigures(plan2017, { period: september, entries }), pair, column);
}

describe('an indicator of two measures', () => {
  it.each([
    ['the first', number(1), blank],
    ['the second', blank, number(1)],
    ['the first, of which all is done', number(1000000), blank],
  ])('is reported in part, without a gap, where only one was: %s', (_name, one, other) => {
    expect(figureWith(one, other)).toMatchObject({ status: 'partlyReported', gap: null });
    expect(figureWith(one, other, WHOLE)).toMatchObject({ status: 'partlyReported', gap: null });
  });

  it('is not reported where neither was, nor where the other one is not applicable', () => {
    expect(figureWith(blank, blank)).toMatchObject({ status: 'notReported', gap: null });
    const alone = {
      ...plan2017,
      indicators: plan2017.indicators.map((indicator) =>
        indicator !== pair
          ? indicator
          : {
              ...pair,
              measures: [
                pair.measures[0],
                { ...pair.measures[1]!, targets: { [unit.id]: { kind: 'notApplicable' } } },
              ],
            },
      ),
    } as typeof plan2017;
    const figures = periodFigures(alone, { period: september, entries: {} });
    const changed = alone.indicators.find(({ number: own }) => own === 23)!;
    expect(indicatorFigure(figures, changed, unit.id).status).toBe('notReported');
  });

  it('has no gap where a half of it is wrong', () => {
    const wrong: Entry = { kind: 'invalid', content: '两个' };
    expect(figureWith(number(1), wrong)).toMatchObject({ status: 'unknown', gap: null });
    expect(figureWith(wrong, blank)).toMatchObject({ status: 'unknown', gap: null });
  });
});

describe('a gap', () => {
  it('stands beside nothing but a judgement, and so only these lag or lead', () => {
    const judged = ['done', 'onTrack', 'behind', 'met', 'unmet'];
    fc.assert(
      fc.property(arbitraryEntries(plan2017), (entries) => {
        const figures = periodFigures(plan2017, entries);
        for (const column of [unit.id, WHOLE]) {
          for (const each of plan2017.indicators) {
            const { gap, status } = indicatorFigure(figures, each, column);
            if (gap !== null) expect(judged).toContain(status);
          }
          const named = [
            ...laggingIndicators(figures, column),
            ...leadingIndicators(figures, column),
          ];
          expect(named.every(({ status }) => judged.includes(status))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
    expect(measuresOf(plan2017).length).toBeGreaterThan(plan2017.indicators.length);
  });
});
