import { precedentsOf } from '../../../../src/host/calc/graph/precedents';
import { TestBook } from '../workbook';

/** Areas as `sheet row,column rows×columns`. */
function areasOf(book: TestBook, formula: string, address = 'A1'): string[] {
  const place = book.place(address);
  const read = book.book.formulas.read(formula, place.row, place.column);
  return precedentsOf(read, place, book.book).areas.map(
    ({ sheet, row, column, rows, columns }) => `${sheet.name} ${row},${column} ${rows}×${columns}`,
  );
}

const book = new TestBook({ '完成!A1': 1 });
book.book.putName('rate', '=目标!$B$1', null);
book.book.putName('twice', '=rate*2', null);
book.book.putName('ring', '=gnir+目标!$C$1', null);
book.book.putName('gnir', '=ring', null);
book.book.putName('local', '=目标!$D$1', book.sheet('目标').id);
book.book.putName('local', '=完成!$E$1', book.sheet('完成').id);

it.each<[string, string[]]>([
  ['=1', []],
  ['=B2+SUM(C1:C3)', ['目标 1,1 1×1', '目标 0,2 3×1']],
  ['=完成!A:A', ['完成 0,0 1048576×1']],
  ['=Nope!A1', []],
  ['=TWICE', ['目标 0,1 1×1']],
  ['=rate+twice', ['目标 0,1 1×1']],
  ['=ring', ['目标 0,2 1×1']],
  ['=local', ['目标 0,3 1×1']],
  ['=完成!local', ['完成 0,4 1×1']],
  ['=目标!local+完成!local', ['目标 0,3 1×1', '完成 0,4 1×1']],
  ['=unknown', []],
  ['=Nope!local', []],
])('%s reads %p', (formula, expected) => {
  expect(areasOf(book, formula)).toEqual(expected);
});

it('a relative reference of a name counts from the cell with the formula', () => {
  book.book.putName('right', '=B1', null);
  expect(areasOf(book, '=right', 'C3')).toEqual(['目标 2,3 1×1']);
});

it.each<[string, string[]]>([
  ['=A1', []],
  ['=完成!A1', ['s:完成']],
  ['=twice', ['n:twice', 'n:rate', 's:目标']],
  ['=Nope!Local', ['s:nope', 'n:local']],
])('%s speaks of %p', (formula, expected) => {
  const place = book.place('A1');
  const { mentions } = precedentsOf(book.book.formulas.read(formula, 0, 0), place, book.book);
  expect(new Set(mentions)).toEqual(new Set(expected));
});
