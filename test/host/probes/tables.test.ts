import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { convert } from '../../support/libreoffice';
import { faultsOf } from '../../support/ooxml/faultsOf';
import { openBook, type OpenWorkbook } from '../../support/book';

/** Tables as Microsoft documents them (Excel.Table and its parts; "Using structured references with Excel tables"). */
let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const CELLS = [
  ['项目', '数量', '单价'],
  ['甲', 2, 10],
  ['乙', 3, 20],
  ['丙', 5, 30],
];

/** A table at A1:C4 of the first sheet, made before what is asked. */
const withTable = <T>(
  ask: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = CELLS;
    const table = sheet.tables.add('A1:C4', true);
    await context.sync();
    return ask(table, sheet, context);
  });

const addressOf = async (range: Excel.Range, context: Excel.RequestContext): Promise<string> => {
  range.load('address');
  await context.sync();
  return range.address.replace('Sheet1!', '');
};

describe('a table', () => {
  it.each([
    ['zh-CN', '表1'],
    ['en-US', 'Table1'],
  ])('is called after the language %s: %s', async (locale, name) => {
    book = await openBook({ locale });
    const named = await withTable(async (table, _sheet, context) => {
      table.load('name,showHeaders,showTotals,style');
      await context.sync();
      return [table.name, table.showHeaders, table.showTotals, table.style];
    });
    expect(named).toEqual([name, true, false, 'TableStyleMedium2']);
  });

  it('has titles as they stand in cells that are formatted as text', async () => {
    const titles = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').numberFormat = [['@', '@', 'General']];
      sheet.getRange('A1:C2').values = [
        ['时间', '2017', 5],
        [1, 2, 3],
      ];
      const headers = sheet.tables.add('A1:C2', true).getHeaderRowRange().load('values');
      await context.sync();
      return headers.values;
    });
    expect(titles).toEqual([['时间', '2017', '5']]);
  });

  it('has an id and a name of its own on a copy of its sheet', async () => {
    const names = await withTable(async (_table, sheet, context) => {
      const copy = sheet.copy();
      sheet.tables.load('items/name,items/id');
      copy.tables.load('items/name,items/id');
      await context.sync();
      return [...sheet.tables.items, ...copy.tables.items].map(({ name, id }) => [name, id]);
    });
    expect(names.map(([name]) => name)).toEqual(['表1', '表2']);
    expect(names[0]?.[1]).not.toBe(names[1]?.[1]);
  });

  it('without titles gets some, and its cells move down by a line', async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = context.workbook.tables.add('Sheet1!A1:B2', false);
      const range = table.getRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['列1', '列2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('may not overlap another one: InvalidArgument', async () => {
    const overlapping = withTable(async (_table, sheet, context) => {
      sheet.tables.add('C4:D9', true);
      await context.sync();
    });
    await expect(overlapping).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('that is not there is a null object', async () => {
    const isNull = await withTable(async (_table, sheet, context) => {
      const other = sheet.tables.getItemOrNullObject('表9');
      await context.sync();
      return other.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it.each<[string, (table: Excel.Table) => Excel.Range, string]>([
    ['all of it', (table) => table.getRange(), 'A1:C4'],
    ['its body', (table) => table.getDataBodyRange(), 'A2:C4'],
    ['its titles', (table) => table.getHeaderRowRange(), 'A1:C1'],
    ['a column', (table) => table.columns.getItem('单价').getDataBodyRange(), 'C2:C4'],
    ['a row', (table) => table.rows.getItemAt(1).getRange(), 'A3:C3'],
  ])('lies where it lies: %s', async (_what, part, expected) => {
    expect(await withTable((table, _sheet, context) => addressOf(part(table), context))).toBe(
      expected,
    );
  });

  it('is found from the cells that it shares', async () => {
    const found = await withTable(async (_table, sheet, context) => {
      const partly = sheet.getRange('C4:E9').getTables(false).load('items/name');
      const wholly = sheet.getRange('C4:E9').getTables(true).load('items/name');
      await context.sync();
      return [partly.items.map(({ name }) => name), wholly.items.length];
    });
    expect(found).toEqual([['表1'], 0]);
  });

  it('grows by rows and columns, and what lies below moves down', async () => {
    const values = await withTable(async (table, sheet, context) => {
      sheet.getRange('A6').values = [['下']];
      table.rows.add(undefined, [['丁', 7, 40]]);
      table.rows.add(0, [['前', 1, 1]]);
      table.columns.add(1, [['金额'], ['=[@数量]*[@单价]'], [''], [''], [''], ['']]);
      const range = table.getRange().load('values');
      const below = sheet.getRange('A8').load('values');
      await context.sync();
      return [range.values, below.values];
    });
    expect(values).toEqual([
      [
        ['项目', '金额', '数量', '单价'],
        ['前', 1, 1, 1],
        ['甲', '', 2, 10],
        ['乙', '', 3, 20],
        ['丙', '', 5, 30],
        ['丁', '', 7, 40],
      ],
      [['下']],
    ]);
  });

  it('follows rows that come and go above and within it', async () => {
    const address = await withTable((table, sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('3:4').insert('Down');
      sheet.getRange('7:7').delete('Up');
      return addressOf(table.getRange(), context);
    });
    expect(address).toBe('A2:C6');
  });

  it('takes no merged cells', async () => {
    const merging = withTable(async (_table, sheet, context) => {
      sheet.getRange('A2:B2').merge();
      await context.sync();
    });
    await expect(merging).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('hides the rows that its filter keeps out, and shows them again', async () => {
    const hidden = await withTable(async (table, sheet, context) => {
      const { filter } = table.columns.getItem('项目');
      filter.applyValuesFilter(['乙']);
      const rows = ['A2', 'A3', 'A4'].map((at) => sheet.getRange(at).load('rowHidden'));
      sheet.autoFilter.load('isDataFiltered');
      await context.sync();
      const first = rows.map(({ rowHidden }) => rowHidden as boolean);
      table.clearFilters();
      for (const row of rows) row.load('rowHidden');
      await context.sync();
      return [first, rows.map(({ rowHidden }) => rowHidden as boolean)];
    });
    expect(hidden).toEqual([
      [true, false, true],
      [false, false, false],
    ]);
  });
});

describe('a structured reference', () => {
  const result = (formula: string, at = 'E2') =>
    withTable(async (table, sheet, context) => {
      table.showTotals = true;
      const cell = sheet.getRange(at);
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });

  it.each<[string, unknown]>([
    ['=SUM(表1[数量])', 10],
    ['=ROWS(表1[#All])', 5],
    ['=ROWS(表1)', 3],
    ['=INDEX(表1[#Headers],2)', '数量'],
    ['=表1[[#Totals],[单价]]', 60],
    ['=SUM(表1[[数量]:[单价]])', 70],
    ['=COUNTA(表1[[#All],[数量]])', 4],
    ['=ROWS(表1[[#Headers],[#Data],[数量]])', 4],
    ['=表1[@数量]', 2],
    ['=SUM(表1[@])', 12],
    ['=SUMPRODUCT(表1[数量],表1[单价])', 230],
    ['=AVERAGE(表1[缺])', '#REF!'],
  ])('%s gives %p', async (formula, expected) => {
    expect(await result(formula)).toBe(expected);
  });

  it('outside the lines of its table has no line of its own', async () => {
    expect(await result('=表1[@数量]', 'E9')).toBe('#VALUE!');
  });

  it('to a table that is not there is refused', async () => {
    await expect(result('=SUM(表9[数量])')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('follows its table: rows, names and titles; and becomes an address with it', async () => {
    const seen = await withTable(async (table, sheet, context) => {
      const cell = sheet.getRange('H1');
      cell.formulas = [['=SUM(表1[数量])']];
      const told: unknown[] = [];
      const tell = async (): Promise<void> => {
        cell.load('values,formulas');
        await context.sync();
        told.push([cell.formulas[0]?.[0], cell.values[0]?.[0]]);
      };
      table.rows.add(undefined, [['丁', 100, 1]]);
      await tell();
      table.name = '清单';
      table.columns.getItem('数量').name = '件数';
      await tell();
      sheet.getRange('B2').values = [[12]];
      await tell();
      table.convertToRange();
      await tell();
      return told;
    });
    expect(seen).toEqual([
      ['=SUM(表1[数量])', 110],
      ['=SUM(清单[件数])', 110],
      ['=SUM(清单[件数])', 120],
      ['=SUM($B$2:$B$5)', 120],
    ]);
  });
});

it('a table is in the file and comes back as it was', async () => {
  await withTable(async (table, sheet, context) => {
    table.name = '清单';
    table.showTotals = true;
    table.showBandedColumns = true;
    table.columns.getItem('数量').filter.applyCustomFilter('>2');
    sheet.getRange('D1:D4').formulas = [['金额'], ['=清单[@数量]'], [''], ['']];
    await context.sync();
  });
  const before = book.engine.workbook.getSheets()[0]?.getConfig().custom;
  const bytes = await writeWorkbook(book.engine.save());
  const file = await readWorkbook(bytes, '簿');
  const [after] = Object.values(file.sheets);
  expect(after?.custom?.['tables']).toEqual(before?.['tables']);
  expect(after?.custom?.['filteredRows']).toEqual(before?.['filteredRows']);
  // The check of formulas knows what the product itself writes; what tables add to a file it is asked here.
  expect(faultsOf(bytes).filter(({ where }) => !/ (?:C5|D2)$/.test(where))).toEqual([]);
});

it('LibreOffice gives the same for the same references', async () => {
  await withTable(async (table, sheet, context) => {
    table.showTotals = true;
    sheet.getRange('E1:E4').formulas = [
      ['=SUM(表1[数量])'],
      ['=表1[@数量]*表1[@单价]'],
      ['=ROWS(表1[[#Headers],[#Data],[数量]])'],
      ['=表1[[#Totals],[单价]]'],
    ];
    sheet.getRange('E1:E4').load('values');
    await context.sync();
  });
  const bytes = await writeWorkbook(book.engine.save(), { dropCachedResults: true });
  const file = await readWorkbook(await convert(bytes, 'xlsx'), '簿');
  const [sheet] = Object.values(file.sheets);
  const shown = [0, 1, 2, 3].map((row) => sheet?.cellData?.[row]?.[4]?.v);
  expect(shown).toEqual([10, 20, 4, 60]);
  expect(sheet?.custom?.['tables']).toMatchObject([{ name: '表1', area: 'A1:C5' }]);
});
