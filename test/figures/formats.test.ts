import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { readPair } from '../../src/figures/readPair';
import type { FigureReading, ReadMeasure } from '../../src/figures/reading';
import { AMOUNT, COUNT, LOANS, SHARE, shown } from './measures';

const NET_AMOUNT: ReadMeasure = { ...AMOUNT, quantity: { least: null, most: null, decimals: 2 } };
const NET_COUNT: ReadMeasure = { ...COUNT, quantity: { least: null, most: null, decimals: 0 } };
const GROWTH: ReadMeasure = {
  quantity: { least: null, most: null, decimals: 2 },
  nature: 'ratio',
  unit: '%',
};

/** `75`, `75 !formatDiffers "约75%"`, `-50000 !formatDiffers "-50000元" → -5`, `belowOne → 75`. */
function line(reading: FigureReading): string {
  if (!reading.ok) {
    const { reason, suggestion } = reading;
    return [reason.code, ...(suggestion ? [`→ ${shown(suggestion)}`] : [])].join(' ');
  }
  const figure = reading.figure.kind === 'number' ? String(reading.figure.value) : '/';
  const doubts = reading.warnings.map((warning) =>
    warning.code === 'formatDiffers'
      ? [
          `!formatDiffers "${warning.shown}"`,
          ...(warning.suggestion ? [`→ ${shown(warning.suggestion)}`] : []),
        ].join(' ')
      : `!${warning.code}`,
  );
  return [figure, ...doubts].join(' ');
}

type Row = readonly [value: number, format: string, outcome: string];

const of = (measure: ReadMeasure, rows: readonly Row[]) =>
  it.each(rows)('%d as %s: %s', (value, numberFormat, outcome) =>
    expect(line(readFigure({ value, numberFormat }, measure))).toBe(outcome),
  );

describe('a negative number beside its format', () => {
  of(NET_AMOUNT, [
    [-50000, '#,##0"元"', '-50000 !formatDiffers "-50000元" → -5'],
    [-5, '0"%"', '-5 !formatDiffers "-5%"'],
    [-5, '0;"/"', '-5 !formatDiffers "/"'],
    [-5, '0;', '-5 !formatDiffers ""'],
    [-5, ';;', '-5 !formatDiffers ""'],
    [-5000, '0,', '-5000 !formatDiffers "-5"'],
    [-5, '0;0', '-5 !formatDiffers "5"'],
    [-5, '[Red][<0]0;0', '-5 !formatDiffers "5"'],
    [-5, '"约"0', '-5 !formatDiffers "-约5"'],
    // As accounts write it.
    [-5, '#,##0_);(#,##0)', '-5'],
    [-5, '0;[Red]△0', '-5'],
    [-5, '#,##0_ ;[Red]-#,##0\\ ', '-5'],
    [-1.25, '0.000"万元"', '-1.25'],
  ]);
  of(NET_COUNT, [[-28, '0"万件"', '-28 !formatDiffers "-28万件" → -280000']]);
});

describe('a share in a percent format with more in it', () => {
  of(SHARE, [
    [0.75, '0%', '75'],
    [0.755, '0.0%', '75.5'],
    [0.75, '"约"0%', '75 !formatDiffers "约75%"'],
    [0.75, '"≥"0%', '75 !formatDiffers "≥75%"'],
    [0.75, '0%"左右"', '75 !formatDiffers "75%左右"'],
    [0.75, '0%"(预计)"', '75 !formatDiffers "75%(预计)"'],
    [0.75, '-0%', '75 !formatDiffers "-75%"'],
    [0.75, '0.0%%', '75 !formatDiffers "7500%%"'],
    [0.75, '0%"(已核实)"', '75'],
    // A percent sign that is only text: 0.75 is what it shows.
    [0.75, '0.00"%"', '0.75 !shareBelowOne'],
    [0.75, '0.00\\%', '0.75 !shareBelowOne'],
    [0.75, '0.00"％"', '0.75 !shareBelowOne'],
    [0.75, '0.0"百分点"', 'belowOne'],
    [75, '0"%"', '75'],
  ]);
});

describe('a growth in a percent format', () => {
  of(GROWTH, [
    [1.5, '0%', '150'],
    [-0.5, '0%', '-50'],
    [2.5, '0%', '250 !formatDiffers "250%"'],
    [150, '0%', '15000 !formatDiffers "15000%"'],
    [-2.5, '0%', '-250 !formatDiffers "-250%"'],
    // Its sign is no contradiction, but a second one is.
    [0.05, '+0%;-0%', '5'],
    [0.055, '+0.0%;[Red]-0.0%;0%', '5.5'],
    [-0.05, '+0%;-0%', '-5'],
    [0, '+0%;-0%', '0'],
    [-0.05, '+0%', '-5 !formatDiffers "-+5%"'],
    [-0.05, '-0%;+0%', '-5 !formatDiffers "+5%"'],
    [0.05, '"约+"0%', '5 !formatDiffers "约+5%"'],
    // What a format shows has no point of thousands.
    [0.01234, '0.000%', '1.234 !moreDecimals'],
  ]);
});

describe('0 shown as something else', () => {
  of(COUNT, [
    [0, '0;-0;"/"', '0 !formatDiffers "/"'],
    [0, '0;-0;"无"', '0 !formatDiffers "无"'],
    [0, '0;-0;"100"', '0 !formatDiffers "100"'],
    [0, '0;-0;;@', '0 !formatDiffers ""'],
    [0, '#,###', '0 !formatDiffers ""'],
    [0, '#,##0', '0'],
    [0, '0;-0;"-"', '0'],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', '0'],
  ]);
});

describe('a format that the value chooses', () => {
  of(SHARE, [
    [0.75, '[<1]0.00;0%', 'belowOne → 75'],
    [75, '[<=1]0%;0', '75'],
    [0.75, '[<=1]0%;0', '75'],
  ]);
  of(COUNT, [
    [42865, '[>40000]yyyy;0', 'date'],
    [4000, '[>40000]yyyy;0', '4000'],
    [-1, '[>10]0;0.0;"无"', 'negative'],
    [0, '[>10]0;0.0;"无"', '0 !formatDiffers "无"'],
  ]);
});

describe('a plus sign of what cannot fall', () => {
  of(COUNT, [
    [120, '+0', '120 !formatDiffers "+120"'],
    [120, '+0;-0', '120 !formatDiffers "+120"'],
  ]);
});

describe('a text that its format hides or replaces', () => {
  const text = (value: string, numberFormat: string): string =>
    line(readFigure({ value, numberFormat }, COUNT));

  it.each([
    ['2923', ';;;', '2923 !formatDiffers ""'],
    ['2923', '0;-0;0;', '2923 !formatDiffers ""'],
    ['2923', '0;0;0;"/"', '2923 !formatDiffers "/"'],
    ['/', '0;0;0;"2923"', '/ !formatDiffers "2923"'],
    ['/', ';;;', '/ !formatDiffers ""'],
    ['/', '0;-0;;"无"', '/ !formatDiffers "无"'],
    ['约2923', ';;;', 'approximate → 2923'],
    ['/', '0;0;0;"/"', '/'],
    ['/', '0;-0;;@', '/'],
    ['2923', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', '2923'],
    ['2923', '0;-0;', '2923'],
    ['2923', '0"件"', '2923'],
    ['2923', '@"万件"', 'multiplier → 29230000'],
    ['2923', '@', '2923'],
  ])('%j as %s: %s', (value, format, outcome) => expect(text(value, format)).toBe(outcome));

  it('in a pair as well', () => {
    const pair = (numberFormat: string) => readPair({ value: '8/2000', numberFormat }, LOANS);
    for (const format of [';;;', '0;0;0;"9/3000"', '0;;;"/"', 'General;;;']) {
      expect(pair(format)).toMatchObject({
        ok: true,
        warnings: [{ code: 'formatDiffers', held: '8/2000' }],
      });
    }
    expect(pair('@')).toMatchObject({ ok: true, warnings: [] });
    expect(pair('0;-0;')).toMatchObject({ ok: true, warnings: [] });
    expect(pair('@"亿元"')).toMatchObject({ ok: false });
  });
});

describe('text between the digits', () => {
  of(COUNT, [
    [149, '0":"00', '149 !formatDiffers "1:49"'],
    [5, '0":"00', '5 !formatDiffers "0:05"'],
    [12345678, '0000-0000', '12345678 !formatDiffers "1234-5678"'],
    [1234, '0" "000', '1234'],
    [28000, '0!.0,"万件"', '28000'],
  ]);
});

describe('the law of formats', () => {
  const affix = fc.constantFrom(
    '',
    '元',
    '万元',
    '万件',
    '件',
    '约',
    '≥',
    '%',
    '‰',
    '左右',
    '/',
    '-',
    '无',
    '(',
    ')',
  );
  const measure = fc.constantFrom(COUNT, SHARE, AMOUNT, NET_AMOUNT, NET_COUNT, GROWTH);

  it('a number that is taken without a doubt is read as the same from what its cell shows', () => {
    fc.assert(
      fc.property(
        affix,
        fc.integer({ min: -300, max: 300 }),
        affix,
        measure,
        (a, value, b, what) => {
          const reading = readFigure({ value, numberFormat: `"${a}"0"${b}"` }, what);
          if (!reading.ok || reading.warnings.length > 0) return;
          const written = `${value < 0 ? '-' : ''}${a}${Math.abs(value)}${b}`;
          const typed = readFigure({ value: written }, what);
          const meant = typed.ok ? typed.figure : typed.suggestion;
          expect(meant).toEqual(reading.figure);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
