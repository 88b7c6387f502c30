import { periodOf } from '../../src/plan/period';
import type { Measure, Target } from '../../src/plan/types';
import { completionOf } from '../../src/progress/completion';
import { gapOf, usedShare } from '../../src/progress/lead';
import { statusOf } from '../../src/progress/status';
import { totalOf } from '../../src/progress/total';
import { measuresOf } from '../../src/plan/measures';
import { province } from '../sheets/province';

const named = (key: string): Measure => measuresOf(province).find((each) => each.key === key)!;
const target = (value: number): Target => ({ kind: 'number', value });
const actual = (value: number) => ({ kind: 'number', value }) as const;
const september = periodOf(2020, 9);
const december = periodOf(2020, 12);

describe('a rate that may be negative', () => {
  const growth = named('output-growth');

  it.each([
    [6.5, 6.5, 1, 'met'],
    [6.5, 6.49, 0.998, 'unmet'],
    // Down, never nearer to 0 than it is: -0.45 of 6.5 is -6.923 %.
    [6.5, -0.45, -0.07, 'unmet'],
  ])('target %d, actual %d: %d, %s', (goal, figure, value, status) => {
    expect(completionOf(growth, target(goal), actual(figure))).toMatchObject({ value });
    expect(statusOf(growth, target(goal), actual(figure), september)).toBe(status);
  });

  it.each([
    [-2.25, -2.25, true],
    [-2.25, 3, true],
    [-2.25, -2.26, false],
    [0, 0, true],
    [0, -0.01, false],
  ])('has no share of a target of %d; with %d it is met: %s', (goal, figure, isMet) => {
    const completion = completionOf(growth, target(goal), actual(figure));
    expect(completion).toEqual({ kind: 'compared', isMet });
    expect(gapOf(growth, completion, september)).toBeNull();
  });
});

describe('a limit', () => {
  const energy = named('energy');
  const complaints = named('complaints');

  it.each([
    [-5, -6.04, 1.208, 'met'],
    [-5, -4.9, 0.98, 'unmet'],
    [1.5, 1, 1.5, 'met'],
    [1.5, 2, 0.75, 'unmet'],
  ])('target %d, actual %d: %d, %s', (goal, figure, value, status) => {
    expect(completionOf(energy, target(goal), actual(figure))).toMatchObject({ value });
    expect(statusOf(energy, target(goal), actual(figure), september)).toBe(status);
  });

  it.each([
    [1.5, -3, true],
    [0, 0, true],
    [0, 0.5, false],
    [-5, 1, false],
  ])('of %d, with %d, is kept: %s', (goal, figure, isMet) => {
    expect(completionOf(energy, target(goal), actual(figure))).toEqual({ kind: 'compared', isMet });
  });

  it('for a year is kept only when the year is over', () => {
    const status = (figure: number, period = september) =>
      statusOf(complaints, target(36), actual(figure), period);
    expect([status(27), status(28), status(36), status(37)]).toEqual([
      'onTrack',
      'behind',
      'behind',
      'unmet',
    ]);
    expect([status(36, december), status(37, december)]).toEqual(['done', 'unmet']);
  });

  it('has used up its share, rounded up', () => {
    expect(usedShare(36, 27)).toBe(0.75);
    expect(usedShare(36, 25)).toBe(0.695);
    const completion = completionOf(complaints, target(36), actual(25));
    expect(gapOf(complaints, completion, september, usedShare(36, 25))).toBe(5.5);
  });
});

it('says why there is no total', () => {
  const energy = named('energy');
  expect(totalOf(energy, { nanjing: actual(-5) }, null)).toEqual({
    kind: 'unknown',
    reason: 'notTotalled',
  });
  expect(completionOf(named('cover'), null, actual(43))).toEqual({
    kind: 'unknown',
    reason: 'missingTarget',
  });
});
