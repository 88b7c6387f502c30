import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import type { Engine } from '../../../../src/host/engine/engine';
import { chinese } from '../../../../src/host/language/chinese';
import { shownText } from '../../../../src/host/objects/number-format';
import { NAMES } from './arbitraries';
import type { BookDescription, Content, NameDescription } from './description';
import { resultsOfHost } from './host';
import type { Result } from './results';

/** What Excel is documented or known to do, where no other program can be asked. */
let engine: Engine;
beforeAll(() => {
  engine = createHeadlessEngine();
});
afterAll(() => engine.dispose());

const bookOf = (
  cells: Readonly<Record<string, Content>>,
  names: readonly NameDescription[] = [],
): BookDescription => ({
  sheets: [
    { name: '目标', cells },
    { name: '完成 2017-09', cells: { A1: 7 } },
  ],
  names,
});

async function resultIn(book: BookDescription, address: string): Promise<Result> {
  return (await resultsOfHost(engine, book)).get('目标')?.[address] ?? '';
}

/** Of a formula in F9, beside these entries. */
const ENTRIES: Readonly<Record<string, Content>> = {
  A1: 1,
  A2: '8/2000',
  A3: true,
  A4: '/',
  A5: '#N/A',
  B1: 0,
  B2: 20.48,
  B3: '12',
};

describe('a formula that depends on itself', () => {
  it.each<[string, Readonly<Record<string, Content>>]>([
    ['at once', { A1: '=A1+1' }],
    ['over another cell', { A1: '=B1+1', B1: '=A1*2' }],
    ['in a range', { A1: '=SUM(A1:A3)', A2: 5 }],
    ['in its column', { A1: '=SUM(A:A)' }],
  ])('%s is 0, as Excel shows it', async (_, cells) => {
    expect(await resultIn(bookOf(cells), 'A1')).toBe(0);
  });

  it('leaves all others alone', async () => {
    const cells = { A1: '=A1+1', C1: 3, C2: '=C1*2', C3: '=SUM(C1:C2)' };
    expect(await resultIn(bookOf(cells), 'C3')).toBe(9);
  });
});

describe('a name', () => {
  it.each<[string, Result]>([
    ['=rate', 0.25],
    ['=-rate', -0.25],
    ['=rate*4', 1],
    ['=word', '有误'],
    ['=word&"！"', '有误！'],
    ['=cell_b', 20.48],
    ['=两倍', 40.96],
    ['=两倍/2', 20.48],
    ['=SUM(col_b)', 20.48],
    ['=RATE_NOT_THERE', '#NAME?'],
  ])('%s is %p', async (formula, expected) => {
    expect(await resultIn(bookOf({ ...ENTRIES, F9: formula }, NAMES), 'F9')).toBe(expected);
  });
});

describe('Excel', () => {
  it.each<[string, Result]>([
    ['=Nope!A1', '#REF!'],
    ["='没有 这张'!A1+1", '#REF!'],
    ["='完成 2017-09'!A1", 7],
    ['=NOPE(1)', '#NAME?'],
    // Figures and their texts.
    ['=1E-3', 0.001],
    ['=1.5E+3', 1500],
    ['=2^0.5&""', '1.4142135623731'],
    ['=0.1+0.2=0.3', true],
    ['=0^0', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=50%', 0.5],
    ['=200%%', 0.02],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=TRUNC(-85.54,2)', -85.54],
    ['=ROUNDUP(-1.1,0)', -2],
    ['=TEXT(1.005,"0.00")', '1.01'],
    ['=TEXT(-0.001,"+0.00;-0.00;0")', '-0.00'],
    // A text that looks like a date is a text until a number is needed.
    ['=A2', '8/2000'],
    ['=A2&"件"', '8/2000件'],
    ['=LEN(A2)', 6],
    ['=LEFT(A2,1)', '8'],
    ['=A2="8/2000"', true],
    ['=COUNTIF(A1:A5,"8/2000")', 1],
    ['=COUNTIF(A1:A5,"?*/?*")', 1],
    ['=MATCH("8/2000",A1:A5,0)', 2],
    ['=A2+0', 36739],
    ['=VALUE(A2)', 36739],
    ['=SUM(A2)', 0],
    ['=B3+1', 13],
    ['=SUM(B1:B3)', 20.48],
    ['=COUNT(B1:B3)', 2],
    ['=SUM("3",TRUE)', 4],
    ['="/"+1', '#VALUE!'],
    // Truths.
    ['=A3&""', 'TRUE'],
    ['=SUM(A3,1)', 1],
    ['=COUNT(A3)', 0],
    ['=A3+1', 2],
    ['=N(A3)', 1],
    ['=ISNUMBER(A3)', false],
    ['=TRUE=1', false],
    ['=TRUE>"z"', true],
    ['="a">9', true],
    ['="A"="a"', true],
    ['=IF(FALSE,1)', false],
    ['=TEXT(FALSE,"0")', 'FALSE'],
    ['=AND(1=1,A4)', true],
    ['=AND("x",TRUE)', '#VALUE!'],
    // Blank cells.
    ['=D9', 0],
    ['=D9&"x"', 'x'],
    ['=IF(TRUE,D9)', 0],
    ['=D9=""', true],
    ['=D9=0', true],
    ['=COUNTBLANK(D:D)', 1_048_576],
    ['=COUNTIF(2:2,"<>0")', 16_384],
    ['=COUNTIF(D1:D5,"")', 5],
    ['=COUNTIF(A1:A6,"<>")', 5],
    // Errors.
    ['=A5+1', '#N/A'],
    ['=#N/A', '#N/A'],
    ['=SUM(A1:A5)', '#N/A'],
    ['=MAX(A1:A5)', '#N/A'],
    ['=SUMPRODUCT(A4:A5,B1:B2)', '#N/A'],
    ['=COUNT(A1:A5)', 1],
    ['=COUNTIF(A1:A5,A5)', 1],
    ['=1/0+NA()', '#DIV/0!'],
    ['=AND(A5,FALSE)', '#N/A'],
    ['=INDEX(A1:A3,9)', '#REF!'],
    ['=IF(TRUE,1,1/0)', 1],
    ['=IFERROR(A5,"缺")', '缺'],
    ['=FIND("","12")', 1],
    ['=FIND("9","12")', '#VALUE!'],
    ['="*"="a*b"', false],
    ['=HYPERLINK("#\'目标\'!A1",B2)', 20.48],
    ['=HYPERLINK("#\'目标\'!A1","海门")', '海门'],
    ['=COLUMNS(C6:$A$5)', 3],
    ['=SUM(B3:A$1,B2)', 41.96],
  ])('%s is %p', async (formula, expected) => {
    expect(await resultIn(bookOf({ ...ENTRIES, F9: formula }), 'F9')).toEqual(expected);
  });

  it.each([
    [1.005, '0.00', '1.01'],
    [0.285, '0.0%', '28.5%'],
    [2.675, '0.00', '2.68'],
    [-0.001, '0.00', '-0.00'],
    [8, '0"/12"', '8/12'],
  ])('shows %p in the format %s as %s', (value, pattern, shown) => {
    expect(shownText(value, pattern, chinese)).toBe(shown);
  });
});
