import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import type { ReadMeasure } from '../../src/figures/reading';
import { line } from './line';
import { AMOUNT, COUNT, DENSITY, SHARE } from './measures';

const NET: ReadMeasure = { ...AMOUNT, quantity: { least: null, most: null, decimals: 2 } };

const read = (value: string, measure: ReadMeasure): string =>
  line(readFigure({ value }, measure, { year: 2017 }));

type Row = readonly [text: string, measure: ReadMeasure, outcome: string];

/** Each has a number in it that a hurried reader would take; where it is doubtful, no click offers it. */
const ROWS: readonly Row[] = [
  // Two or three, seven or eight, some; and digits in a row that may be a year.
  ['两三', COUNT, 'approximate'],
  ['一两件', COUNT, 'approximate'],
  ['七八家', COUNT, 'approximate'],
  ['三五件', COUNT, 'approximate'],
  ['约三五家', COUNT, 'approximate'],
  ['累计两三件', COUNT, 'approximate'],
  ['十二三家', COUNT, 'approximate'],
  ['两三百', COUNT, 'approximate'],
  ['三四万件', COUNT, 'approximate'],
  ['两三千万', AMOUNT, 'approximate'],
  ['十几件', COUNT, 'approximate'],
  ['数百家', COUNT, 'approximate'],
  ['二〇一七', COUNT, 'chineseNumeral'],
  ['一九九九', COUNT, 'chineseNumeral'],
  ['三四五', COUNT, 'chineseNumeral'],
  ['零五', COUNT, 'chineseNumeral'],
  ['三〇五', COUNT, 'chineseNumeral → 305'],
  ['二点五万', COUNT, 'chineseNumeral'],
  // A point that may part thousands, whatever stands beside it.
  ['约4.000', COUNT, 'approximate'],
  ['累计4.000件', COUNT, 'withRemark'],
  ['4.000左右', COUNT, 'approximate'],
  ['4.000（累计）', COUNT, 'withRemark'],
  ['4.000。', COUNT, 'strayStop'],
  ['+4.000', COUNT, 'sign'],
  ['=4.000', COUNT, 'formulaText'],
  ['=4.000件', COUNT, 'formulaText'],
  ['4.OOO', COUNT, 'lookalike'],
  ['4.000\n其中授权 9', COUNT, 'twoNumbers'],
  ['约1.250', AMOUNT, 'approximate'],
  ['-1.250', NET, 'thousandsPoint ? -1.25 or -1250'],
  ['2.923', AMOUNT, 'thousandsPoint'],
  ['2.923', COUNT, 'thousandsPoint'],
  ['3.000元', AMOUNT, 'thousandsPoint'],
  ['1.250亿', AMOUNT, 'thousandsPoint ? 12500 or 12500000'],
  ['1.250万件', COUNT, 'thousandsPoint ? 12500 or 12500000'],
  ['1.852/90.43', DENSITY, 'fraction'],
  // Pieces are neither money nor a percentage nor a density of something else.
  ['8笔', AMOUNT, 'unitDiffers'],
  ['300件', AMOUNT, 'unitDiffers'],
  ['75件', SHARE, 'unitDiffers'],
  ['28.05家', DENSITY, 'unitDiffers'],
  ['300万美元', AMOUNT, 'unitDiffers'],
  ['300万美元', COUNT, 'unitDiffers'],
  // Quotients of which nothing is left, and densities of tens of thousands.
  ['20.5/10000', DENSITY, 'fraction'],
  ['1025/500000', DENSITY, 'fraction'],
  ['1025件/500000人', DENSITY, 'fraction'],
  ['1852件/90.43万人', DENSITY, 'fraction → 20.48'],
  ['1/1000000', SHARE, 'fraction'],
  ['20.5万件', DENSITY, 'multiplier'],
  ['二十万件', DENSITY, 'chineseNumeral'],
  ['5元', AMOUNT, 'multiplier'],
  // A percent sign says that it is no part of one.
  ['0.755（%）', SHARE, '0.755'],
  ['75（%）', COUNT, 'percentSign'],
  ['10,00', COUNT, 'commaPlace'],
  ['10,00', AMOUNT, 'commaPlace'],
  ['17,8', AMOUNT, 'commaPlace → 17.8'],
  // Two numbers of which the second is no part of the first.
  ['37\n更正为39', COUNT, 'twoNumbers'],
  ['8笔，其中2笔为上年', COUNT, 'twoNumbers'],
  ['2923（其中上年12）', COUNT, 'twoNumbers'],
  // A reason that fits.
  ['不到3000', COUNT, 'condition'],
  ['不足三千件', COUNT, 'condition'],
  ['三千以上', COUNT, 'condition'],
  ['超过三千件', COUNT, 'condition'],
  ['突破3亿', AMOUNT, 'condition'],
  ['累计超过3000件', COUNT, 'condition'],
  ['三至五件', COUNT, 'range'],
  ['3:4', SHARE, 'fraction'],
  ['累计约2923件', COUNT, 'approximate → 2923'],
  ['占比75%', SHARE, 'withRemark → 75'],
];

describe('what is not suggested', () => {
  it.each(ROWS)('%j of %o: %s', (text, measure, outcome) =>
    expect(read(text, measure)).toBe(outcome),
  );

  it.each(
    '负 作废 错 有误 ？ 重复 未核实 修正前 部分 不全 缺开发区 含上年 含开发区 九月 全市 减去 预计 未开展'.split(
      ' ',
    ),
  )('a number with （%s） behind it', (note) => {
    expect(read(`2923（${note}）`, COUNT)).toBe('brackets');
  });

  it.each('已核实 核对无误 累计 本年累计 年初至今 含PCT 其中企业'.split(' '))(
    'but （%s） leaves it standing',
    (note) => expect(read(`2923（${note}）`, COUNT)).toBe('withRemark → 2923'),
  );
});

const measure: fc.Arbitrary<ReadMeasure> = fc.constantFrom(COUNT, SHARE, DENSITY, AMOUNT, NET);
/** Words before and behind a number, each alone or together. */
const around = fc.tuple(
  fc.constantFrom('', '约', '累计', '共', '+', '=', '’', '本年累计完成', '近'),
  fc.constantFrom(
    '',
    '件',
    '家',
    '左右',
    '。',
    '万',
    '万元',
    '亿',
    '%',
    '（累计）',
    '（已核实）',
    '元整',
    '\n其中企业2',
  ),
);

describe('laws', () => {
  it('a point before three digits never makes a suggestion where both figures are possible', () => {
    fc.assert(
      fc.property(
        around,
        fc.integer({ min: 1, max: 999 }),
        fc.nat(999),
        measure,
        ([a, b], whole, rest, what) => {
          fc.pre(what !== SHARE);
          const value = `${a}${whole}.${String(rest).padStart(3, '0')}${b}`;
          const reading = readFigure({ value }, what, { year: 2017 });
          expect(reading.ok).toBe(false);
          expect(reading).not.toHaveProperty('suggestion');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('0 is suggested only where it is written', () => {
    const digits = fc.constantFrom(
      '0.001',
      '0.004',
      '3',
      '0.5',
      '1/4000',
      '20.5/10000',
      '1E-5',
      '5',
      '.004',
      '0,04',
    );
    fc.assert(
      fc.property(around, digits, measure, ([a, b], number, what) => {
        const reading = readFigure({ value: `${a}${number}${b}` }, what, { year: 2017 });
        const offered = reading.ok ? [] : reading.candidates;
        expect(offered).not.toContainEqual({ kind: 'number', value: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  it('two digits in words side by side are no number', () => {
    const digit = fc.constantFrom(...'一二两三四五六七八九');
    const unit = fc.constantFrom('', '十', '百', '千', '万');
    fc.assert(
      fc.property(around, unit, digit, digit, unit, measure, ([a, b], head, x, y, tail, what) => {
        const value = `${a}${head === '' ? '' : `三${head}`}${x}${y}${tail}${b}`;
        expect(readFigure({ value }, what, { year: 2017 })).not.toHaveProperty('suggestion');
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever else stands in brackets takes the suggestion away', () => {
    const word = fc
      .array(fc.constantFrom(...'上年全市未作废负错预计月缺减重复修正前后不完整区县'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 9999 }), (note, value) => {
        const reading = readFigure({ value: `${value}（${note}）` }, COUNT, { year: 2017 });
        expect(reading).not.toHaveProperty('suggestion');
      }),
    );
  });
});
