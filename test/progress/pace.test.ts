import fc from 'fast-check';
import { measureById } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Measure } from '../../src/plan/types';
import { adjustedPlan } from './twins/adjustedPlan';
import { WHOLE } from '../../src/plan/column';
import { completionOf } from '../../src/progress/completion';
import { forecastOf, neededPerMonth } from './twins/forecast';
import { gapOf, publishedTimeProgress } from '../../src/progress/lead';
import { periodFigures } from '../../src/progress/periodFigures';
import { populationRow } from '../../src/progress/population';
import { reportingOf } from '../../src/progress/reporting';
import { statusOf } from '../../src/progress/status';
import { dueIn, plan2017 } from '../sheets/plans';

const september = periodOf(2017, 9);
const count = measureById(plan2017, '1') as Measure;
const amount = measureById(plan2017, '14b') as Measure;
const density = measureById(plan2017, '7') as Measure;
const number = (value: number) => ({ kind: 'number', value }) as const;

describe('lead and lag', () => {
  it('are the difference of the two published percentages', () => {
    expect(publishedTimeProgress(september)).toBe(0.75);
    expect(publishedTimeProgress(periodOf(2017, 8))).toBe(0.666);
    const lead = (actual: number, month: number) =>
      gapOf(count, completionOf(count, number(4000), number(actual)), periodOf(2017, month));
    expect(lead(5587, 9)).toBe(64.6);
    expect(lead(2000, 9)).toBe(-25);
    expect(lead(2000, 7)).toBe(-8.3);
  });

  it('are against the target where time does not count: 20.48 of 20.5 lacks 0.1', () => {
    expect(gapOf(density, completionOf(density, number(20.5), number(20.48)), september)).toBe(
      -0.1,
    );
  });

  it('never contradict the status', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 12 }),
        (target, actual, month) => {
          const period = periodOf(2017, month);
          const gap =
            gapOf(count, completionOf(count, number(target), number(actual)), period) ?? 0;
          const status = statusOf(count, number(target), number(actual), period);
          if (gap > 0) expect(status).not.toBe('behind');
          if (gap < 0) expect(status).toBe('behind');
        },
      ),
    );
  });
});

describe('the forecast', () => {
  it('goes on at the pace so far and promises nothing: 221 in nine months are 294', () => {
    expect(forecastOf(count, number(221), september)).toBe(294);
    expect(forecastOf(amount, number(1234.56), september)).toBe(1646.08);
    expect(forecastOf(count, number(4000), periodOf(2017, 12))).toBe(4000);
    expect(forecastOf(density, number(20.48), september)).toBeNull();
    expect(forecastOf(count, { kind: 'blank' }, september)).toBeNull();
  });
});

describe('what a month must bring', () => {
  it('is rounded up', () => {
    expect(neededPerMonth(count, number(300), number(221), september)).toBe(27);
    expect(neededPerMonth(amount, number(2000), number(1720.34), september)).toBe(93.22);
    expect(neededPerMonth(count, number(65), number(85), september)).toBe(0);
    expect(neededPerMonth(count, number(65), number(60), periodOf(2017, 12))).toBeNull();
    expect(neededPerMonth(density, number(20.5), number(20.48), september)).toBeNull();
  });

  it('suffices, and one unit less would not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 11 }),
        (target, actual, month) => {
          fc.pre(actual < target);
          const period = periodOf(2017, month);
          const needed = neededPerMonth(count, number(target), number(actual), period) ?? 0;
          expect(actual + needed * (12 - month)).toBeGreaterThanOrEqual(target);
          expect(actual + (needed - 1) * (12 - month)).toBeLessThan(target);
        },
      ),
    );
  });
});

describe('reporting', () => {
  const entries = {
    '1': {
      haian: number(0),
      rugao: { kind: 'invalid', content: -1 },
      rudong: { kind: 'invalid', content: 'x' },
    },
  } as const;

  it('counts what was filled in, wrong numbers included, and who gave nothing', () => {
    const { filled, due, reported, unreported, rate, completeness } = reportingOf(plan2017, {
      entries,
    });
    expect([filled['haian'], filled['rugao'], filled['rudong']]).toEqual([1, 1, 0]);
    expect([due['haian'], due['kaifaqu']]).toEqual(
      ['haian', 'kaifaqu'].map((id) => dueIn(plan2017, id)),
    );
    expect(reported).toEqual(['haian', 'rugao']);
    expect(unreported).toHaveLength(7);
    expect(rate).toBe(0.222);
    expect(completeness).toBe(0.008);
  });
});

describe('density', () => {
  const all = Object.fromEntries(plan2017.districts.map(({ id }) => [id, number(20)]));
  const figure = (populations: Record<string, number>) =>
    periodFigures(plan2017, { period: september, entries: { '7': all } }, populations).figure(
      '7',
      WHOLE,
    );
  const nine = Object.fromEntries(plan2017.districts.map(({ id }, index) => [id, 50 + index]));

  it('has a total with all populations, and says 缺人口数 with one missing', () => {
    expect(figure(nine).actual).toEqual({ kind: 'number', value: 20 });
    expect(figure(nine).target).toEqual({ kind: 'number', value: 22 });
    const { haian: _, ...eight } = nine as { haian: number };
    expect(figure(eight).actual).toEqual({ kind: 'unknown', reason: 'missingPopulation' });
    expect(figure({}).actual).toEqual({ kind: 'unknown', reason: 'missingPopulation' });
  });

  it('does not take persons for 万人', () => {
    expect(populationRow(plan2017, { haimen: 904_300 })['haimen']).toEqual({ kind: 'blank' });
    expect(populationRow(plan2017, { haimen: 0 })['haimen']).toEqual({ kind: 'blank' });
  });
});

describe('adjusted targets', () => {
  it('leave the published plan alone, /, and the entered total of row 7', () => {
    const adjusted = adjustedPlan(plan2017, [
      { district: 'haimen', measure: '1', target: 5500, reason: 'x', date: '2017-06-30' },
      { district: 'haimen', measure: '7', target: 21, reason: 'x', date: '2017-06-30' },
      { district: 'kaifaqu', measure: '18', target: 9, reason: 'x', date: '2017-06-30' },
    ]);
    expect(measureById(adjusted, '1')?.total).toEqual(number(36_500));
    expect(measureById(plan2017, '1')?.targets['haimen']).toEqual(number(4000));
    expect(measureById(adjusted, '7')?.total).toEqual(number(22));
    expect(measureById(adjusted, '18')?.targets['kaifaqu']).toEqual({ kind: 'notApplicable' });
    expect(adjustedPlan(plan2017, [])).toEqual(plan2017);
  });
});
