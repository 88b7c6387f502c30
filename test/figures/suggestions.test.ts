import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { readPair } from '../../src/figures/readPair';
import type { ReadContext, ReadMeasure } from '../../src/figures/reading';
import { line } from './line';
import { AMOUNT, COUNT, DENSITY, LOANS, PEOPLE, SHARE, shown } from './measures';

type Row = readonly [text: string, measure: ReadMeasure, outcome: string];

/** Each kind of text as a grammar: what is suggested is in the row's own unit, or nothing is. */
const ROWS: readonly Row[] = [
  // Hedged, with a multiplier or a unit.
  ['约2万件', COUNT, 'approximate → 20000'],
  ['大约1.5万', COUNT, 'approximate → 15000'],
  ['4千左右', COUNT, 'approximate → 4000'],
  ['2万多件', COUNT, 'approximate → 20000'],
  ['约两千件', COUNT, 'approximate → 2000'],
  ['三百多', COUNT, 'approximate → 300'],
  ['1.2亿元左右', AMOUNT, 'approximate → 12000'],
  ['近2亿元', AMOUNT, 'approximate → 20000'],
  ['约2000元', AMOUNT, 'approximate → 0.2'],
  ['约0.75', SHARE, 'approximate → 75'],
  ['约2万元', COUNT, 'approximate'],
  ['预计2923件', COUNT, 'approximate'],
  // Numerals in words, as counts and as money.
  ['一万二', COUNT, 'chineseNumeral → 12000'],
  ['一万零二', COUNT, 'chineseNumeral → 10002'],
  ['一万二千三百', COUNT, 'chineseNumeral → 12300'],
  ['三千五', COUNT, 'chineseNumeral → 3500'],
  ['三亿二千万', COUNT, 'chineseNumeral → 320000000'],
  ['2万3千件', COUNT, 'chineseNumeral → 23000'],
  ['二十百', COUNT, 'remark'],
  ['千', COUNT, 'remark'],
  ['两千万', AMOUNT, 'chineseNumeral → 2000'],
  ['三亿二千万', AMOUNT, 'chineseNumeral → 32000'],
  ['一亿二', AMOUNT, 'chineseNumeral → 12000'],
  ['贰仟万元整', AMOUNT, 'chineseNumeral → 2000'],
  ['人民币壹佰贰拾万元正', AMOUNT, 'chineseNumeral → 120'],
  ['五千元', AMOUNT, 'chineseNumeral → 0.5'],
  ['一万二', AMOUNT, 'chineseNumeral'],
  ['2000万元整', AMOUNT, 'multiplier → 2000'],
  // Units in brackets.
  ['12（件）', COUNT, '12'],
  ['12 [件]', COUNT, '12'],
  ['75（%）', SHARE, '75'],
  ['2000（万元）', AMOUNT, '2000'],
  ['2（万件）', COUNT, 'multiplier → 20000'],
  ['12（万）', COUNT, 'multiplier → 120000'],
  ['12（家）', COUNT, 'unitDiffers → 12'],
  ['12（万元）', COUNT, 'unitDiffers'],
  // A remark, or another number, in brackets or behind.
  ['0（未开展）', COUNT, 'withRemark → 0'],
  ['12(已核实)', COUNT, 'withRemark → 12'],
  ['12（其中企业8）', COUNT, 'twoNumbers → 12'],
  ['2,923件（含PCT 12件）', COUNT, 'twoNumbers → 2923'],
  ['12件，其中企业8件', COUNT, 'twoNumbers → 12'],
  ['12（15）', COUNT, 'twoNumbers'],
  ['12（不含园区8件）', COUNT, 'twoNumbers'],
  ['12（上年数）', COUNT, 'brackets'],
  ['12（单位：万件）', COUNT, 'brackets'],
  ['2923（预计）', COUNT, 'brackets'],
  // Words before.
  ['累计2923件', COUNT, 'withRemark → 2923'],
  ['本年累计完成：2923', COUNT, 'withRemark → 2923'],
  ['共2万件', COUNT, 'withRemark → 20000'],
  ['已完成75%', SHARE, 'withRemark → 75'],
  ['完成任务', COUNT, 'remark'],
  ['新增12件', COUNT, 'remark'],
  // Per mille, and shares as fractions.
  ['75‰', SHARE, 'unitDiffers → 7.5'],
  ['750‰', SHARE, 'unitDiffers → 75'],
  ['75（‰）', SHARE, 'unitDiffers → 7.5'],
  ['75‰', COUNT, 'unitDiffers'],
  ['.75', SHARE, 'decimalMark → 75'],
  ['０．７５', SHARE, 'belowOne → 75'],
  ['.5', AMOUNT, 'decimalMark → 0.5'],
  // A point that may part thousands.
  ['1.000', COUNT, 'thousandsPoint ? 1 or 1000'],
  ['4.000件', COUNT, 'thousandsPoint ? 4 or 4000'],
  ['1.250', AMOUNT, 'thousandsPoint ? 1.25 or 1250'],
  ['28．000', DENSITY, 'thousandsPoint ? 28 or 28000'],
  ['75.000', SHARE, '75'],
  ['0.750', AMOUNT, '0.75'],
  ['2923.000', COUNT, '2923'],
  // Formulas as text.
  ['=2923', COUNT, 'formulaText → 2923'],
  ['＝3/4', SHARE, 'formulaText → 75'],
  ['=SUM(A1:A3)', COUNT, 'remark'],
  ['=3+5', COUNT, 'remark'],
  // Lookalikes of a slash.
  ['∕', COUNT, '/'],
  ['⁄', COUNT, '/'],
  ['╱', COUNT, '/'],
  ['⧸', COUNT, '/'],
];

describe('a text of more than a number', () => {
  it.each(ROWS)('%j of %o: %s', (value, measure, outcome) =>
    expect(line(readFigure({ value }, measure, { year: 2017 }))).toBe(outcome),
  );
});

/** Of every category that is not seen: marks of direction, joiners, selectors, tags, controls, fillers. */
const UNSEEN =
  '\u00AD\u034F\u061C\u115F\u1160\u17B4\u180B\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u2060' +
  '\u2061\u2063\u2066\u2067\u2068\u2069\u206A\u2800\u3164\uFE0E\uFE0F\uFEFF\uFFA0\uFFF9\uFFFC\u{E0001}\u{E0020}\u{E0100}' +
  '\u0000\u0007\u001F\u007F\u0085\u00A0\u2009\u202F\u205F\u3000';
const unseen = fc
  .array(fc.constantFrom(...UNSEEN), { maxLength: 5 })
  .map((chars) => chars.join(''));

const measure: fc.Arbitrary<ReadMeasure> = fc.constantFrom(COUNT, SHARE, DENSITY, AMOUNT);
/** Texts put together from what people put together. */
const PIECES =
  '约 近 共 累计 完成 其中 含 预计 左右 多 余 件 家 笔 元 万元 万 亿 千 百 % ‰ （ ） ( ) / ∕ ， 、 . 。 = + - ~ 至 ' +
  '一 二 两 三 十 零 〇 整 年 月 日 0 1 2 5 8 12 75 0.75 .5 2000 1.000 2,923 1E+05';
const anyText = fc
  .array(fc.constantFrom(...PIECES.split(' '), ' ', '\n'), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

describe('laws', () => {
  it('characters that are not seen, around a number, never change it', () => {
    fc.assert(
      fc.property(unseen, unseen, fc.nat(1e6), (before, behind, value) => {
        const reading = readFigure({ value: `${before}${value}${behind}` }, COUNT);
        expect(reading).toMatchObject({ ok: true, figure: { value } });
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(unseen, (value) => expect(line(readFigure({ value }, COUNT))).toBe('missing')),
    );
  });

  it('a text with two numbers never yields a third one silently, nor one of the two', () => {
    const part = fc.oneof(fc.nat(9999).map(String), fc.constantFrom('0.5', '1,200', '十二', '3万'));
    const between = fc
      .array(fc.constantFrom(...' \n\t\u3000\u3164\u2800、;；:：~-+/()（）件家和，其中含至'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(part, between, part, measure, (a, gap, b, what) => {
        const value = `${a}${gap}${b}`;
        // 1,200，100 is one number, in groups of three.
        fc.pre(!/^\d{1,3}(?:[,，]\d{3})+$/.test(value));
        const reading = readFigure({ value }, what, { year: 2017 });
        expect(reading.ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('what is taken of a text is its only number', () => {
    fc.assert(
      fc.property(anyText, measure, (value, what) => {
        const reading = readFigure({ value }, what, { year: 2017 });
        if (!reading.ok || reading.figure.kind !== 'number') return;
        const digits = value.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
        expect(digits.map((one) => Number(one.replaceAll(',', '')))).toEqual([
          reading.figure.value,
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  it('a suggestion typed as it is shown is read as itself', () => {
    const context = fc.constantFrom<ReadContext>({}, { pair: LOANS }, { pair: PEOPLE });
    fc.assert(
      fc.property(anyText, measure, context, (value, what, more) => {
        const reading = readFigure({ value }, what, { year: 2017, ...more });
        const offered = reading.ok ? [] : reading.candidates;
        for (const candidate of offered) {
          const typed = shown(candidate);
          if (candidate.kind === 'pair') {
            const again = readPair({ value: typed, numberFormat: '@' }, more.pair ?? LOANS);
            expect(again.ok && again.figures.map((f) => f.kind === 'number' && f.value)).toEqual(
              candidate.values,
            );
          } else {
            expect(line(readFigure({ value: typed }, what))).toBe(typed);
            if (candidate.kind !== 'number') continue;
            expect(line(readFigure({ value: candidate.value }, what))).toBe(typed);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });
});
