import fc from 'fast-check';
import type { CellValue } from '../../src/figures/types';
import { measureById } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { DistrictId, Measure, MeasureId } from '../../src/plan/types';
import { WHOLE } from '../../src/plan/column';
import { quotientOf } from '../../src/progress/computed';
import type { Entry } from '../../src/progress/entry';
import { periodFigures } from '../../src/progress/periodFigures';
import { reportingOf } from '../../src/progress/reporting';
import { sheetEntries } from '../../src/sheets/period/sheetEntries';
import { shares as plan } from '../sheets/shares';

const rate = measureById(plan, '1')!;
const perFirm = measureById(plan, '5')!;
const complaints = measureById(plan, '7')!;
const number = (value: number): Entry => ({ kind: 'number', value });

type Cells = Readonly<Record<MeasureId, Readonly<Record<DistrictId, CellValue>>>>;

const entries = (cells: Cells) => sheetEntries(plan, null, (id, unit) => cells[id]?.[unit] ?? '');
const whole = (cells: Cells, id: MeasureId) =>
  periodFigures(plan, { period: periodOf(2021, 9), entries: entries(cells) }).figure(id, WHOLE);

describe('a quotient', () => {
  it.each<[Measure, number, number, number]>([
    [rate, 2, 3, 66.67],
    [rate, 190, 200, 95],
    [complaints, 1, 70, 14],
    [perFirm, 150.5, 70, 2.2],
    // 28.5 only once binary noise is gone, and then rounded up as ROUND does.
    [complaints, 0.0285, 1, 29],
    [rate, 0, 5, 0],
  ])('%# is in the measure’s unit, with its decimals', (measure, part, of, value) => {
    expect(quotientOf(measure, number(part), number(of))).toEqual({ kind: 'number', value });
  });

  it('is blank where a side is missing or the base is 0, and unknown where a side is wrong', () => {
    const kind = (part: Entry, of: Entry) => quotientOf(rate, part, of).kind;
    expect(kind({ kind: 'blank' }, number(1))).toBe('blank');
    expect(kind(number(1), { kind: 'blank' })).toBe('blank');
    expect(kind(number(0), number(0))).toBe('blank');
    expect(kind({ kind: 'invalid', content: 'x' }, { kind: 'blank' })).toBe('unknown');
  });

  it('never is further than half its last digit from the exact one', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, of) => {
        const quotient = quotientOf(rate, number(part), number(of));
        const value = quotient.kind === 'number' ? quotient.value : NaN;
        expect(Math.abs(value - (100 * part) / of)).toBeLessThanOrEqual(0.005 + 1e-8);
      }),
    );
  });
});

describe('a computed cell', () => {
  const of = (content: CellValue, part: CellValue = 190, base: CellValue = 200) =>
    entries({ '1': { east: content }, '2': { east: part }, '3': { east: base } })['1']?.['east'];

  it('is a figure only where it is what its sides give', () => {
    expect(of(95)).toEqual(number(95));
    expect(of(95.1)).toEqual({ kind: 'invalid', content: 95.1 });
    expect(of('95')).toMatchObject({ kind: 'invalid' });
    expect(of('')).toEqual({ kind: 'blank' });
    expect(of(95, '')).toMatchObject({ kind: 'invalid' });
    expect(of(95, -190, -200)).toMatchObject({ kind: 'invalid' });
    // More closed than accepted.
    expect(of(120, 240)).toEqual({ kind: 'invalid', content: 120 });
    // 0.5 % that nobody typed.
    expect(of(0.5, 1)).toEqual(number(0.5));
  });

  it('keeps `/` where the plan has it', () => {
    expect(entries({ '1': { park: '/' } })['1']?.['park']).toEqual({ kind: 'notApplicable' });
    expect(entries({ '1': { park: 5 } })['1']?.['park']).toMatchObject({ kind: 'invalid' });
  });
});

describe('the whole’s figure', () => {
  const both = { '2': { east: 100, west: 270 }, '3': { east: 200, west: 300 } };
  it('is made of the whole’s two sides: no mean of the units’ shares', () => {
    expect(whole(both, '1').actual).toEqual(number(74));
    // Whatever somebody typed over a share.
    expect(whole({ ...both, '1': { east: 1 } }, '1').actual).toEqual(number(74));
  });

  it('is unknown while a unit has given only one of the two', () => {
    const apart = { '2': both['2'], '3': { east: 200 } };
    expect(whole(apart, '1').actual).toEqual({ kind: 'unknown', reason: 'missingWeight' });
  });

  it('is unknown for the reason of a side, blank without figures, and blank of 0', () => {
    const wrong = { '2': { east: 'x', west: 270 }, '3': both['3'] };
    expect(whole(wrong, '1').actual).toEqual({ kind: 'unknown', reason: 'invalid' });
    expect(whole({}, '1').actual).toEqual({ kind: 'blank' });
    expect(whole({ '2': { east: 0 }, '3': { east: 0 } }, '1').actual).toEqual({ kind: 'blank' });
  });
});

it('is nobody’s to report', () => {
  const one = reportingOf(plan, { entries: entries({ '1': { east: 95 } }) });
  expect(one.due).toEqual({ east: 5, west: 5, south: 5, park: 3 });
  expect(one.filled['east']).toBe(0);
  expect(one.unreported).toHaveLength(4);
});
