import fc from 'fast-check';
import { readFigure } from '../../src/figures/readFigure';
import { readPair } from '../../src/figures/readPair';
import type { Cell, PairMeasures, ReadContext, ReadMeasure } from '../../src/figures/reading';
import { line } from './line';
import { AMOUNT, COUNT, DENSITY, LOANS, PEOPLE, SHARE, shown } from './measures';

const loans: PairMeasures = { ...LOANS, targets: [8, 2000] };
const people: PairMeasures = { ...PEOPLE, targets: [10, 30] };

/** A measure with its target. */
interface Item {
  readonly measure: ReadMeasure;
  readonly context: ReadContext;
}
const item = (measure: ReadMeasure, target: number, pair?: PairMeasures): Item => ({
  measure,
  context: { year: 2017, target, planCell: 'target', ...(pair && { pair }) },
});
const PATENTS = item({ ...COUNT, name: '专利申请量' }, 4000);
const INVENTIONS = item({ ...COUNT, name: '发明专利申请量' }, 1500);
const FIRM_SHARE = item({ ...SHARE, name: '企业专利申请量占比' }, 75);
const OWNED = item({ ...DENSITY, name: '万人发明专利拥有量' }, 20.5);
const LOANS_MADE = item({ ...LOANS.left, name: '专利质押融资登记数' }, 8, loans);
const LENT = item({ ...AMOUNT, name: '专利质押融资金额' }, 2000, loans);
const CEOS = item(PEOPLE.left, 10, people);

const read = (cell: Cell | string, { measure, context }: Item): string =>
  line(readFigure(typeof cell === 'string' ? { value: cell } : cell, measure, context));

type Row = readonly [text: string, of: Item, outcome: string];

describe('two numbers with a slash of which one may be the figure', () => {
  it.each<Row>([
    ['73/75', FIRM_SHARE, 'fraction'],
    ['75/80', FIRM_SHARE, 'fraction'],
    ['73%/75%', FIRM_SHARE, 'fraction'],
    ['30%/40%', FIRM_SHARE, 'fraction'],
    ['45/60', FIRM_SHARE, 'fraction'],
    ['75/150', FIRM_SHARE, 'fraction'],
    ['=73/75', FIRM_SHARE, 'formulaText'],
    ['3000/4000', FIRM_SHARE, 'fraction → 75'],
    ['3/4', FIRM_SHARE, 'fraction → 75'],
    ['219/300', FIRM_SHARE, 'fraction → 73'],
    ['20.4/20.5', OWNED, 'fraction'],
    ['18/28.05', OWNED, 'fraction'],
    ['18/20.5', OWNED, 'fraction'],
    ['41/20.5', OWNED, 'fraction'],
    ['22/21', OWNED, 'fraction'],
    ['1852/90.43', OWNED, 'fraction → 20.48'],
    ['918/45', OWNED, 'fraction → 20.4'],
  ])('%j of %o: %s', (text, of, outcome) => expect(read(text, of)).toBe(outcome));

  it('nor as the month and day of a date', () => {
    const low = item(SHARE, 10);
    expect(read({ value: 42990, numberFormat: 58 }, low)).toBe('date');
    expect(read({ value: 42990, numberFormat: 58 }, FIRM_SHARE)).toBe('date → 75');
  });
});

describe('marks that may be none', () => {
  it.each(['一', '〇', '○', '◯'])('%s alone is no digit', (text) => {
    for (const what of [PATENTS, LENT, OWNED, FIRM_SHARE]) {
      expect(read(text, what)).toBe('chineseNumeral');
    }
  });
  it('but it is one beside others', () => {
    expect(read('十一', LOANS_MADE)).toBe('chineseNumeral → 11');
    expect(read('1○', LOANS_MADE)).toBe('lookalike → 10');
    expect(read('零', PATENTS)).toBe('chineseNumeral → 0');
  });
});

describe('a part', () => {
  it.each<Row>([
    // Larger than the whole.
    ['14（其中企业120）', PATENTS, 'twoNumbers'],
    ['8笔，其中企业20', LOANS_MADE, 'twoNumbers'],
    ['75（其中企业80）', FIRM_SHARE, 'twoNumbers'],
    ['37\n其中发明 90', PATENTS, 'twoNumbers'],
    ['2,923件（含PCT 3,000件）', PATENTS, 'twoNumbers'],
    ['8笔，其中企业8', LOANS_MADE, 'twoNumbers → 8'],
    ['2万件（其中企业8000）', PATENTS, 'twoNumbers → 20000'],
    // Of a kind that the measure does not have.
    ['1050（含实用新型800件）', INVENTIONS, 'twoNumbers'],
    ['1050（含外观20件）', INVENTIONS, 'twoNumbers'],
    ['1050（含实用新型）', INVENTIONS, 'brackets'],
    ['2800（含商标120件）', PATENTS, 'twoNumbers'],
    ['2923（含版权12件）', PATENTS, 'twoNumbers'],
    ['2923（含授权120）', PATENTS, 'twoNumbers'],
    ['2923件，其中登记12件', PATENTS, 'twoNumbers'],
    ['2923\n含著作权12', PATENTS, 'twoNumbers'],
    ['75（其中高校5）', FIRM_SHARE, 'twoNumbers'],
    // Of one that it has.
    ['2923（其中发明1050件）', PATENTS, 'twoNumbers → 2923'],
    ['2923（含实用新型1050件）', PATENTS, 'twoNumbers → 2923'],
    ['1050（含PCT12件）', INVENTIONS, 'twoNumbers → 1050'],
    ['1050（其中企业发明申请800件）', INVENTIONS, 'twoNumbers → 1050'],
    ['1050（其中国外12）', INVENTIONS, 'twoNumbers → 1050'],
  ])('%j of %o: %s', (text, of, outcome) => expect(read(text, of)).toBe(outcome));
});

describe('a unit ten thousand times off', () => {
  it.each<Row>([
    ['2000元', LENT, 'multiplier'],
    ['两千元', LENT, 'chineseNumeral'],
    ['贰仟元整', LENT, 'chineseNumeral'],
    ['约2000元', LENT, 'approximate'],
    ['2千元', LENT, 'multiplier'],
    ['2.5千元', LENT, 'multiplier'],
    ['20百元', LENT, 'multiplier'],
    ['2千万元', LENT, 'multiplier → 2000'],
    ['2000亿', LENT, 'multiplier'],
    ['2000亿元左右', LENT, 'approximate'],
    ['2923万件', PATENTS, 'multiplier'],
    ['4000亿', PATENTS, 'multiplier'],
    // As typed it would be far over.
    ['20000000元', LENT, 'multiplier → 2000'],
    ['2000万', LENT, 'multiplier → 2000'],
    ['0.2亿元', LENT, 'multiplier → 2000'],
    ['二十万元', LENT, 'chineseNumeral → 20'],
    ['1.2万件', PATENTS, 'multiplier → 12000'],
    ['约12件', PATENTS, 'approximate → 12'],
  ])('%j of %o: %s', (text, of, outcome) => expect(read(text, of)).toBe(outcome));

  it('nor in a format', () => {
    const suggested = (value: number, numberFormat: string, { measure, context }: Item) => {
      const reading = readFigure({ value, numberFormat }, measure, context);
      const doubt = reading.ok && reading.warnings.find(({ code }) => code === 'formatDiffers');
      return doubt && doubt.code === 'formatDiffers' ? doubt.suggestion : 'no doubt';
    };
    expect(suggested(2000, '0"元"', LENT)).toBeUndefined();
    expect(suggested(2000, '0"亿元"', LENT)).toBeUndefined();
    expect(suggested(2923, '0"万件"', PATENTS)).toBeUndefined();
    expect(suggested(300000, '#,##0"元"', LENT)).toEqual({ kind: 'number', value: 30 });
  });
});

describe('pieces of another kind', () => {
  it.each<Row>([
    ['8家', LOANS_MADE, 'unitDiffers'],
    ['8人', LOANS_MADE, 'unitDiffers'],
    ['8件', LOANS_MADE, 'unitDiffers'],
    ['8个', LOANS_MADE, 'unitDiffers'],
    ['8件/2000', LOANS_MADE, 'fraction'],
    ['2923人', PATENTS, 'unitDiffers'],
    ['5家', CEOS, 'unitDiffers'],
    ['5名', CEOS, '5'],
    ['8笔', LOANS_MADE, '8'],
    ['2923家', PATENTS, 'unitDiffers → 2923'],
  ])('%j of %o: %s', (text, of, outcome) => expect(read(text, of)).toBe(outcome));

  it.each(['8件/2000', '8家/2000万元', '8个/2000万', '8人/2000', '8家，2000万元', '8件2000万元'])(
    'nor in the pair %s',
    (value) => {
      expect(readPair({ value }, loans, { year: 2017 })).not.toHaveProperty('suggestion');
      expect(read(value, LOANS_MADE)).not.toContain('→');
    },
  );
});

describe('a pair that fits far better turned', () => {
  it.each(['2000/8', '1500／9', '3200／16', '2000/8 '])('%s is not suggested', (value) => {
    expect(read(value, LOANS_MADE)).toBe('pairInOneCell');
    expect(read(value, LENT)).toBe('pairInOneCell');
  });
  it('but one that fits as it stands, or about as well', () => {
    expect(read('8/2000', LENT)).toBe('pairInOneCell → 8/2000');
    expect(read('30/10', CEOS)).toBe('pairInOneCell → 30/10');
    expect(line(readFigure({ value: '2000/8' }, LOANS.left, { pair: LOANS }))).toBe(
      'pairInOneCell → 2000/8',
    );
  });
});

describe('a point in a half of a pair', () => {
  it.each<Row>([
    ['8.1400', LENT, 'pointInPair ? 8.14 or 8/1400'],
    ['12.2500万元', LENT, 'pointInPair ? 12.25 or 12/2500'],
    ['9.1800', LENT, 'pointInPair ? 9.18 or 9/1800'],
    ['8.20000', LENT, 'pointInPair ? 8.2 or 8/20000'],
    ['8.1400', LOANS_MADE, 'notWhole'],
    ['8.14', LENT, '8.14'],
    ['2000.500', LENT, '2000.5'],
    ['8.0000', LENT, '8'],
  ])('%j of %o: %s', (text, of, outcome) => expect(read(text, of)).toBe(outcome));
});

describe('a plus sign, and what is sure', () => {
  it.each<Row>([
    ['+120', PATENTS, 'sign'],
    ['＋120', LENT, 'sign'],
    ['+120件', PATENTS, 'sign'],
    ['+20.5', OWNED, 'sign'],
    ['≈2923', PATENTS, 'approximate → 2923'],
    ['2000 年 8 月', LENT, 'date → 8/2000'],
    ['2000年 8月', LENT, 'date → 8/2000'],
  ])('%j of %o: %s', (text, of, outcome) => expect(read(text, of)).toBe(outcome));

  it('a division sign parts a pair', () => {
    expect(readPair({ value: '8÷2000' }, loans)).toMatchObject({
      reason: { code: 'pairSeparator', found: '÷' },
      suggestion: { values: [8, 2000] },
    });
    expect(readPair({ value: '2000÷8' }, loans)).not.toHaveProperty('suggestion');
  });
});

describe('laws', () => {
  const PIECES =
    '约 ≈ 共 累计 其中 含 企业 实用新型 商标 件 家 笔 人 元 万元 万 亿 % （ ） / ÷ ， , 、 . 。 · = + 一 两 千 ○ 〇 ' +
    '0 8 12 75 20.5 73 2000 1400 8.1400 0,950 2,923 2000,8 012 \u200B \u2060 \u202E';
  const anyText = fc
    .array(fc.constantFrom(...PIECES.split(' '), ' '), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(''));
  const anyItem = fc.constantFrom(PATENTS, INVENTIONS, FIRM_SHARE, OWNED, LOANS_MADE, LENT, CEOS);

  it('no text with two numbers yields a third one silently', () => {
    fc.assert(
      fc.property(anyText, anyItem, (value, { measure, context }) => {
        const reading = readFigure({ value }, measure, context);
        if (!reading.ok || reading.figure.kind !== 'number') return;
        // A wide comma groups thousands as the other does.
        const plain = value.replaceAll('，', ',');
        const digits = plain.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
        expect(digits.map((one) => Number(one.replaceAll(',', '')))).toEqual([
          reading.figure.value,
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  it('a suggestion typed as it is shown is read as itself', () => {
    fc.assert(
      fc.property(anyText, anyItem, (value, { measure, context }) => {
        const reading = readFigure({ value }, measure, context);
        for (const candidate of reading.ok ? [] : reading.candidates) {
          const typed = shown(candidate);
          if (candidate.kind === 'pair') {
            const again = readPair({ value: typed, numberFormat: '@' }, context.pair ?? loans);
            expect(again).toMatchObject({ ok: true });
          } else expect(line(readFigure({ value: typed }, measure, context))).toBe(typed);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('no suggestion is a hundred times its target', () => {
    fc.assert(
      fc.property(anyText, anyItem, (value, { measure, context }) => {
        const reading = readFigure({ value }, measure, context);
        const suggestion = reading.ok ? undefined : reading.suggestion;
        if (suggestion?.kind !== 'number') return;
        expect(suggestion.value).toBeLessThan(100 * (context.target ?? Infinity));
      }),
      { numRuns: 5000 },
    );
  });
});
