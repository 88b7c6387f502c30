import { isError, type Matrix } from '../../../../src/host/calc/model/values';
import type { Node } from '../../../../src/host/calc/syntax/nodes';
import { parse } from '../../../../src/host/calc/syntax/parse';
import { writeTable } from '../../../../src/host/calc/syntax/table-text';
import { NotUnderstood } from '../../../../src/host/calc/syntax/token';
import { tokenize } from '../../../../src/host/calc/syntax/tokens';
import { columnLetters } from '../../../../src/host/engine/address';

const SIGNS = { plus: '+', minus: '-', percent: '%' } as const;

/** A tree with a bracket around each operation. */
function bracketed(node: Node): string {
  switch (node.kind) {
    case 'constant':
      return isError(node.value) ? node.value.text : JSON.stringify(node.value);
    case 'array':
      return arrayText(node.value);
    case 'area': {
      const corner = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
      const first = corner(node.row1, node.column1);
      return node.single ? first : `${first}:${corner(node.row2, node.column2)}`;
    }
    case 'table':
      return writeTable(node);
    case 'name':
      return node.name;
    case 'call':
      return `${node.name}(${node.args.map(bracketed).join(',')})`;
    case 'unary':
      return node.operator === 'percent'
        ? `(${bracketed(node.of)}%)`
        : `(${SIGNS[node.operator]}${bracketed(node.of)})`;
    case 'binary':
      return `(${bracketed(node.left)}${node.operator}${bracketed(node.right)})`;
    case 'spill':
      return `${bracketed(node.of)}#`;
    case 'span':
      return `(${bracketed(node.from)}:${bracketed(node.to)})`;
    case 'missing':
      return '';
  }
}

const arrayText = (matrix: Matrix): string =>
  Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (__, column) => {
      const value = matrix.at(row, column);
      return isError(value) ? value.text : JSON.stringify(value);
    }).join(','),
  ).join(';');

const read = (text: string): string => bracketed(parse(tokenize(text, 0, 0)));

describe('an operator binds', () => {
  it.each([
    // Of the same kind from left to right, the power too.
    ['A1#*2', '(A1#*2)'],
    ['1-2-3', '((1-2)-3)'],
    ['8/4/2', '((8/4)/2)'],
    ['2^3^2', '((2^3)^2)'],
    ['1=2=3', '((1=2)=3)'],
    ['1<2<>3>=4', '(((1<2)<>3)>=4)'],
    ['"a"&"b"&"c"', '(("a"&"b")&"c")'],
    // Each tighter than the ones before it.
    ['1=2&3', '(1=(2&3))'],
    ['1&2+3', '(1&(2+3))'],
    ['1+2*3', '(1+(2*3))'],
    ['1-6/3', '(1-(6/3))'],
    ['2*3^2', '(2*(3^2))'],
    ['2^3*2+1&"x"<>"y"', '(((((2^3)*2)+1)&"x")<>"y")'],
    ['1>2+3&4', '(1>((2+3)&4))'],
    // Signs before a number tighter than the power, unlike in mathematics.
    ['-2^2', '((-2)^2)'],
    ['2^-1', '(2^(-1))'],
    ['1--2', '(1-(-2))'],
    ['-+-2', '(-(+(-2)))'],
    ['--A1*1', '((-(-A1))*1)'],
    // Per cent tightest, and as often as it stands there.
    ['50%', '(50%)'],
    ['200%%', '((200%)%)'],
    ['-50%', '(-(50%))'],
    ['2^50%', '(2^(50%))'],
    ['(1+2)%', '((1+2)%)'],
    ['SUM(A1)%*2', '((SUM(A1)%)*2)'],
    ['(1+2)*3', '((1+2)*3)'],
    ['((1))', '1'],
  ])('in %s as in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a formula', () => {
  it.each([
    ['TRUE', 'true'],
    ['false', 'false'],
    ['TRUE()', 'TRUE()'],
    ['Rate', 'rate'],
    ['PI()', 'PI()'],
    ['IF(A1,,2)', 'IF(A1,,2)'],
    ['IF(A1,)', 'IF(A1,)'],
    ['INDEX(A1:B2,,1)', 'INDEX(A1:B2,,1)'],
    ['F(,)', 'F(,)'],
    ['IF( A1 > 0 , "a" , B1 )', 'IF((A1>0),"a",B1)'],
    ['{1,-2;"a",TRUE}', '1,-2;"a",true'],
    ['{#N/A,+3}', '#N/A,3'],
    ['{1;2,3}', '1,null;2,3'],
    ['#REF!A1+1', '(#REF!+1)'],
    ['A1:INDEX(A1:A9,3)', '(A1:INDEX(A1:A9,3))'],
    ['INDEX(A1:A9,1):INDEX(A1:A9,3):C5', '((INDEX(A1:A9,1):INDEX(A1:A9,3)):C5)'],
    ['SUM(A1:B2,-C1)', 'SUM(A1:B2,(-C1))'],
  ])('%s reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['an operand is missing at the end', '1+'],
    ['an operand is missing at the beginning', '*2'],
    ['a bracket is left open', '(1+2'],
    ['a bracket is too many', '1)'],
    ['a function is left open', 'SUM(A1'],
    ['two operands stand beside each other', '1 2'],
    ['cells common to two ranges', 'A1:B2 B1:C3'],
    ['cells common to two ranges, in a function', 'SUM(A1:B2 B1:C3)'],
    ['several ranges as one', '(A1,B1)'],
    ['several ranges as one, in a function', 'SUM((A1,B1))'],
    ['one value of several', '@A1:A3'],
    ['an array is left open', '{1,2'],
    ['a cell in an array', '{A1}'],
    ['an expression in an array', '{1+1}'],
    ['a negative text in an array', '{-"a"}'],
    ['a function name with a blank', 'SUM (A1)'],
    ['an operator in two parts', '1< =2'],
  ])('is not understood: %s', (_, text) => {
    expect(() => read(text)).toThrow(NotUnderstood);
  });
});
