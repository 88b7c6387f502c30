import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { measuresOf } from '../../src/plan/measures';
import type { Measure } from '../../src/plan/types';
import { isValidNumber } from '../../src/progress/entry';
import { checkSubmission } from '../../src/rules/checkSubmission';
import { isAboveOne } from '../../src/plan/kinds';
import { measure as byId, PLAN, submission } from './submissions';

/** Numbers around every border of an entry, and any others. */
const numbers = fc.oneof(
  fc.constantFrom(0, 0.005, 0.5, 0.7349, 0.75, 1, 1.005, 1.01, 75, 99.99, 100, 100.01, 36739),
  // Beyond that many digits it is binary noise, which nobody typed.
  fc.integer({ min: -2e7, max: 4e8 }).map((parts) => parts / 1e5),
  fc.integer({ min: -5, max: 5000 }),
  fc.integer({ min: 0, max: 20000 }).map((hundredths) => hundredths / 100),
  // Less than the sheets' formulas see, and a little more.
  fc
    .tuple(fc.integer({ min: 0, max: 30000 }), fc.constantFrom(-2e-6, -1e-7, 1e-7, 9e-7, 2e-6))
    .map(([hundredths, more]) => hundredths / 100 + more),
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(-1e-7, 1e-7))
    .map(([n, more]) => n + more),
);

/** Rules about the number itself, whatever else is reported. */
const OF_NUMBER = ['outOfRange', 'moreDecimals', 'shareBelowOne', 'unreadable'];

const isRefused = (measure: Measure, entry: ReturnType<typeof readFigure>): boolean =>
  checkSubmission(PLAN, submission({ [measure.id]: entry })).some(
    ({ measure: at, severity, rule }) =>
      at === measure.id && severity === 'error' && OF_NUMBER.includes(rule),
  );

describe('one verdict on a number', () => {
  const measures = measuresOf(PLAN).filter(({ targets }) => targets.haimen?.kind === 'number');

  it('what is gathered is what the formulas of the sheets take, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), numbers, (measure, value) => {
        const read = readFigure({ value }, measure);
        expect(isRefused(measure, read)).toBe(!isValidNumber(measure, value));
      }),
      { numRuns: 500 },
    );
  });

  it('a percent sign does not bring in what the sheets would refuse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11000 }), (hundredths) => {
        const share = byId('3');
        const value = hundredths / 100;
        const read = readFigure({ value: `${value}%` }, share);
        expect(isRefused(share, read)).toBe(!isValidNumber(share, value));
      }),
    );
  });

  it('where a target is 1 % or less, so may the figure be', () => {
    const low: Measure = {
      ...byId('3'),
      targets: { ...byId('3').targets, haimen: { kind: 'number', value: 0.8 } },
    };
    expect([isAboveOne(byId('3')), isAboveOne(low)]).toEqual([true, false]);
    expect([0.75, 0.5, 1].map((value) => isValidNumber(low, value))).toEqual([true, true, true]);
    expect(readFigure({ value: '0.75' }, low)).toMatchObject({ ok: true, warnings: [] });
  });
});
