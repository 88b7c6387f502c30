import { isCount, isShare } from '../../src/plan/kinds';
import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { readPair } from '../../src/figures/readPair';
import type { Cell, ReadContext, ReadMeasure } from '../../src/figures/reading';
import type { Figure } from '../../src/figures/types';
import { writeFigure, writePair } from './write';
import { AMOUNT, COUNT, DENSITY, LOANS, PEOPLE, SHARE } from './measures';

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);

/** A measure with a number it accepts; shares of 1 and less are asked about, so they are left out. */
const valid = fc.oneof(
  fc.record({ measure: fc.constant(COUNT), value: fc.integer({ min: 0, max: 1e9 }) }),
  fc.record({ measure: fc.constant(AMOUNT), value: hundredths(1e8) }),
  fc.record({ measure: fc.constant(DENSITY), value: hundredths(1e4) }),
  fc.record({
    measure: fc.constant(SHARE),
    value: hundredths(100).filter((share) => share === 0 || share > 1),
  }),
);

const accepted = (value: number) => ({ ok: true, figure: { kind: 'number', value }, warnings: [] });

describe('reading what was written', () => {
  it('gives every figure back', () => {
    const figures = fc.oneof(
      valid.map(({ measure, value }) => ({
        measure,
        figure: { kind: 'number', value } as Figure,
      })),
      fc.constant({ measure: COUNT, figure: { kind: 'notApplicable' } as Figure }),
    );
    fc.assert(
      fc.property(figures, ({ measure, figure }) => {
        const reading = readFigure({ value: writeFigure(figure) }, measure);
        expect(reading).toEqual({ ok: true, figure, warnings: [] });
      }),
    );
  });

  it('gives every pair back', () => {
    fc.assert(
      fc.property(fc.nat(1e6), hundredths(1e7), (left, right) => {
        const figures = [left, right].map((value): Figure => ({ kind: 'number', value }));
        const value = writePair(figures[0]!, figures[1]!);
        const reading = readPair({ value, numberFormat: '@' }, LOANS, { year: 2017 });
        expect(reading).toEqual({ ok: true, figures, warnings: [] });
      }),
    );
  });
});

const SPACES = ['', ' ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u2009', '\ufeff', '\u200b'];
const spaces = fc.array(fc.constantFrom(...SPACES), { maxLength: 3 }).map((all) => all.join(''));

function fullWidth(text: string, which: readonly boolean[]): string {
  return [...text]
    .map((char, at) =>
      which[at % which.length] ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
    )
    .join('');
}

describe('spelling', () => {
  it('of blanks around, widths and thousands never changes an accepted figure', () => {
    fc.assert(
      fc.property(
        valid,
        spaces,
        spaces,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        fc.boolean(),
        ({ measure, value }, before, after, which, grouped) => {
          const [whole = '', rest] = String(value).split('.');
          const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
          const text = rest === undefined ? digits : `${digits}.${rest}`;
          const reading = readFigure(
            { value: `${before}${fullWidth(text, which)}${after}` },
            measure,
          );
          expect(reading).toEqual(accepted(value));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of the unit never changes an accepted figure', () => {
    fc.assert(
      fc.property(valid, spaces, ({ measure, value }, gap) => {
        const text = `${value}${gap.replace(/[\r\n]/g, '')}${measure.unit}`;
        expect(readFigure({ value: text }, measure)).toEqual(accepted(value));
      }),
    );
  });
});

const measure: fc.Arbitrary<ReadMeasure> = fc.constantFrom(COUNT, SHARE, DENSITY, AMOUNT);
const numberFormat = fc.oneof(
  fc.string(),
  fc.integer({ min: -5, max: 70 }),
  fc.constantFrom('@', 'General', '0%', 'm/d', 'mmm-yy', '# ?/?', '[h]:mm', 'yyyy/m/d;@'),
);
const nasty = fc.stringMatching(
  /^[0-9０-９,.，。、/／%％+\-~万亿元件笔年月日个十百一二 \n'()eE]{0,12}$/,
);
const anyCell = fc.record(
  {
    value: fc.oneof(
      fc.string({ unit: 'binary' }),
      nasty,
      fc.double(),
      fc.integer({ min: 0, max: 50000 }),
      fc.boolean(),
      fc.constant(null),
      fc.anything() as fc.Arbitrary<never>,
    ),
    type: fc.constantFrom('empty', 'number', 'text', 'boolean', 'error', 'date'),
    numberFormat,
    formula: fc.string(),
    quotePrefix: fc.boolean(),
  },
  { requiredKeys: ['value'] },
) as fc.Arbitrary<Cell>;
const anyContext = fc.record(
  {
    date1904: fc.boolean(),
    year: fc.integer(),
    planCell: fc.constantFrom('target', 'notApplicable'),
    target: fc.double(),
    pair: fc.constantFrom(LOANS, PEOPLE),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ReadContext>;

describe('whatever a cell holds', () => {
  it('reading it does not throw, and an accepted number is in range', () => {
    fc.assert(
      fc.property(anyCell, measure, anyContext, (cell, what, context) => {
        const reading = readFigure(cell, what, context);
        if (!reading.ok) return expect(reading.reason.code).toMatch(/^[a-zA-Z]+$/);
        if (reading.figure.kind !== 'number') return;
        expect(reading.figure.value).toBeGreaterThanOrEqual(0);
        if (isCount(what)) expect(reading.figure.value % 1).toBe(0);
        if (isShare(what)) expect(reading.figure.value).toBeLessThanOrEqual(100);
      }),
      { numRuns: 3000 },
    );
  });

  it('whatever is offered would be accepted in its turn', () => {
    fc.assert(
      fc.property(nasty, measure, fc.constantFrom(LOANS, PEOPLE), (value, what, pair) => {
        const reading = readFigure({ value }, what, { pair });
        const candidates = reading.ok ? [] : reading.candidates;
        for (const candidate of candidates) {
          if (candidate.kind === 'number') {
            expect(readFigure({ value: candidate.value }, what).ok).toBe(true);
          }
          if (candidate.kind === 'pair') {
            const [left, right] = candidate.values;
            const written = { value: `${left}/${right}`, numberFormat: '@' };
            expect(readPair(written, pair).ok).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reading it as a pair does not throw, and no pair is made of a number', () => {
    fc.assert(
      fc.property(anyCell, anyContext, (cell, context) => {
        const reading = readPair(cell, LOANS, context);
        if (reading.ok && reading.figures[0].kind === 'number') {
          expect(typeof cell.value).toBe('string');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
