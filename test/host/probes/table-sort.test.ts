import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { faultsOf } from '../../support/ooxml/faultsOf';
import { openBook, type OpenWorkbook } from '../../support/book';

/** Excel.TableSort, Excel.Table.autoFilter and the events of tables as Microsoft documents them. */
let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

/** Something done to a table, at once or not. */
type Act = (...asked: Parameters<Ask<void>>) => unknown;

type Ask<T> = (
  table: Excel.Table,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
) => Promise<T>;

/** A table over the rows, with a line of titles: 名, 数, 倍 (twice the second). */
const withRows = <T>(rows: readonly (readonly unknown[])[], ask: Ask<T>): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const area = sheet.getRange(`A1:C${rows.length + 1}`);
    area.formulas = [
      ['名', '数', '倍'],
      ...rows.map(([name, number], index) => [name, number, `=B${index + 2}*2`]),
    ] as string[][];
    const table = sheet.tables.add(area, true);
    await context.sync();
    return ask(table, sheet, context);
  });

const body = async (table: Excel.Table, context: Excel.RequestContext, column = 0) => {
  const range = table.getDataBodyRange().load('values');
  await context.sync();
  return (range.values as unknown[][]).map((cells) => cells[column]);
};

/** The first column after the second was sorted. */
const sorted = (values: readonly unknown[], ascending = true, method?: 'PinYin' | 'StrokeCount') =>
  withRows(
    values.map((value, index) => [`r${index}`, value]),
    (table, _sheet, context) => {
      table.sort.apply([{ key: 1, ascending }], false, method);
      return body(table, context, 1);
    },
  );

describe('a table is sorted', () => {
  const MIXED = [true, 'b', 3, '', 'A', false, '=1/0', -1, '银'];

  it('upwards: numbers, text, FALSE, TRUE, errors, and what is empty last', async () => {
    expect(await sorted(MIXED)).toEqual([-1, 3, 'A', 'b', '银', false, true, '#DIV/0!', '']);
  });

  it('downwards: the other way round, and what is empty last again', async () => {
    expect(await sorted(MIXED, false)).toEqual([
      ...['#DIV/0!', true, false, '银', 'b', 'A', 3, -1, ''],
    ]);
  });

  it.each([
    ['PinYin', ['丁', '一', '赵']],
    ['StrokeCount', ['一', '丁', '赵']],
  ] as const)('Chinese characters by %s', async (method, expected) => {
    expect(await sorted(['赵', '一', '丁'], true, method)).toEqual(expected);
  });

  it('by several keys, rows alike keep their order', async () => {
    const rows = [
      ['a', 2],
      ['b', 1],
      ['c', 2],
      ['B', 1],
    ];
    const names = await withRows(rows, (table, _sheet, context) => {
      table.sort.apply([{ key: 1, ascending: false }, { key: 0 }]);
      return body(table, context);
    });
    expect(names).toEqual(['a', 'c', 'b', 'B']);
  });

  it('with its formulas and looks, but without borders', async () => {
    const seen = await withRows(
      [
        ['乙', 2],
        ['甲', 1],
      ],
      async (table, sheet, context) => {
        sheet.getRange('A2').format.fill.color = '#FF0000';
        sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous';
        table.sort.apply([{ key: 1 }]);
        const formulas = table.getDataBodyRange().load('formulas');
        const fills = ['A2', 'A3'].map((at) => sheet.getRange(at).format.fill.load('color'));
        const borders = ['A2', 'A3'].map((at) =>
          sheet.getRange(at).format.borders.getItem('EdgeTop').load('style'),
        );
        await context.sync();
        return {
          formulas: formulas.formulas as unknown[][],
          fills: fills.map(({ color }) => color),
          borders: borders.map(({ style }) => style as string),
        };
      },
    );
    expect(seen).toEqual({
      formulas: [
        ['甲', 1, '=B2*2'],
        ['乙', 2, '=B3*2'],
      ],
      fills: ['#FFFFFF', '#FF0000'],
      borders: ['Continuous', 'None'],
    });
  });

  it('among the rows that show, where it is filtered', async () => {
    const rows = [
      ['甲', 3],
      ['乙', 9],
      ['丙', 1],
    ];
    const names = await withRows(rows, (table, _sheet, context) => {
      table.columns.getItem('数').filter.applyCustomFilter('<5');
      table.sort.apply([{ key: 1 }]);
      return body(table, context);
    });
    expect(names).toEqual(['丙', '乙', '甲']);
  });

  it('again, and tells how; cleared it forgets', async () => {
    const rows = [
      ['甲', 3],
      ['乙', 1],
    ];
    const seen = await withRows(rows, async (table, sheet, context) => {
      const { sort } = table;
      sort.apply([{ key: 1, ascending: false }], true);
      sheet.getRange('B3').values = [[7]];
      sort.reapply();
      sort.load('fields,matchCase,method');
      const names = await body(table, context);
      const told = [sort.fields.map(({ key, ascending }) => [key, ascending]), sort.matchCase];
      sort.clear();
      sort.load('fields');
      await context.sync();
      return { names, told, method: sort.method as string, after: sort.fields };
    });
    expect(seen).toEqual({
      ...{ names: ['乙', '甲'], told: [[[1, false]], true], method: 'PinYin', after: [] },
    });
  });

  it.each<[string, Excel.SortField[], string]>([
    ['a column that it does not have', [{ key: 3 }], 'InvalidArgument'],
    ['nothing', [], 'InvalidArgument'],
    ['colours', [{ key: 0, sortOn: 'CellColor' }], 'NotImplemented'],
    ['text as numbers', [{ key: 0, dataOption: 'TextAsNumber' }], 'NotImplemented'],
  ])('not by %s', async (_what, fields, code) => {
    const sorting = withRows([['甲', 1]], async (table, _sheet, context) => {
      table.sort.apply(fields);
      await context.sync();
    });
    await expect(sorting).rejects.toMatchObject({ code });
  });

  it('and the file says how', async () => {
    await withRows(
      [
        ['甲', 3],
        ['乙', 1],
      ],
      async (table, _sheet, context) => {
        table.showTotals = true;
        table.sort.apply([{ key: 1, ascending: false }, { key: 0 }], true, 'StrokeCount');
        await context.sync();
      },
    );
    const [before] = book.engine.workbook.getSheets();
    const bytes = await writeWorkbook(book.engine.save());
    const [after] = Object.values((await readWorkbook(bytes, '簿')).sheets);
    expect(after?.custom?.['tables']).toEqual(before?.getConfig().custom?.['tables']);
    expect(faultsOf(bytes).filter(({ where }) => /table/.test(where))).toEqual([]);
  });
});

describe('the AutoFilter of a table', () => {
  const filters = (ask: Act) =>
    withRows(
      [
        ['甲', 3],
        ['乙', 1],
      ],
      async (table, sheet, context) => {
        await ask(table, sheet, context);
        const own = table.autoFilter.load('enabled,isDataFiltered');
        const ofSheet = sheet.autoFilter.load('enabled,isDataFiltered');
        const range = table.autoFilter.getRangeOrNullObject().load('address');
        const rows = ['A2', 'A3'].map((at) => sheet.getRange(at).load('rowHidden'));
        table.load('showFilterButton');
        await context.sync();
        return {
          own: [own.enabled, own.isDataFiltered],
          sheet: [ofSheet.enabled, ofSheet.isDataFiltered],
          range: range.isNullObject ? null : range.address,
          hidden: rows.map(({ rowHidden }) => rowHidden as boolean),
          button: table.showFilterButton,
        };
      },
    );
  const CLEAR = {
    own: [true, false],
    sheet: [false, false],
    range: 'Sheet1!A1:C3',
    hidden: [false, false],
    button: true,
  };

  it('is there with the table, and is not the sheet’s', async () => {
    expect(await filters(() => undefined)).toEqual(CLEAR);
  });

  it.each<[string, Act]>([
    [
      'by itself',
      (table) => {
        const criteria = { filterOn: 'Values' as const, values: ['乙'] };
        table.autoFilter.apply(table.getRange(), 0, criteria);
      },
    ],
    [
      'by a column',
      (table) => {
        table.columns.getItem('数').filter.applyCustomFilter('<2');
      },
    ],
  ])('says that rows are filtered: %s', async (_how, filter) => {
    expect(await filters(filter)).toEqual({
      ...CLEAR,
      own: [true, true],
      hidden: [true, false],
    });
  });

  it('is cleared', async () => {
    const clear = await filters(async (table, _sheet, context) => {
      table.columns.getItem('数').filter.applyCustomFilter('<2');
      await context.sync();
      table.autoFilter.clearCriteria();
    });
    expect(clear).toEqual(CLEAR);
  });

  it('is removed with its buttons', async () => {
    const removed = await filters(async (table, _sheet, context) => {
      table.columns.getItem('数').filter.applyCustomFilter('<2');
      await context.sync();
      table.autoFilter.remove();
    });
    expect(removed).toEqual({ ...CLEAR, own: [false, false], range: null, button: false });
  });

  it('does not go beyond the table', async () => {
    const applying = withRows([['甲', 1]], async (table, _sheet, context) => {
      table.autoFilter.apply('A1:D9');
      await context.sync();
    });
    await expect(applying).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('events of tables', () => {
  type Told = Readonly<Record<string, unknown>>;

  /** What is told of a table at A1:C3 while something is done. */
  const told = (
    listen: (table: Excel.Table, hear: (event: Told) => Promise<void>) => void,
    act: Act,
  ) =>
    withRows(
      [
        ['甲', 3],
        ['乙', 1],
      ],
      async (table, sheet, context) => {
        const events: Told[] = [];
        const hear = (event: Told): Promise<void> => {
          events.push({ ...event });
          return Promise.resolve();
        };
        table.load('id');
        await context.sync();
        listen(table, hear);
        await context.sync();
        await act(table, sheet, context);
        await context.sync();
        await book.host.idle();
        return events;
      },
    );

  it('say what is edited in it, by cells that it has', async () => {
    const events = await told(
      (table, hear) => table.onChanged.add(hear as never),
      (_table, sheet) => {
        sheet.getRange('B2').values = [[5]];
        sheet.getRange('C3:E4').values = [
          [1, 2, 3],
          [4, 5, 6],
        ];
        sheet.getRange('E9').values = [[1]];
      },
    );
    expect(events).toMatchObject([
      {
        ...{ type: 'TableChanged', changeType: 'RangeEdited', address: 'B2', tableId: '1' },
        ...{ source: 'Local', details: { valueBefore: 3, valueAfter: 5 } },
      },
      { changeType: 'RangeEdited', address: 'C3', details: undefined },
    ]);
  });

  it('say that rows and columns come and go', async () => {
    const events = await told(
      (table, hear) => table.onChanged.add(hear as never),
      (table) => {
        table.rows.add(undefined, [['丙', 2, 4]]);
        table.rows.getItemAt(0).delete();
        table.columns.add(1);
        table.columns.getItemAt(1).delete();
      },
    );
    const kinds = events.map(
      (event) => `${String(event['changeType'])} ${String(event['address'])}`,
    );
    expect(kinds.filter((kind) => !kind.startsWith('RangeEdited'))).toEqual([
      ...['RowInserted A4:C4', 'RowDeleted A2:C2', 'ColumnInserted B1:B3', 'ColumnDeleted B1:B3'],
    ]);
  });

  it('say where the selection lies in it, and that it leaves', async () => {
    const events = await told(
      (table, hear) => table.onSelectionChanged.add(hear as never),
      (_table, sheet) => {
        sheet.getRange('B2:D9').select();
        sheet.getRange('F1').select();
        sheet.getRange('F2').select();
      },
    );
    expect(events).toMatchObject([
      { type: 'TableSelectionChanged', address: 'B2:C3', isInsideTable: true, tableId: '1' },
      { isInsideTable: false },
    ]);
  });

  it.each([
    ['all', (sheet: Excel.Worksheet) => sheet.context.workbook.tables],
    ['those of its sheet', (sheet: Excel.Worksheet) => sheet.tables],
  ] as const)('say of %s that one came, changed and went', async (_which, tablesOf) => {
    const heard: Told[] = [];
    const hear = (event: Told): Promise<void> => {
      heard.push({ ...event });
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      const tables = tablesOf(sheet);
      tables.onAdded.add(hear as never);
      tables.onChanged.add(hear as never);
      tables.onDeleted.add(hear as never);
      await context.sync();
      sheet.getRange('A1:B2').values = [
        ['名', '数'],
        ['甲', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.getRange('B2').values = [[2]];
      await context.sync();
      table.delete();
      await context.sync();
    });
    await book.host.idle();
    expect(heard).toMatchObject([
      { type: 'TableAdded', source: 'Local', tableId: '1' },
      { type: 'TableChanged', address: 'B2', tableId: '1' },
      { type: 'TableDeleted', source: 'Local', tableId: '1', tableName: '表1' },
    ]);
  });
});

it('on a copied sheet references go to the copied table, elsewhere they stay', async () => {
  const formulas = await withRows(
    [
      ['甲', 3],
      ['乙', 1],
    ],
    async (_table, sheet, context) => {
      sheet.getRange('E1:E3').formulas = [['=SUM(表1[数])'], ['=表1[@数]'], ['="表1[数]"']];
      const other = context.workbook.worksheets.add('别处');
      other.getRange('A1').formulas = [['=SUM(表1[数])']];
      await context.sync();
      const copy = sheet.copy();
      await context.sync();
      copy.getRange('B2').values = [[100]];
      const ranges = [copy.getRange('E1:E3'), sheet.getRange('E1'), other.getRange('A1')];
      for (const range of ranges) range.load('formulas,values');
      await context.sync();
      return ranges.map((range) => [range.formulas.flat(), range.values.flat()] as unknown);
    },
  );
  expect(formulas).toEqual([
    [
      ['=SUM(表2[数])', '=表2[@数]', '="表1[数]"'],
      [101, 100, '表1[数]'],
    ],
    [['=SUM(表1[数])'], [4]],
    [['=SUM(表1[数])'], [4]],
  ]);
});
