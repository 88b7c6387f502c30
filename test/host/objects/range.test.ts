import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

/** Runs on the sheet and answers what the action answers, after a sync. */
const onSheet = <T>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const read = (address: string): Promise<Excel.Range> =>
  onSheet((sheet) => {
    const range = sheet.getRange(address);
    range.load('values,formulas,text,valueTypes,numberFormat,address');
    return range;
  });

describe('cells', () => {
  it('keep their kinds: number, text, boolean, error, empty', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:E1').values = [[1.5, '甲', true, '=1/0', '']];
    });
    const range = await read('A1:E1');
    expect(range.values).toEqual([[1.5, '甲', true, '#DIV/0!', '']]);
    expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Error', 'Empty']]);
    expect(range.text).toEqual([['1.5', '甲', 'TRUE', '#DIV/0!', '']]);
  });

  it('never answer formatted text as values', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0.0%', '#,##0.00']];
      range.values = [[0.7604, 12345.678]];
    });
    const range = await read('A1:B1');
    expect(range.values).toEqual([[0.7604, 12345.678]]);
    expect(range.text).toEqual([['76.0%', '12,345.68']]);
    expect(range.numberFormat).toEqual([['0.0%', '#,##0.00']]);
  });

  it('keep pairs as text under @, in every way to write them', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').numberFormat = [['@'], ['@'], ['@']];
      sheet.getRange('A1').values = [['8/2000']];
      sheet.getRange('A2').formulas = [['5/10']];
    });
    await book.host.typeInto('Sheet1', 'A3', '8/2000');
    const range = await read('A1:A3');
    expect(range.values).toEqual([['8/2000'], ['5/10'], ['8/2000']]);
    expect(range.valueTypes).toEqual([['String'], ['String'], ['String']]);
  });

  it('keep a number a number when its cell becomes @ later', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[7]];
      sheet.getRange('A1').numberFormat = [['@']];
    });
    expect((await read('A1')).values).toEqual([[7]]);
  });

  it('stay as they are where an entry is null', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1:B1').values = [[null, 3]];
    });
    expect((await read('A1:B1')).values).toEqual([[1, 3]]);
  });

  it('take one value for all of a range', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = 5 as never;
    });
    expect((await read('A1:B2')).values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('refuse an array of another shape and name the member', async () => {
    const writing = onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
    });
    await expect(writing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it.each(['=SUM(A2', '=1+', '="甲', '=A2)', '=A2+*3'])(
    'refuse the formula %s',
    async (formula) => {
      await onSheet((sheet) => (sheet.getRange('B1').values = [['在']]));
      const writing = onSheet((sheet) => (sheet.getRange('A1:B1').formulas = [[1, formula]]));
      await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect((await read('A1:B1')).values).toEqual([['', '在']]);
      await expect(book.host.typeInto('Sheet1', 'A1', formula)).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  it('hold formulas that follow what they read, within one request too', async () => {
    const sums = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      const sum = sheet.getRange('A3');
      sum.load('values');
      await context.sync();
      const before: unknown = sum.values[0]?.[0];
      sheet.getRange('A1').values = [[10]];
      sum.load('values');
      await context.sync();
      return [before, sum.values[0]?.[0] as unknown];
    });
    expect(sums).toEqual([3, 12]);
  });

  it('take more than 1,500 cells, which the client sends in parts', async () => {
    const values = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => row * 20 + column),
    );
    await onSheet((sheet) => {
      sheet.getRange('C3').getResizedRange(199, 19).values = values;
    });
    const range = await onSheet((sheet) => {
      const used = sheet.getUsedRange();
      used.load('values,address');
      return used;
    });
    expect(range.address).toBe('Sheet1!C3:V202');
    expect(range.values).toEqual(values);
  });

  it('beyond the small sheet of the engine are there to be written', async () => {
    await onSheet((sheet) => {
      sheet.getRange('BA5000').values = [['远']];
      sheet.getRange('A1').formulas = [['=BA5000&"!"']];
    });
    expect((await read('A1')).values).toEqual([['远!']]);
    expect((await read('XFD1048576')).values).toEqual([['']]);
  });
});

describe('ranges', () => {
  const navigations: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'B2:E2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getIntersection', (range) => range.getIntersection('C3:Z9'), 'C3:D4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
  ];
  it.each(navigations)('lead on by %s', async (_name, navigate, expected) => {
    const range = await onSheet((sheet) => {
      const found = navigate(sheet.getRange('B2:D4'));
      found.load('address');
      return found;
    });
    expect(range.address).toBe(`Sheet1!${expected}`);
  });

  it('know their place and size', async () => {
    const range = await onSheet((sheet) => {
      const found = sheet.getRange('$B$2:D4');
      found.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,addressLocal');
      return found;
    });
    expect(range.toJSON()).toMatchObject({
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 3,
      columnCount: 3,
      cellCount: 9,
    });
  });

  it('that do not meet have no intersection', async () => {
    const range = await onSheet((sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'));
    expect(range.isNullObject).toBe(true);
  });

  it('of entire columns hold Excel’s rows and answer no values', async () => {
    const range = await onSheet((sheet) => {
      const column = sheet.getRange('B:B');
      column.load('rowCount,values');
      return column;
    });
    expect(range.rowCount).toBe(1_048_576);
    expect(range.values).toBeNull();
  });

  it.each(['A0', 'nowhere', 'A1:', 'XFE1', 'A1048577'])('are not found at %s', async (address) => {
    const reading = onSheet((sheet) => sheet.getRange(address).load('address'));
    await expect(reading).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('can be outside of the sheet only in error', async () => {
    const reading = onSheet((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'));
    await expect(reading).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('kept over requests move with their cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B5:C6');
      range.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!C7:D8');
      sheet.getRange('1:1').delete('Up');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!C6:D7');
    });
  });

  it('give their references back after the run', async () => {
    await onSheet((sheet) => sheet.getRange('A1').load('address'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(book.host.trackedObjects).toBe(0);
  });
});

describe('used ranges', () => {
  it('of an empty sheet are null, or its first cell', async () => {
    const [none, first] = await onSheet((sheet) => {
      const used = sheet.getUsedRange();
      used.load('address');
      return [sheet.getUsedRangeOrNullObject(), used] as const;
    });
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe('Sheet1!A1');
  });

  it('count looks only where asked', async () => {
    const [all, values] = await onSheet((sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true)] as const;
      ranges.forEach((range) => range.load('address'));
      return ranges;
    });
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
  });
});

describe('merging', () => {
  it('keeps the first value only, and ignores what is written to the others', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['', '标题', '丢']];
      range.merge();
      sheet.getRange('A1:C1').values = [['新', 'x', 'y']];
    });
    expect((await read('A1:C1')).values).toEqual([['新', '', '']]);
    await onSheet((sheet) => sheet.getRange('B1').unmerge());
    expect(book.engine.save().sheets[book.engine.save().sheetOrder[0] ?? '']?.mergeData).toEqual(
      [],
    );
  });

  it('across makes one merged cell a row', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B3').merge(true));
    const [id = ''] = book.engine.save().sheetOrder;
    expect(book.engine.save().sheets[id]?.mergeData).toHaveLength(3);
  });
});

describe('clearing', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, '=A1'],
      ];
      range.format.fill.color = '#FF0000';
      range.format.protection.locked = false;
    }),
  );

  const fillOf = (address: string): Promise<string> =>
    onSheet((sheet) => {
      const { fill } = sheet.getRange(address).format;
      fill.load('color');
      return fill;
    }).then((fill) => fill.color);

  it('takes contents and leaves looks', async () => {
    await onSheet((sheet) => sheet.getRange('A1').clear('Contents'));
    expect((await read('A1:B2')).values).toEqual([
      ['', 2],
      [3, 0],
    ]);
    expect(await fillOf('A1')).toBe('#FF0000');
  });

  it('takes looks and leaves contents', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B1').clear('Formats'));
    expect((await read('A1:B1')).values).toEqual([[1, 2]]);
    expect([await fillOf('A1'), await fillOf('A2')]).toEqual(['#FFFFFF', '#FF0000']);
  });

  it('takes all', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B2').clear());
    const used = await onSheet((sheet) => sheet.getUsedRangeOrNullObject());
    expect(used.isNullObject).toBe(true);
  });
});

describe('inserting and deleting', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        ['=A1+A2', 'c'],
      ];
    }),
  );

  it('rows move formulas along', async () => {
    await onSheet((sheet) => sheet.getRange('2:2').insert('Down'));
    expect((await read('A1:B4')).formulas).toEqual([
      [1, 'a'],
      ['', ''],
      [2, 'b'],
      ['=A1+A3', 'c'],
    ]);
  });

  it('columns move formulas along', async () => {
    await onSheet((sheet) => sheet.getRange('A:A').insert('Right'));
    expect((await read('B3')).formulas).toEqual([['=B1+B2']]);
    expect((await read('B3')).values).toEqual([[3]]);
  });

  it('rows deletes what referred to them', async () => {
    await onSheet((sheet) => sheet.getRange('1:1').delete('Up'));
    expect((await read('A2')).values).toEqual([['#REF!']]);
  });

  it('shifts single cells', async () => {
    await onSheet((sheet) => sheet.getRange('B1').insert('Down'));
    expect((await read('B1:B4')).values).toEqual([[''], ['a'], ['b'], ['c']]);
    await onSheet((sheet) => sheet.getRange('B1').delete('Up'));
    expect((await read('B1:B3')).values).toEqual([['a'], ['b'], ['c']]);
  });

  it('on a sheet that is not shown does the same, and leaves the shown one alone', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('另');
      other.getRange('B1:B2').values = [['x'], ['y']];
      other.getRange('B1').insert('Down');
      const [moved, alone] = [
        other.getRange('B1:B3'),
        context.workbook.worksheets.getItem('Sheet1').getRange('B1:B3'),
      ];
      const active = context.workbook.worksheets.getActiveWorksheet();
      moved.load('values');
      alone.load('values');
      active.load('name');
      await context.sync();
      expect(moved.values).toEqual([[''], ['x'], ['y']]);
      expect(alone.values).toEqual([['a'], ['b'], ['c']]);
      expect(active.name).toBe('Sheet1');
    });
  });
});

describe('copying', () => {
  it('moves relative references and takes looks along', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[2, '=A1*$A$1']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A2').values = [[5]];
      sheet.getRange('B2:B3').copyFrom('B1');
    });
    expect((await read('B2:B3')).formulas).toEqual([['=A2*$A$1'], ['=A3*$A$1']]);
    expect((await read('B2:B3')).values).toEqual([[10], [0]]);
  });

  it('takes values only, or turns rows into columns', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[2, '=A1*3']];
    });
    await onSheet((sheet) => sheet.getRange('D1').copyFrom('A1:B1', 'Values', false, true));
    expect((await read('D1:D2')).formulas).toEqual([[2], [6]]);
  });
});
