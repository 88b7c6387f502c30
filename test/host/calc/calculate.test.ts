import { Matrix, NA } from '../../../src/host/calc/model/values';
import { HOME, TestBook, type Cells, type Content } from './workbook';

const column = (length: number, content: (row: number) => Content): Cells =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`A${at + 1}`, content(at + 1)]));

describe('a chain of 20,000 formulas', () => {
  const LONG = 20_000;

  it.each<[string, (row: number) => Content, string, string]>([
    ['that look up', (row) => (row === 1 ? 1 : `=A${row - 1}+1`), 'A1', `A${LONG}`],
    ['that look down', (row) => (row === LONG ? 1 : `=A${row + 1}+1`), `A${LONG}`, 'A1'],
  ])('%s is worked out, and again after its first cell', (_, content, from, to) => {
    const book = new TestBook(column(LONG, content));
    expect(book.shows(to)).toEqual([LONG]);
    expect(book.put({ [from]: 11 }).shows(to)).toEqual([LONG + 10]);
  });
});

describe('what is worked out', () => {
  it('is only what a change concerns', () => {
    const book = new TestBook({ A1: 1, A2: '=A1+1', A3: '=A2+1', B1: 1, B2: '=B1+1' });
    book.calculate().calculator.changed.clear();
    book.put({ A1: 2 }).calculate();
    expect([...book.calculator.changed].map(({ row, column: at }) => [row, at])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('is everything where nothing counts any more', () => {
    const book = new TestBook({ A1: 1, A2: '=A1+1' });
    book.calculate();
    book.book.markAllStale();
    expect(book.book.stale.size).toBe(1);
    book.calculate();
    expect(book.book.stale.size).toBe(0);
  });

  it('is nothing where a result is known to be right, until what it reads changes', () => {
    const book = new TestBook({ A1: 1 });
    const { sheet } = book.place('A2');
    book.book.put(sheet, 1, 0, { formula: '=A1+1', value: 99, isDue: false });
    expect(book.shows('A2')).toEqual([99]);
    expect(book.put({ A1: 5 }).shows('A2')).toEqual([6]);
  });

  it('follows cells that are emptied and formulas that are overwritten', () => {
    const book = new TestBook({ A1: 1, A2: '=A1+1', A3: '=A2*10' });
    expect(book.shows('A3')).toEqual([20]);
    expect(book.put({ A1: null }).shows('A3')).toEqual([10]);
    expect(book.put({ A2: 7 }).shows('A3')).toEqual([70]);
    expect(book.put({ A1: 3 }).shows('A3')).toEqual([70]);
    expect(book.put({ A2: '=A1' }).shows('A3')).toEqual([30]);
  });

  it('includes cells that only the result of a formula leads to', () => {
    const book = new TestBook({
      A3: 3,
      F1: '=SUM(A1:INDEX(B1:B9,5))',
      F2: '=SUMIF(D1:D5,"<>x",A1)',
      F3: '=OFFSET(E1,2,-4)',
    });
    expect(book.shows('F1', 'F2', 'F3')).toEqual([3, 3, 3]);
    book.put({ A3: 4 }).book.markVolatileStale();
    expect(book.shows('F1', 'F2', 'F3')).toEqual([4, 4, 4]);
  });
});

/** Formulas that depend on themselves, with cells that show 0 because of it. */
const CIRCLES: readonly [string, Cells, string[]][] = [
  ['at once', { A1: '=A1+1' }, ['A1']],
  ['two', { A1: '=B1+1', B1: '=A1*2' }, ['A1', 'B1']],
  ['three', { A1: '=B1+1', B1: '=C1+1', C1: '=A1+1' }, ['A1', 'B1', 'C1']],
  ['through a range', { A1: '=SUM(A1:A3)', A2: 5 }, ['A1']],
  ['through ranges', { A1: '=SUM(B1:B3)', B2: '=SUM(A:A)+1', B3: 4 }, ['A1', 'B2']],
  ['through its column', { A1: '=SUM(A:A)+1' }, ['A1']],
  ['through a name', { A1: '=ring+1' }, ['A1']],
  ['through OFFSET', { A1: '=OFFSET(B1,0,-1)+1' }, ['A1']],
];

describe('a circle', () => {
  const withName = (cells: Cells): TestBook => {
    const book = new TestBook();
    book.book.putName('ring', `=${HOME}!$A$1`, null);
    return book.put(cells);
  };

  it.each(CIRCLES)('%s shows 0', (_, cells, addresses) => {
    expect(withName(cells).shows(...addresses)).toEqual(addresses.map(() => 0));
  });

  it.each(CIRCLES)('%s is done with once it is worked out', (_, cells) => {
    const book = withName({ ...cells, E1: '=A1+5', E2: '=E1+1' });
    expect(book.shows('E1', 'E2')).toEqual([5, 6]);
    expect(book.book.stale.size).toBe(0);
  });

  it.each(CIRCLES)('%s is broken by a number', (_, cells) => {
    const book = withName({ ...cells, E1: '=A1+5' }).calculate();
    expect(book.put({ A1: 2 }).shows('A1', 'E1')).toEqual([2, 7]);
  });

  it('of 300 cells shows 0, also in those beyond what is worked out at once', () => {
    const book = new TestBook(column(300, (row) => `=A${(row % 300) + 1}+1`));
    expect(book.shows('A1', 'A150', 'A300')).toEqual([0, 0, 0]);
    expect(book.put({ A300: 1 }).shows('A1', 'A150')).toEqual([300, 151]);
  });

  it('that a condition avoids is none', () => {
    const book = new TestBook({ C1: 1, A1: '=IF(C1=1,7,B1)', B1: '=A1+1' });
    expect(book.shows('A1', 'B1')).toEqual([7, 8]);
    expect(book.put({ C1: 2 }).shows('A1', 'B1')).toEqual([0, 0]);
    expect(book.put({ C1: 1 }).shows('A1', 'B1')).toEqual([7, 8]);
  });

  it('comes back when it is closed again', () => {
    const book = new TestBook({ A1: '=B1+1', B1: '=A1+1' }).calculate();
    expect(book.put({ B1: 4 }).shows('A1')).toEqual([5]);
    expect(book.put({ B1: '=A1+1' }).shows('A1', 'B1')).toEqual([0, 0]);
  });
});

describe('a result of many cells', () => {
  it('is shown in the cells beside, and read there', () => {
    const book = new TestBook({ A1: 1, A2: 2, C1: '=A1:A3*10', E1: '=C2+1', E2: '=SUM(C1:C9)' });
    expect(book.shows('C1', 'C2', 'C3', 'E1', 'E2')).toEqual([10, 20, 0, 21, 30]);
    expect(book.put({ A2: 5 }).shows('C2', 'E1', 'E2')).toEqual([50, 51, 60]);
  });

  it('is read by formulas that were worked out before it', () => {
    const book = new TestBook({ A1: '=D1+C1', A2: '=A1+D1', C1: '=E1:F1', E1: 1, F1: 2 });
    expect(book.shows('A1', 'A2')).toEqual([3, 5]);
    expect(book.put({ F1: 20 }).shows('A1', 'A2')).toEqual([21, 41]);
  });

  it('needs room, and takes it when there is some again', () => {
    const book = new TestBook({ A1: 1, A2: 2, C1: '=A1:A2', C2: 'x', E1: '=C1', E2: '=C2' });
    expect(book.shows('C1', 'C2', 'E1')).toEqual(['#SPILL!', 'x', '#SPILL!']);
    expect(book.put({ C2: null }).shows('C1', 'C2', 'E1', 'E2')).toEqual([1, 2, 1, 2]);
    expect(book.put({ C2: '=5' }).shows('C1', 'C2', 'E2')).toEqual(['#SPILL!', 5, 5]);
    expect(book.put({ C2: null }).shows('C1', 'C2', 'E2')).toEqual([1, 2, 2]);
  });

  it('waits for the room that another one takes', () => {
    const book = new TestBook({ A1: 1, A2: 2, C1: '=A1:A2', B2: '=A1:B1', B1: 8 });
    expect(book.shows('C1', 'C2', 'B2')).toEqual([1, 2, '#SPILL!']);
    expect(book.put({ C1: null }).shows('B2', 'C2')).toEqual([1, 8]);
  });

  it('has no room beyond the end of the sheet', () => {
    const book = new TestBook({ XFD1: '=A1:B1', A1048576: '=A1:A2' });
    expect(book.shows('XFD1', 'A1048576')).toEqual(['#SPILL!', '#SPILL!']);
  });

  it('leaves when it becomes smaller, a single value or a constant', () => {
    const book = new TestBook({
      A1: 3,
      C1: '=IF(A1>2,{1;2;3},IF(A1>1,{1;2},9))',
      E1: '=SUM(C2:C3)',
    });
    expect(book.shows('C2', 'C3', 'E1')).toEqual([2, 3, 5]);
    expect(book.put({ A1: 2 }).shows('C2', 'C3', 'E1')).toEqual([2, null, 2]);
    expect(book.put({ A1: 1 }).shows('C1', 'C2', 'E1')).toEqual([9, null, 0]);
    book.put({ A1: 3 }).calculate();
    expect(book.put({ C1: 4 }).shows('C2', 'E1')).toEqual([null, 0]);
  });

  it.each<[string, Cells]>([
    ['reads the cells it lies in', { A1: '=A2:A3+1' }],
    ['is read by what it is made of', { A1: '=C1:C2', C1: '=A2+1', C2: 5 }],
  ])('finds no end where it %s', (_, cells) => {
    const book = new TestBook(cells);
    expect(book.shows('A1')).toEqual(['#SPILL!']);
    expect(book.book.stale.size).toBe(0);
  });
});

describe('volatile formulas', () => {
  it.each(['=OFFSET(A1,0,0)', '=IF(NOW()>0,A1)', '=today_or_so', '=A1:B1 A1:A2'])(
    '%s are due at each change',
    (formula) => {
      const book = new TestBook({ A1: 1 });
      book.book.putName('today_or_so', '=TODAY()', null);
      book.put({ C1: formula, C2: '=A1' }).calculate();
      for (const cell of book.calculator.elsewhere) book.calculator.settle(cell, 1);
      book.book.markVolatileStale();
      expect([...book.book.stale].map(({ text }) => text)).toEqual([formula]);
    },
  );

  it('are no longer so when the name that made them so is another', () => {
    const book = new TestBook({ C1: '=today_or_so' });
    const name = book.book.putName('today_or_so', '=TODAY()', null);
    book.calculate().book.removeName(name);
    book.book.putName('today_or_so', '=1', null);
    expect(book.shows('C1')).toEqual([1]);
    book.book.markVolatileStale();
    expect(book.book.stale.size).toBe(0);
  });
});

describe('what a name means', () => {
  it('may change, come and go', () => {
    const book = new TestBook({ A1: 1, B1: 2, C1: '=Rate*10', C2: '=C1+1' });
    expect(book.shows('C1')).toEqual(['#NAME?']);
    book.book.putName('RATE', `=${HOME}!$A$1`, null);
    expect(book.shows('C1', 'C2')).toEqual([10, 11]);
    const name = book.book.putName('rate', `=${HOME}!$B$1`, null);
    expect(book.shows('C2')).toEqual([21]);
    expect(book.put({ B1: 3, A1: 9 }).shows('C2')).toEqual([31]);
    book.book.removeName(name);
    expect(book.shows('C1')).toEqual(['#NAME?']);
  });

  it('is the own sheet’s before the workbook’s', () => {
    const book = new TestBook({ C1: '=rate', '完成!C1': '=rate', C2: `=完成!rate+rate` });
    book.book.putName('rate', '=1', null);
    const own = book.book.putName('rate', '=完成!$A$1', book.sheet('完成').id);
    expect(book.put({ '完成!A1': 5 }).shows('C1', '完成!C1', 'C2')).toEqual([1, 5, 6]);
    expect(book.put({ '完成!A1': 6 }).shows('C2')).toEqual([7]);
    book.book.removeName(own);
    expect(book.shows('完成!C1', 'C2')).toEqual([1, 2]);
  });

  it('may be another name, but not itself', () => {
    const book = new TestBook({ A1: 4, C1: '=outer', C2: '=ring' });
    book.book.putName('outer', '=inner+1', null);
    book.book.putName('inner', `=${HOME}!$A$1`, null);
    book.book.putName('ring', '=gnir', null);
    book.book.putName('gnir', '=ring', null);
    expect(book.shows('C1', 'C2')).toEqual([5, '#NAME?']);
    expect(book.put({ A1: 5 }).shows('C1')).toEqual([6]);
  });
});

describe('a sheet', () => {
  it('may be renamed, removed and added again', () => {
    const book = new TestBook({ '完成!A1': 5, C1: '=完成!A1+1', C2: "=SUM('新 表'!A:A)" });
    expect(book.shows('C1', 'C2')).toEqual([6, '#REF!']);
    book.book.renameSheet(book.sheet('完成'), '新 表');
    expect(book.shows('C1', 'C2')).toEqual(['#REF!', 5]);
    expect(book.put({ '新 表!A2': 2 }).shows('C2')).toEqual([7]);
    book.book.removeSheet(book.sheet('新 表'));
    expect(book.shows('C2')).toEqual(['#REF!']);
    expect(book.put({ '完成!A1': 8, '新 表!A1': 1 }).shows('C1', 'C2')).toEqual([9, 1]);
  });

  it('takes its formulas along when it is removed', () => {
    const book = new TestBook({ A1: 1, '完成!A1': `=${HOME}!A1` }).calculate();
    book.book.removeSheet(book.sheet('完成'));
    book.put({ A1: 2 });
    expect(book.book.stale.size).toBe(0);
    expect(book.book.allSheets().map(({ name }) => name)).toEqual([HOME]);
  });

  it('may swap its name with another', () => {
    const book = new TestBook({ '甲!A1': 1, '乙!A1': 2, C1: '=甲!A1', C2: '=乙!A1' }).calculate();
    const [first, second] = [book.sheet('甲'), book.sheet('乙')];
    book.book.renameSheet(first, '乙');
    book.book.renameSheet(second, '甲');
    expect(book.shows('C1', 'C2')).toEqual([2, 1]);
  });
});

describe('a formula that is not understood here', () => {
  const NOT_KNOWN = '=NOT.KNOWN(A1)';

  it('is asked elsewhere once its parts are there, and what depends on it waits', () => {
    const book = new TestBook({ A1: '=B1+1', B1: 1, C1: NOT_KNOWN, C2: '=C1*2', C3: '=B1' });
    book.calculate();
    const [cell] = book.calculator.elsewhere;
    expect([...book.calculator.elsewhere].map(({ text }) => text)).toEqual([NOT_KNOWN]);
    expect(['A1', 'C2', 'C3'].map((address) => book.at(address))).toEqual([2, null, 1]);
    book.calculator.settle(cell!, 21);
    expect(book.shows('C1', 'C2')).toEqual([21, 42]);
    expect([book.calculator.elsewhere.size, book.book.stale.size]).toEqual([0, 0]);
  });

  it('is asked again when its parts change', () => {
    const book = new TestBook({ A1: 1, C1: NOT_KNOWN }).calculate();
    for (const cell of book.calculator.elsewhere) book.calculator.settle(cell, NA);
    expect(book.shows('C1')).toEqual(['#N/A']);
    book.put({ A1: 2 }).calculate();
    expect(book.calculator.elsewhere.size).toBe(1);
  });

  it('may show its result in several cells', () => {
    const book = new TestBook({ A1: 1, C1: NOT_KNOWN, E1: '=C2' }).calculate();
    for (const cell of book.calculator.elsewhere)
      book.calculator.settle(cell, Matrix.of([[1], [2]]));
    expect(book.shows('C1', 'C2', 'E1')).toEqual([1, 2, 2]);
  });

  it('may stand behind a name', () => {
    const book = new TestBook({ A1: 1, C1: '=hidden' });
    book.book.putName('hidden', `=NOT.KNOWN(${HOME}!$A$1)`, null);
    book.calculate();
    expect([...book.calculator.elsewhere].map(({ text }) => text)).toEqual(['=hidden']);
  });

  it('is not asked for when it is gone', () => {
    const book = new TestBook({ A1: 1, C1: NOT_KNOWN }).calculate();
    book.put({ C1: 5 }).calculate();
    expect(book.calculator.elsewhere.size).toBe(0);
  });

  it('and depends on itself shows 0', () => {
    const book = new TestBook({ A1: '=C1', C1: NOT_KNOWN });
    expect(book.shows('A1', 'C1')).toEqual([0, 0]);
  });
});

describe('worked out in slices', () => {
  it.each<[string, Cells, string[]]>([
    ['a long chain', column(2000, (row) => (row === 2000 ? 1 : `=A${row + 1}+1`)), ['A1', 'A700']],
    ['a circle', column(300, (row) => `=A${(row % 300) + 1}+1`), ['A1', 'A300']],
    [
      'results of many cells',
      { A1: '=D1+C1', C1: '=E1:F1', E1: '=F1+1', F1: 2 },
      ['A1', 'C1', 'D1'],
    ],
    ['a result without end', { A1: '=A2:A3+1' }, ['A1']],
  ])('%s is the same', (_, cells, addresses) => {
    const expected = new TestBook(cells).shows(...addresses);
    const book = new TestBook(cells);
    let slices = 0;
    while (book.book.stale.size > 0 && slices < 10_000) {
      book.calculate(() => true);
      slices++;
    }
    expect(book.shows(...addresses)).toEqual(expected);
    expect(slices).toBeGreaterThan(1);
    expect(slices).toBeLessThan(10_000);
  });

  it('takes over changes in between', () => {
    const book = new TestBook(column(500, (row) => (row === 500 ? 1 : `=A${row + 1}+1`)));
    for (let slice = 0; slice < 3; slice++) book.calculate(() => true);
    book.put({ A500: 101, A250: 1 });
    expect(book.shows('A1', 'A251')).toEqual([250, 350]);
  });
});
