import { NotUnderstood, type Token } from '../../../../src/host/calc/syntax/token';
import { tokenize } from '../../../../src/host/calc/syntax/tokens';

/** A token in short: a cell or range by its corners as they are read from A1. */
function short(token: Token): unknown {
  switch (token.kind) {
    case 'area': {
      const { sheet, row1, column1, row2, column2, single } = token.area;
      const corners = single ? [row1, column1] : [row1, column1, row2, column2];
      return sheet === null ? corners : [sheet, ...corners];
    }
    case 'name':
      return token.sheet === null ? `name ${token.name}` : `name ${token.sheet}!${token.name}`;
    case 'function':
      return `${token.name}()`;
    case 'error':
      return token.value.text;
    case 'text':
      return `"${token.value}"`;
    case 'number':
      return token.value;
    case 'sign':
      return token.sign;
  }
}

const read = (text: string): unknown[] => tokenize(text, 0, 0).map(short);

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

describe('tokens', () => {
  it.each<[string, unknown[]]>([
    ['', []],
    ['1', [1]],
    ['1.', [1]],
    ['.5', [0.5]],
    ['1.5E+3', [1500]],
    ['1e-3', [0.001]],
    ['1 +\n\t2\u00a0', [1, '+', 2]],
    ['"a""b"', ['"a"b"']],
    ['""', ['""']],
    ['"有误"&"！"', ['"有误"', '&', '"！"']],
    ['1<=2<>3>=4<5>6=7', [1, '<=', 2, '<>', 3, '>=', 4, '<', 5, '>', 6, '=', 7]],
    ['50%%', [50, '%', '%']],
    ['{1,2;3,4}', ['{', 1, ',', 2, ';', 3, ',', 4, '}']],
    ['#N/A', ['#N/A']],
    ['#DIV/0!+#NAME?', ['#DIV/0!', '+', '#NAME?']],
  ])('of %p', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    ['A1', [[0, 0]]],
    ['a1', [[0, 0]]],
    ['$XFD$1048576', [[LAST_ROW, LAST_COLUMN]]],
    ['A1:B2', [[0, 0, 1, 1]]],
    ['A1:A1', [[0, 0, 0, 0]]],
    ['$A1:B$2', [[0, 0, 1, 1]]],
    ['A:C', [[0, 0, LAST_ROW, 2]]],
    ['$A:$C', [[0, 0, LAST_ROW, 2]]],
    ['1:4', [[0, 0, 3, LAST_COLUMN]]],
    ['$1:$4', [[0, 0, 3, LAST_COLUMN]]],
    ['目标!A1', [['目标', 0, 0]]],
    ['Data!A:A', [['data', 0, 0, LAST_ROW, 0]]],
    ['Data!2:3', [['data', 1, 0, 2, LAST_COLUMN]]],
    ["'完成 2017-09'!B2", [['完成 2017-09', 1, 1]]],
    ["'It''s'!A1:A2", [["it's", 0, 0, 1, 0]]],
    ['A1:INDEX(B1,1)', [[0, 0], ':', 'INDEX()', '(', [0, 1], ',', 1, ')']],
    ['目标!A1:目标!B2', [['目标', 0, 0], ':', ['目标', 1, 1]]],
  ])('of the reference %p', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    // A cell LOG10 exists; with a bracket it is the function.
    ['LOG10', [[9, 8508]]],
    ['LOG10(', ['LOG10()', '(']],
    ['log10(A1)', ['LOG10()', '(', [0, 0], ')']],
    ['_xlfn.CONCAT(', ['CONCAT()', '(']],
    ['_xlfn._xlws.SORT(', ['SORT()', '(']],
    ['ERROR.TYPE(', ['ERROR.TYPE()', '(']],
    ['TRUE', ['name TRUE']],
    ['TRUE()', ['TRUE()', '(', ')']],
    ['A0', ['name A0']],
    ['XFE1', ['name XFE1']],
    ['A1048577', ['name A1048577']],
    ['ABCD1', ['name ABCD1']],
    ['A1B', ['name A1B']],
    ['rate', ['name rate']],
    ['Rate_2.a', ['name Rate_2.a']],
    ['\\x?', ['name \\x?']],
    ['万人', ['name 万人']],
    ['ＡＢ１', ['name ＡＢ１']],
    ['合计（全市）', ['name 合计（全市）']],
    ['目标!rate', ['name 目标!rate']],
    ["'It''s'!rate", ["name it's!rate"]],
  ])('of the name %p', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  // What is left where a sheet or cells were deleted.
  it.each<[string, unknown[]]>([
    ['#REF!A1', ['#REF!']],
    ['#REF!$A$1:B2+1', ['#REF!', '+', 1]],
    ['目标!#REF!', ['#REF!']],
    ["'完成 2017-09'!#REF!*2", ['#REF!', '*', 2]],
  ])('of the lost reference %p', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of a reference count from the cell in which the formula stands', () => {
    expect(tokenize('$A1:B$2', 4, 3).map(short)).toEqual([[-4, 0, 1, -2]]);
  });

  it.each([
    ['a text that is not closed', '"a'],
    ['a text that ends in a quote', '"a""'],
    ['a sheet that is not closed', "'完成!A1"],
    ['a sheet without an address', '目标!'],
    ['a function of a sheet', '目标!SUM(A1)'],
    ['several sheets', "'甲:乙'!A1"],
    ['several sheets without quotes', '甲:乙!A1'],
    ['several sheets that look like cells', 'Q1:Q4!A1'],
    ['another workbook', "'[book.xlsx]甲'!A1"],
    ['another workbook by its number', '[1]甲!A1'],
    ['a table left open', '表1[目标'],
    ['a row of a table left open', '[@目标'],
    ['a number with letters', '12abc'],
    ['a number without its power', '1E'],
    ['two points', '1.5.2'],
    ['a sheet that begins with a digit, without quotes', '2017!A1'],
    ['an error nobody knows', '#ERR!'],
    ['signs of other languages', 'A1|B1'],
  ])('are not understood where there is %s: %p', (_, text) => {
    expect(() => tokenize(text, 0, 0)).toThrow(NotUnderstood);
  });
});
