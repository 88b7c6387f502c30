import fc from 'fast-check';
import { serial } from '../../../src/host/typed/dates';
import { parseTyped } from '../../../src/host/typed/parse';

const today = new Date(2017, 8, 30);
const typed = (text: string, pattern = 'General') => parseTyped(text, pattern, today);

const MONTH_YEAR = 'mmm-yy';
const MONTH_DAY = 'm"月"d"日"';

describe('what is typed into a General cell', () => {
  it.each([
    // Pairs of the target table: those that Excel spoils and those it leaves alone.
    ['8/2000', serial(2000, 8, 1), MONTH_YEAR],
    ['5/10', serial(2017, 5, 10), MONTH_DAY],
    ['8/0', serial(2000, 8, 1), MONTH_YEAR],
    ['2/30', serial(1930, 2, 1), MONTH_YEAR],
    ['2/29', serial(2029, 2, 1), MONTH_YEAR],
    ['12/99', serial(1999, 12, 1), MONTH_YEAR],
    ['6/9999', serial(9999, 6, 1), MONTH_YEAR],
    ['5-10', serial(2017, 5, 10), MONTH_DAY],
    ['2017/9/30', serial(2017, 9, 30), 'yyyy/m/d'],
    ['2017-9-30', serial(2017, 9, 30), 'yyyy/m/d'],
    ['17/9/30', serial(2017, 9, 30), 'yyyy/m/d'],
    ['2017-09', serial(2017, 9, 1), MONTH_YEAR],
    ['2017年9月', serial(2017, 9, 1), 'yyyy"年"m"月"'],
    ['2017年9月30日', serial(2017, 9, 30), 'yyyy"年"m"月"d"日"'],
    ['9月30日', serial(2017, 9, 30), MONTH_DAY],
    ['13:30', 0.5625, 'h:mm'],
    ['2017/9/30 12:00', serial(2017, 9, 30) + 0.5, 'yyyy/m/d h:mm'],
    ['75%', 0.75, '0%'],
    ['75.5%', 0.755, '0.00%'],
    ['7.3%', 0.073, '0.00%'],
    ['1,200', 1200, '#,##0'],
    ['1,200.50', 1200.5, '#,##0.00'],
    ['¥1,200', 1200, '"¥"#,##0;"¥"-#,##0'],
    ['-¥5.20', -5.2, '"¥"#,##0.00;"¥"-#,##0.00'],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
  ])('%s becomes %p shown as %s', (text, value, pattern) => {
    expect(typed(text)).toEqual({ kind: 'value', value, pattern });
  });

  it.each([
    ['4000', 4000],
    ['+5', 5],
    ['-5', -5],
    ['(5)', -5],
    ['.5', 0.5],
    ['012', 12],
    [' 12 ', 12],
    ['４０００', 4000],
    ['TRUE', true],
    ['false', false],
    ['#n/a', '#N/A'],
  ])('%s becomes %p', (text, value) => {
    expect(typed(text)).toEqual({ kind: 'value', value });
  });

  it.each([
    '16/4000',
    '45/90',
    '80/20000',
    '8/1899',
    '13/99',
    '0/5',
    '8/20000',
    '/',
    '／',
    '12件',
    '1,20',
    '12,',
    '2017/13/1',
    '2017/2/30',
    '25:00',
    '75-80%',
    '%',
    '（5）',
    '十二',
    '1 200',
    '=',
    '--',
    '5%%',
    '甲',
  ])('%s stays text', (text) => {
    expect(typed(text)).toEqual({ kind: 'value', value: text });
  });

  it('is a formula after an equals sign, text after an apostrophe, nothing when empty', () => {
    expect(typed('=A1')).toEqual({ kind: 'formula', formula: '=A1' });
    expect(typed("'8/2000")).toEqual({ kind: 'value', value: '8/2000', forced: true });
    expect(typed('')).toEqual({ kind: 'empty' });
  });
});

describe('what is typed into a cell with a format', () => {
  it('keeps the format', () => {
    expect(typed('8/2000', '0.00')).toEqual({ kind: 'value', value: serial(2000, 8, 1) });
  });

  it('means percents in a percent cell', () => {
    expect(typed('75', '0.0%')).toEqual({ kind: 'value', value: 0.75 });
    expect(typed('75%', '0.0%')).toEqual({ kind: 'value', value: 0.75 });
    expect(typed('0.75', '0.0%')).toEqual({ kind: 'value', value: 0.75 });
  });

  it('is text under @, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(typed(text, '@')).toEqual({ kind: 'value', value: text });
      }),
    );
  });
});

it('every whole number comes out as itself', () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(typed(String(number))).toEqual({ kind: 'value', value: number });
    }),
  );
});

it('a pair is a date only where the month is one, and a shown date then', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99 }), fc.nat({ max: 30_000 }), (a, b) => {
      const result = typed(`${a}/${b}`);
      const isDate = result.kind === 'value' && typeof result.value === 'number';
      if (a < 1 || a > 12) expect(isDate).toBe(false);
      if (b > 9999) expect(isDate).toBe(false);
      if (isDate) expect([MONTH_DAY, MONTH_YEAR]).toContain(result.pattern);
    }),
  );
});

describe('days', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2000, 8, 1, 36739],
    [2017, 5, 10, 42865],
  ])('%p-%p-%p is number %p', (year, month, day, expected) => {
    expect(serial(year, month, day)).toBe(expected);
  });
});
