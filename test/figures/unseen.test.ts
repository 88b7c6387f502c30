import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { readPair } from '../../src/figures/readPair';
import type { ReadMeasure } from '../../src/figures/reading';
import { line } from './line';
import { AMOUNT, COUNT, DENSITY, LOANS, SHARE } from './measures';

const read = (value: string, measure: ReadMeasure): string => line(readFigure({ value }, measure));

describe('characters that are not seen', () => {
  it.each([
    ['12\u200B13', COUNT],
    ['12\u00AD13', COUNT],
    ['12\u206013', COUNT],
    ['12\uFEFF13', COUNT],
    ['１２\u200C１３', COUNT],
    ['4\u200B000', COUNT],
    ['4\u200B \u200B000', COUNT],
    ['4,\u200B000', COUNT],
    ['28\u200B.05', DENSITY],
    ['7\u{E0100}5%', SHARE],
    ['20\u200B00万元', AMOUNT],
  ] as const)('between the digits are said, and no number is made of them: %j', (text, measure) => {
    expect(read(text, measure)).toBe('unseenInside');
  });

  it.each([
    ['\u200B1213\u200B', COUNT, '1213'],
    ['1213\u200B件', COUNT, '1213'],
    ['\uFEFF2,923\u00AD 件', COUNT, '2923'],
    ['75\u2060%', SHARE, '75'],
    ['\u202A2923件\u202C', COUNT, '2923'],
  ] as const)('but around a number they stay fine: %j', (text, measure, outcome) => {
    expect(read(text, measure)).toBe(outcome);
  });

  it('between the digits of a pair are said as well', () => {
    for (const value of ['8/20\u200B00', '1\u206016/2000', '8、20\uFEFF00']) {
      expect(readPair({ value }, LOANS)).toEqual(
        expect.objectContaining({ reason: { code: 'unseenInside' }, candidates: [] }),
      );
    }
    expect(readPair({ value: '8\u200B/\u200B2000' }, LOANS).ok).toBe(true);
  });
});

describe('marks of direction', () => {
  it.each([
    '\u202E0002/8',
    '\u202D2000\u202C',
    '\u202E2923',
    '29\u202E32\u202C',
    '累计\u202E2923',
    '8\u200F/\u200F2000',
    '\u20678/2000\u2069',
    '\u202B8笔/2000\u202C',
    '8\u2066/\u20692000',
    '累计\u20662923\u2069',
    '29\u20673\u206923',
    '29\u061C件',
  ])('that may turn what is kept are refused without a suggestion: %j', (value) => {
    for (const reading of [
      readFigure({ value }, COUNT, { pair: LOANS }),
      readPair({ value }, LOANS),
    ]) {
      expect(reading).toMatchObject({ reason: { code: 'direction' }, candidates: [] });
    }
  });

  it('around a number alone turn nothing, nor where no number stands', () => {
    for (const value of [
      '\u20662923\u2069',
      '\u20672923\u2069',
      '\u202B2923\u202C',
      '2923\u200F',
    ]) {
      expect(read(value, COUNT)).toBe('2923');
    }
    expect(read('\u2067/\u2069', COUNT)).toBe('/');
    expect(read('\u202E无', COUNT)).toBe('zeroOrNotApplicable ? 0 or /');
  });
});

it('no such character makes another number of two', () => {
  const unseen = fc.constantFrom(
    ...'\u00AD\u034F\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFE0F\uFEFF',
  );
  const between = fc.array(unseen, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
  const measure = fc.constantFrom(COUNT, SHARE, DENSITY, AMOUNT);
  fc.assert(
    fc.property(fc.nat(9999), between, fc.nat(9999), measure, (a, mark, b, what) => {
      const reading = readFigure({ value: `${a}${mark}${b}` }, what);
      expect(reading).toMatchObject({ ok: false, candidates: [] });
    }),
  );
});
