import { readHalves, readPair, splitPair } from '../../src/figures/readPair';
import type { Cell, PairMeasures, PairReading, ReadContext } from '../../src/figures/reading';
import { LOANS, PEOPLE, shown } from './measures';

function line(reading: PairReading): string {
  if (reading.ok) {
    const parts = reading.figures.map((f) => (f.kind === 'number' ? String(f.value) : f.kind));
    return parts.join(' & ');
  }
  const { reason, suggestion, candidates } = reading;
  const others = candidates.map(shown).filter((text) => !suggestion || text !== shown(suggestion));
  return [
    reason.code,
    ...(suggestion ? [`→ ${shown(suggestion)}`] : []),
    ...(others.length > 0 ? [`? ${others.join(' or ')}`] : []),
  ].join(' ');
}

function read(cell: Cell, measures: PairMeasures = LOANS, context: ReadContext = {}): string {
  return line(readPair(cell, measures, { year: 2017, ...context }));
}

describe('a pair written into one cell', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['16/4000', '16 & 4000'],
    ['１６／４０００', '16 & 4000'],
    [' 16 / 4,000 ', '16 & 4000'],
    ['16笔/4000万元', '16 & 4000'],
    ['16/\n4000.25', '16 & 4000.25'],
    ['/', 'notApplicable & notApplicable'],
    ['', 'missing'],
    ['16、4000', 'pairSeparator → 16/4000'],
    ['16,4000', 'pairSeparator → 16/4000'],
    ['16｜4000', 'pairSeparator → 16/4000'],
    ['16：4000', 'pairSeparator → 16/4000'],
    ['16\\4000', 'pairSeparator → 16/4000'],
    ['16 4000', 'pairSeparator → 16/4000'],
    ['16\n4000', 'pairSeparator → 16/4000'],
    ['16笔，4000万元', 'pairSentence → 16/4000'],
    ['4000万元，16笔', 'pairSentence → 16/4000'],
    // 16 patents may stand behind fewer loans.
    ['登记16件，共贷4000', 'pairSentence'],
    ['16.5/4000', 'pairPart'],
    ['16/0.4亿元', 'pairPart → 16/4000'],
    ['十六/4000', 'pairPart → 16/4000'],
    ['16/待定', 'pairPart'],
    ['-1/4000', 'pairPart'],
    ['16/', 'pairHalfMissing'],
    ['/4000', 'pairHalfMissing'],
    ['16/4000/1', 'pairSlashes'],
    ['4000', 'pairOneNumber'],
    ['1,200', 'pairOneNumber'],
    ['4000万元', 'pairOneNumber'],
    ['无', 'zeroOrNotApplicable ? 0/0 or /'],
    ['不涉及', 'notApplicableWord → /'],
    ['正在办理', 'remark'],
    ['#N/A', 'formulaError'],
    ['2000/8', 'date → 8/2000 ? 8/0'],
    ['2000-8', 'date → 8/2000 ? 8/0'],
    ['Aug-00', 'date → 8/2000 ? 8/0'],
    ['2000年8月1日', 'date → 8/2000 ? 8/0 or 8/1 or 1/8'],
    ['2017-05-10', 'date ? 5/10 or 10/5'],
  ];
  it.each(rows)('%j: %s', (text, outcome) => expect(read({ value: text })).toBe(outcome));

  it.each(
    [
      '2017年8笔 9月2000万元 第3季度2000万元 8笔（增长20%） 2000万元，增长20% 2000-3000万元 2000~3000 2000-3000',
      '8:00 2000:00 8:30 8至10 8改为10 原8现10 8-10 8-10笔 8到10笔 8/10笔 8（2笔） 8(+2) 8笔2000万美元 8笔2000美元',
      '3家银行2000万元 12件专利质押2000万元 预计8笔2000万元 拟8笔2000万元 8笔，其中2000万元 8；1.250 8笔，1.250万元',
      '约8/约1.250 1.000笔2000万元 两三笔/2000 三五笔/五百万 2000、8 8、200 8，2000万元 8笔，2000 =8-2000 8、05',
    ].flatMap((line) => line.split(' ')),
  )('suggests nothing for %s', (value) => {
    expect(readPair({ value }, LOANS, { year: 2017 })).not.toHaveProperty('suggestion');
  });
  it.each(['2 000', '2 000万元', '12 000'])('nor for the blank of %s', (value) => {
    expect(readPair({ value }, LOANS, { year: 2017 })).not.toHaveProperty('suggestion');
  });

  it.each([
    ['8笔2000万', '8/2000'],
    ['8笔（2000万元）', '8/2000'],
    ['8笔，0.2亿元', '8/2000'],
    ['登记8笔，融资金额2000万元', '8/2000'],
    ['共8笔，共2000万元', '8/2000'],
    ['8-2000', '8/2000'],
    ['0.2亿元/8笔', '8/2000'],
  ])('but for %s it suggests %s', (value, pair) => {
    expect(read({ value })).toMatch(new RegExp(`→ ${pair}$`));
  });

  it('tells people by the names of the two measures', () => {
    expect(read({ value: '总裁5人，总监10人' }, PEOPLE)).toBe('pairSentence → 5/10');
    expect(read({ value: '总监5，总裁3' }, PEOPLE)).toBe('pairSentence → 3/5');
    for (const value of ['共8位，总监5位', '副总裁5人，总监10人', '5人，10人', '8（5）']) {
      expect(read({ value }, PEOPLE)).toBe('pairSentence');
    }
  });

  it('never makes a pair of two bare numbers that are nearer to the targets the other way round', () => {
    const near: PairMeasures = { ...PEOPLE, targets: [5, 10] };
    expect(read({ value: '5、10' }, near)).toBe('pairSeparator → 5/10');
    expect(read({ value: '10、5' }, near)).toBe('pairSeparator');
  });

  it('believes a text cell that 2000/8 was meant so', () => {
    expect(read({ value: '2000/8', numberFormat: '@' })).toBe('2000 & 8');
    expect(read({ value: '2000/8', quotePrefix: true })).toBe('2000 & 8');
  });
});

describe('a pair that Excel made a date', () => {
  const MONTH_YEAR = [17, 27, 36, 50, 52, 57, 'mmm-yy', 'yyyy"年"m"月";@', '[$-804]e"年"m"月"'];
  const MONTH_DAY = [16, 28, 29, 51, 53, 54, 58, 'd-mmm', 'm"月"d"日";@', '[$-F800]m/d'];
  const ALL_PARTS = [14, 15, 22, 30, 31, 'yyyy/m/d', 'yyyy"年"m"月"d"日"'];

  it.each(MONTH_YEAR)('month and year by format %s', (numberFormat) => {
    expect(read({ value: 36739, numberFormat })).toBe('date → 8/2000 ? 8/0');
  });
  it.each(MONTH_DAY)('month and day by format %s', (numberFormat) => {
    expect(read({ value: 42865, numberFormat })).toBe('date → 5/10');
  });
  it.each(ALL_PARTS)('no suggestion by format %s', (numberFormat) => {
    expect(read({ value: 42865, numberFormat })).toBe('date ? 5/10 or 10/5');
  });

  it('counts from 1904 where the workbook does', () => {
    expect(read({ value: 36739 - 1462, numberFormat: 17 }, LOANS, { date1904: true })).toBe(
      'date → 8/2000 ? 8/0',
    );
    expect(read({ value: 42865 - 1462, numberFormat: 58 }, PEOPLE, { date1904: true })).toBe(
      'date → 5/10',
    );
  });

  it('offers a two-digit year only where it was no day of that month', () => {
    // 1990-09-01 and 1930-02-01: September has no 90th, February no 30th.
    expect(read({ value: 33117, numberFormat: 17 }, PEOPLE)).toBe('date → 9/90 ? 9/1990');
    expect(read({ value: 10990, numberFormat: 17 }, PEOPLE)).toBe('date → 2/30 ? 2/1930');
    // 2005-08-01: 8/5 would have been the 5th of August.
    expect(read({ value: 38565, numberFormat: 17 }, PEOPLE)).toBe('date → 8/2005');
    // 2013-05-01: 5/2013, or 13/5 in an Excel that reads year/month.
    expect(read({ value: 41395, numberFormat: 17 }, PEOPLE)).toBe('date ? 13/5 or 5/2013');
    // 2029-02-01: 2/29 was no day in 2017, but one in 2020.
    expect(read({ value: 47150, numberFormat: 17 }, PEOPLE)).toBe('date → 2/29 ? 2/2029');
    expect(read({ value: 47150, numberFormat: 17 }, PEOPLE, { year: 2020 })).toBe(
      'date ? 29/2 or 2/2029',
    );
  });

  it('suggests the candidate that is nearer to the targets', () => {
    const near: PairMeasures = { ...PEOPLE, targets: [8, 2000] };
    expect(read({ value: 33117, numberFormat: 17 }, near)).toBe('date → 9/1990 ? 9/90');
  });

  it('only asks when the format is lost', () => {
    expect(read({ value: 36739 })).toBe('pairSerial ? 8/2000 or 8/0');
    expect(read({ value: 42865 })).toBe('pairSerial ? 5/10');
    expect(read({ value: 42866, numberFormat: 'General' }, LOANS, { year: 2015 })).toBe(
      'pairOneNumber',
    );
    // Typed in the January after, for December.
    expect(read({ value: 43230 })).toBe('pairSerial ? 5/10');
    expect(read({ value: 43313 })).toBe('pairSerial ? 8/1 or 8/2018 or 18/8');
    expect(read({ value: 42948 })).toBe('pairSerial ? 8/1 or 8/2017 or 17/8');
    expect(read({ value: 43466 })).toBe('pairSerial ? 1/2019 or 19/1');
  });

  it.each([LOANS, PEOPLE])(
    'takes 2018-08-01 in the plan of 2017 for 8/1 as soon as for 8/2018',
    (what) => {
      for (const numberFormat of [14, 31, 'yyyy/m/d', 17, 'yyyy"年"m"月"']) {
        const reading = readPair({ value: 43313, numberFormat }, what, { year: 2017 });
        expect(reading).not.toHaveProperty('suggestion');
        expect(reading).toMatchObject({
          candidates: expect.arrayContaining([
            { kind: 'pair', values: [8, 1] },
            { kind: 'pair', values: [8, 2018] },
          ]),
        });
      }
      expect(read({ value: 43313, numberFormat: 58 }, what)).toBe('date → 8/1');
      expect(read({ value: '2018-08-01' }, what)).not.toContain('→');
    },
  );
});

describe('a number where a pair belongs', () => {
  const rows: readonly (readonly [Cell, string])[] = [
    [{ value: 8 }, 'pairOneNumber'],
    [{ value: 0.004 }, 'pairQuotient'],
    [{ value: 0.004, numberFormat: '# ?/?' }, 'pairQuotient'],
    [{ value: 1.72, numberFormat: '[h]:mm:ss' }, 'time'],
    [{ value: 164000, numberFormat: '#,##0' }, 'pairGrouped ? 1/64000 or 16/4000'],
    [{ value: 82000, numberFormat: 3 }, 'pairGrouped → 8/2000'],
    [{ value: 1200, numberFormat: '#,##0' }, 'pairGrouped → 1/200'],
    [{ value: 800, numberFormat: '#,##0' }, 'pairOneNumber'],
    [{ value: -82000, numberFormat: '#,##0' }, 'pairOneNumber'],
    [{ value: true }, 'boolean'],
    [{ value: null }, 'missing'],
  ];
  it.each(rows)('%o: %s', (cell, outcome) => expect(read(cell)).toBe(outcome));

  it('splits 164000 by the targets', () => {
    const cell: Cell = { value: 164000, numberFormat: '#,##0' };
    expect(read(cell, { ...LOANS, targets: [16, 4000] })).toBe('pairGrouped → 16/4000 ? 1/64000');
  });
});

describe('a pair in two cells', () => {
  it('reads each half as its own measure', () => {
    const [left, right] = readHalves([{ value: 16 }, { value: '4000.5' }], LOANS);
    expect(left).toMatchObject({ ok: true, figure: { value: 16 } });
    expect(right).toMatchObject({ ok: true, figure: { value: 4000.5 } });
    const [refused, kept] = readHalves([{ value: 16.5 }, { value: 4000 }], LOANS);
    expect(refused).toMatchObject({ ok: false, reason: { code: 'notWhole' } });
    expect(kept.ok).toBe(true);
  });

  it("judges each half by its own target, not by the other's", () => {
    const [left, right] = readHalves([{ value: 800 }, { value: 2000 }], {
      ...LOANS,
      targets: [8, 2000],
    });
    expect(left).toMatchObject({ warnings: [{ code: 'farOverTarget', target: 8 }] });
    expect(right).toMatchObject({ warnings: [] });
  });
});

describe('splitPair', () => {
  it('gives one entry a half, and the same refusal twice', () => {
    const good = splitPair(readPair({ value: '16/4000' }, LOANS));
    expect(good.map((half) => half.ok && half.figure)).toEqual([
      { kind: 'number', value: 16 },
      { kind: 'number', value: 4000 },
    ]);
    const [left, right] = splitPair(readPair({ value: '16|4000' }, LOANS));
    expect(left.ok).toBe(false);
    expect(left).toBe(right);
  });
});
