import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { readPair } from '../../src/figures/readPair';
import type { ReadContext, ReadMeasure } from '../../src/figures/reading';
import { line } from './line';
import { AMOUNT, COUNT, DENSITY, LOANS, SHARE } from './measures';

const read = (value: string, measure: ReadMeasure, context: ReadContext = {}): string =>
  line(readFigure({ value }, measure, { year: 2017, ...context }));

describe('groups of thousands', () => {
  it.each<readonly [text: string, measure: ReadMeasure, outcome: string]>([
    ['0，950', AMOUNT, 'commaPlace → 0.95'],
    ['0,200', AMOUNT, 'commaPlace → 0.2'],
    ['0,951', AMOUNT, 'commaPlace'],
    ['0,000', AMOUNT, 'commaPlace'],
    ['0,123,456', AMOUNT, 'commaPlace'],
    ['012,345', AMOUNT, 'commaPlace'],
    ['0,950.5', AMOUNT, 'commaPlace'],
    ['0,123', COUNT, 'commaPlace'],
    ['00,123', COUNT, 'commaPlace'],
    ['0,205', DENSITY, 'commaPlace'],
    ['0,750', SHARE, 'commaPlace → 75'],
    ['0、200', COUNT, 'enumerationMark'],
    ['000、200', COUNT, 'enumerationMark'],
    ['0 000', COUNT, 'blankInside'],
    ['012 345', COUNT, 'blankInside'],
    ['约0,950', COUNT, 'approximate'],
    ['10,950', AMOUNT, '10950'],
    ['100,000', COUNT, '100000'],
    ['17,8', AMOUNT, 'commaPlace → 17.8'],
  ])('%j of %o: %s', (text, measure, outcome) => expect(read(text, measure)).toBe(outcome));

  it('none begins with a 0', () => {
    const groups = fc.array(fc.nat(999), { minLength: 1, maxLength: 3 });
    const mark = fc.constantFrom(',', '，', '、', ' ');
    const head = fc.constantFrom('0', '00', '000', '01', '012', '001');
    const measure = fc.constantFrom(COUNT, AMOUNT, DENSITY, SHARE);
    fc.assert(
      fc.property(head, groups, mark, measure, (first, rest, between, what) => {
        const value = [first, ...rest.map((one) => String(one).padStart(3, '0'))].join(between);
        const reading = readFigure({ value }, what);
        const offered = reading.ok ? [] : reading.candidates;
        expect(reading.ok).toBe(false);
        for (const one of offered) expect(one.kind === 'number' && one.value < 100).toBe(true);
      }),
    );
  });
});

describe('a mark that may part a pair', () => {
  it.each(['2000,8', '2000，8', '8·2000', '8。2000', '17,87', '17。5', '0,950'])(
    'makes no decimals of %s in a half',
    (text) => {
      const halves = [LOANS.left, LOANS.right] as const;
      for (const half of halves) expect(read(text, half, { pair: LOANS })).not.toContain('→');
    },
  );

  it('nor of a half in a pair', () => {
    expect(readPair({ value: '0,950' }, LOANS)).not.toHaveProperty('suggestion');
    expect(readPair({ value: '8、0,950' }, LOANS)).not.toHaveProperty('suggestion');
  });
});
