import { readFigure } from '../../src/figures/readFigure';
import {
  figureOf,
  type Cell,
  type ReadContext,
  type ReadMeasure,
  type FigureReading,
} from '../../src/figures/reading';
import type { CellValue } from '../../src/figures/types';
import { AMOUNT, COUNT, DENSITY, LOANS, SHARE, shown } from './measures';

/** A reading in one line: `12`, `12 !shareBelowOne`, `/`, or `range`, `lookalike → 10`, `dash ? 0 or /`. */
function line(reading: FigureReading): string {
  if (reading.ok) {
    const figure = reading.figure.kind === 'number' ? String(reading.figure.value) : '/';
    return [figure, ...reading.warnings.map(({ code }) => `!${code}`)].join(' ');
  }
  const { reason, suggestion, candidates } = reading;
  if (suggestion) return `${reason.code} → ${shown(suggestion)}`;
  return candidates.length > 0
    ? `${reason.code} ? ${candidates.map(shown).join(' or ')}`
    : reason.code;
}

function read(
  value: CellValue,
  measure: ReadMeasure,
  cell: Partial<Cell> = {},
  context: ReadContext = {},
): string {
  return line(readFigure({ value, ...cell }, measure, { year: 2017, ...context }));
}

type TextRow = readonly [text: string, outcome: string];

describe('text in a count cell', () => {
  const rows: readonly TextRow[] = [
    ['37', '37'],
    ['３７', '37'],
    ['  37\t', '37'],
    ['\u3000\u00a037\u200b', '37'],
    ['12,345', '12345'],
    ['１，２３４，５６７', '1234567'],
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['37.0', '37'],
    ['37 件', '37'],
    ['３７件', '37'],
    ['37\r\n', '37'],
    ['/', '/'],
    [' ／ ', '/'],
    ['', 'missing'],
    ['\u3000\u200b\n', 'missing'],
    ['37.5', 'notWhole'],
    ['-37', 'negative'],
    ['−37', 'negative'],
    ['1,23', 'commaPlace'],
    ['1,2345', 'commaPlace'],
    ['12,34,567', 'commaPlace'],
    ['12 345', 'blankInside → 12345'],
    ['12 34', 'blankInside'],
    ['12、345', 'enumerationMark → 12345'],
    ['12、34', 'enumerationMark'],
    ['、', 'enumerationMark → /'],
    ['37项', 'unitDiffers → 37'],
    ['37％', 'percentSign'],
    ['37件/月', 'rate'],
    ['37-40', 'range'],
    ['37至40件', 'range'],
    ['37到40', 'range'],
    ['≥37', 'condition'],
    ['不少于37件', 'condition'],
    ['37件以上', 'condition'],
    ['37+', 'openEnded'],
    ['+37', 'sign'],
    ['+37件', 'sign'],
    ['约37件', 'approximate → 37'],
    ['37余件', 'approximate → 37'],
    ['三十七', 'chineseNumeral → 37'],
    ['一千零五件', 'chineseNumeral → 1005'],
    ['两万', 'chineseNumeral → 20000'],
    ['二〇', 'chineseNumeral → 20'],
    ['3.7千', 'multiplier → 3700'],
    ['2万件', 'multiplier → 20000'],
    ['㊲', 'symbolDigit'],
    ['②', 'symbolDigit'],
    ['Ⅳ', 'symbolDigit'],
    ['3O', 'lookalike → 30'],
    ['3l', 'lookalike'],
    ['o', 'lookalike → 0'],
    ['[37]', 'brackets'],
    ['’37', 'apostrophe → 37'],
    ['37\n其中授权 9', 'twoNumbers → 37'],
    ['37\n9', 'twoNumbers'],
    ['37.', 'strayStop → 37'],
    ['37;', 'strayStop → 37'],
    ['3.7.1', 'twoPoints'],
    ['2e3', 'scientific → 2000'],
    ['1234567890123456', 'tooLong'],
    ['无', 'zeroOrNotApplicable ? 0 or /'],
    ['尚无', 'noneYet → 0'],
    ['――', 'dash ? 0 or /'],
    ['n/a', 'notApplicableWord → /'],
    ['不适用', 'notApplicableWord → /'],
    ['年底上报', 'remark'],
    ['toString', 'remark'],
    ['#DIV/0!', 'formulaError'],
    ['5月10日', 'date'],
    ['2017年9月', 'date'],
    ['Sep-17', 'date'],
    ['2017/9/1', 'date'],
    ['3/4', 'fraction'],
  ];
  it.each(rows)('%j: %s', (text, outcome) => expect(read(text, COUNT)).toBe(outcome));
});

describe('text in a share cell', () => {
  const rows: readonly TextRow[] = [
    ['68.25', '68.25'],
    ['68.25%', '68.25'],
    ['６８．２５％', '68.25'],
    ['68.25 ﹪', '68.25'],
    ['100%', '100'],
    ['100.01%', 'overHundred'],
    ['0', '0'],
    ['0%', '0'],
    ['0.6825', 'belowOne → 68.25'],
    ['0.5%', '0.5 !shareBelowOne'],
    ['1', '1 !shareBelowOne'],
    ['百分之六十八', 'chineseNumeral → 68'],
    ['百分之68.5', 'chineseNumeral → 68.5'],
    ['六成八', 'chineseNumeral → 68'],
    ['7成', 'chineseNumeral → 70'],
    ['3/4', 'fraction → 75'],
    ['1000／3000', 'fraction → 33.33'],
    ['4/3', 'fraction'],
    ['3/0', 'fraction'],
    ['增长2个百分点', 'percentPoints'],
    ['60%-70%', 'range'],
    ['60%以上', 'condition'],
    // Pieces are no percentage, and no money: what they were meant for is not known.
    ['68件', 'unitDiffers'],
    ['75‰', 'unitDiffers → 7.5'],
    // 0.5 would be asked about in its turn.
    ['5‰', 'unitDiffers'],
  ];
  it.each(rows)('%j: %s', (text, outcome) => expect(read(text, SHARE)).toBe(outcome));
});

describe('text in a density or amount cell', () => {
  const rows: readonly (readonly [string, ReadMeasure, string])[] = [
    ['17.87件/万人', DENSITY, '17.87'],
    ['17，87', DENSITY, 'commaPlace → 17.87'],
    ['17。87', DENSITY, 'decimalMark → 17.87'],
    ['.87', DENSITY, 'decimalMark → 0.87'],
    ['17.87%', DENSITY, 'percentSign'],
    ['1616/90.43', DENSITY, 'fraction → 17.87'],
    ['17.8712', DENSITY, '17.8712 !moreDecimals'],
    ['2,345.5', AMOUNT, '2345.5'],
    ['2345.5万元', AMOUNT, '2345.5'],
    ['2017.5', AMOUNT, '2017.5'],
    ['2345万', AMOUNT, 'multiplier → 2345'],
    ['0.2亿元', AMOUNT, 'multiplier → 2000'],
    ['20000000元', AMOUNT, 'multiplier → 2000'],
    ['2000笔', AMOUNT, 'unitDiffers'],
  ];
  it.each(rows)('%j of %o', (text, measure, outcome) => expect(read(text, measure)).toBe(outcome));
});

describe('what is not text', () => {
  type CellRow = readonly [Cell, ReadMeasure, string];
  const rows: readonly CellRow[] = [
    [{ value: 37 }, COUNT, '37'],
    [{ value: null }, COUNT, 'missing'],
    [{ value: '' }, COUNT, 'missing'],
    [{ value: true }, COUNT, 'boolean'],
    [{ value: '#REF!', type: 'error' }, COUNT, 'formulaError'],
    [{ value: null, type: 'empty', formula: '=A1' }, COUNT, 'noResult'],
    [{ value: '', type: 'text', formula: '=""' }, COUNT, 'missing'],
    [{ value: 37, formula: "='[汇总.xlsx]表1'!B3" }, COUNT, '37 !externalLink'],
    [{ value: 37, formula: '=SUM(表1[件])' }, COUNT, '37'],
    [{ value: Number.NaN }, COUNT, 'remark'],
    [{ value: Infinity }, COUNT, 'remark'],
    [{ value: 0.6825, numberFormat: '0.00%' }, SHARE, '68.25'],
    [{ value: 0.07, numberFormat: 9 }, SHARE, '7'],
    [{ value: 68, numberFormat: 10 }, SHARE, 'percentFormat → 68'],
    [{ value: 2, numberFormat: '0%' }, SHARE, 'percentFormat → 2'],
    [{ value: 1.99, numberFormat: '0%' }, SHARE, 'overHundred'],
    [{ value: 1, numberFormat: '0%' }, SHARE, '100'],
    [{ value: 0.6825 }, SHARE, 'belowOne → 68.25'],
    [{ value: 1.01 }, SHARE, '1.01'],
    [{ value: 0.37, numberFormat: '0%' }, COUNT, 'percentSign'],
    [{ value: 37, numberFormat: '0%' }, COUNT, 'percentSign → 37'],
    [{ value: 0.1 + 0.2 }, DENSITY, '0.3'],
    [{ value: 100.001 }, SHARE, 'overHundred'],
    [{ value: 42865, numberFormat: 58 }, COUNT, 'date'],
    [{ value: 42865, numberFormat: 'm"月"d"日";@' }, COUNT, 'date'],
    [{ value: 42865, numberFormat: '[$-804]yyyy"年"m"月"' }, COUNT, 'date'],
    [{ value: 42865, type: 'date' }, COUNT, 'date'],
    [{ value: '2017-05-10T00:00:00', type: 'date' }, COUNT, 'date'],
    [{ value: 0.5, numberFormat: 'h:mm' }, COUNT, 'time'],
    [{ value: 1.5, numberFormat: '[h]:mm:ss' }, AMOUNT, 'time'],
    [{ value: 42865, numberFormat: 'mm:ss' }, COUNT, 'time'],
    [{ value: 1200, numberFormat: '#,##0_);[Red](#,##0)' }, COUNT, '1200'],
    [{ value: 1200, numberFormat: '0.00E+00' }, COUNT, '1200'],
    [{ value: 1200, numberFormat: 'G/通用格式' }, COUNT, '1200'],
  ];
  it.each(rows)('%o', (cell, measure, outcome) => {
    expect(line(readFigure(cell, measure, { year: 2017 }))).toBe(outcome);
  });

  it('takes the month and day of a date in a share cell for a fraction up to 1', () => {
    const serial = (month: number, day: number): number =>
      Date.UTC(2017, month - 1, day) / 86_400_000 + 25569;
    expect(read(serial(3, 4), SHARE, { numberFormat: 58 })).toBe('date → 75');
    expect(read(serial(5, 5), SHARE, { numberFormat: 58 })).toBe('date → 100');
    expect(read(serial(5, 4), SHARE, { numberFormat: 58 })).toBe('date');
  });
});

describe('with the plan beside it', () => {
  it('takes every word for / where the plan has no target', () => {
    const context = { planCell: 'notApplicable' } as const;
    expect(read('没有', COUNT, {}, context)).toBe('zeroOrNotApplicable → /');
    expect(read('-', COUNT, {}, context)).toBe('dash → /');
  });

  it('asks at 100 times the target and not below', () => {
    expect(read(1787, DENSITY, {}, { target: 17.87 })).toBe('1787 !farOverTarget');
    expect(read(1786.99, DENSITY, {}, { target: 17.87 })).toBe('1786.99');
  });

  it('suspects a date only in a number of at least twice the target', () => {
    expect(read(42865, COUNT, {}, { target: 4000 })).toBe('42865 !looksLikeDate');
    expect(read(42865, COUNT, {}, { target: 21432 })).toBe('42865 !looksLikeDate');
    expect(read(42865, COUNT, {}, { target: 21433 })).toBe('42865');
    expect(read(42865, COUNT, {}, { target: 4000, year: 2018 })).toBe('42865');
    expect(read(42865, COUNT, {}, { target: 4000, year: 2016 })).toBe('42865 !looksLikeDate');
    expect(read(42865, AMOUNT, {}, { target: 2000 })).toBe('42865 !looksLikeDate');
    expect(read(42865.5, AMOUNT, {}, { target: 2000 })).toBe('42865.5');
    expect(read(42865, AMOUNT, {}, { target: 21433 })).toBe('42865');
    expect(read(36739, COUNT, {}, { target: 4000 })).toBe('36739 !looksLikeDate');
    expect(read(41403, COUNT, {}, { target: 4000, date1904: true })).toBe('41403 !looksLikeDate');
  });

  it('offers both halves where a whole pair stands in one of them', () => {
    const context: ReadContext = { pair: LOANS };
    expect(read('16/4000', LOANS.left, {}, context)).toBe('pairInOneCell → 16/4000');
    expect(read('8笔／2000万元', LOANS.right, {}, context)).toBe('pairInOneCell → 8/2000');
    expect(read('8/0.2亿', LOANS.left, {}, context)).toBe('pairPart → 8/2000');
    expect(read(36739, LOANS.left, { numberFormat: 17 }, context)).toBe('date → 8/2000');
    expect(read('2000年8月', LOANS.left, {}, context)).toBe('date → 8/2000');
    expect(read('16/', LOANS.left, {}, context)).toBe('remark');
  });
});

describe('figureOf', () => {
  it('keeps blank, 0, / and unreadable apart', () => {
    const figure = (value: CellValue) => figureOf(readFigure({ value }, COUNT));
    expect(figure('')).toEqual({ kind: 'blank' });
    expect(figure(0)).toEqual({ kind: 'number', value: 0 });
    expect(figure('/')).toEqual({ kind: 'notApplicable' });
    expect(figure('待定')).toBeNull();
  });
});
