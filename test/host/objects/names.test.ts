import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('完成率 2017-09');
    sheet.getRange('A1:C3').values = [
      [1, 2, 3],
      [4, 5, 6],
      ['=SUM(A1:A2)', '=B1+B2', '=C1*C2'],
    ];
    context.workbook.names.add('ipt_x', sheet.getRange('B2:C3'), '区块');
    await context.sync();
  });
});
afterEach(() => book.dispose());

const SHEET = '完成率 2017-09';

/** Where the name points now, `null` where its cells are gone. */
const whereIs = (name: string): Promise<string | null> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

const formulasOf = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

describe('defined names', () => {
  it('say where they point, quoted as Excel quotes', async () => {
    await Excel.run(async (context) => {
      const names = context.workbook.names;
      names.load('items/name,items/formula,items/value,items/type,items/comment,items/scope');
      await context.sync();
      const [item] = names.items;
      expect(item?.toJSON()).toMatchObject({
        name: 'ipt_x',
        formula: "='完成率 2017-09'!$B$2:$C$3",
        value: "'完成率 2017-09'!$B$2:$C$3",
        type: 'Range',
        comment: '区块',
        scope: 'Workbook',
      });
    });
  });

  it.each([
    ['rows inserted above', () => book.host.insertRows(SHEET, 0, 2), 'B4:C5'],
    ['a row inserted inside', () => book.host.insertRows(SHEET, 2, 1), 'B2:C4'],
    ['a row inserted below', () => book.host.insertRows(SHEET, 3, 1), 'B2:C3'],
    ['columns inserted before', () => book.host.insertColumns(SHEET, 1, 1), 'C2:D3'],
    ['a column inserted inside', () => book.host.insertColumns(SHEET, 2, 3), 'B2:F3'],
    ['a row deleted above', () => book.host.deleteRows(SHEET, 0, 1), 'B1:C2'],
    ['a column deleted inside', () => book.host.deleteColumns(SHEET, 2, 1), 'B2:B3'],
  ])('follow %s', async (_what, change, expected) => {
    await change();
    expect(await whereIs('ipt_x')).toBe(`'${SHEET}'!${expected}`);
  });

  it('follow also while another sheet is the active one', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      context.workbook.worksheets.getItem(SHEET).getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(await whereIs('ipt_x')).toBe(`'${SHEET}'!B3:C4`);
    expect(await formulasOf(SHEET, 'A4:C4')).toEqual([['=SUM(A2:A3)', '=B2+B3', '=C2*C3']]);
    await book.host.deleteRows(SHEET, 0, 1);
    expect(await whereIs('ipt_x')).toBe(`'${SHEET}'!B2:C3`);
    expect(await formulasOf(SHEET, 'A3:C3')).toEqual([['=SUM(A1:A2)', '=B1+B2', '=C1*C2']]);
  });

  it('follow the renaming and moving of their sheet, and formulas of other sheets do too', async () => {
    await book.host.typeInto('Sheet1', 'A1', `='${SHEET}'!A3*10`);
    book.host.renameSheet(SHEET, "九月 (终稿)'s");
    book.host.moveSheet("九月 (终稿)'s", 0);
    expect(await whereIs('ipt_x')).toBe("'九月 (终稿)''s'!B2:C3");
    expect(await formulasOf('Sheet1', 'A1')).toEqual([["='九月 (终稿)''s'!A3*10"]]);
  });

  it('lose their cells with the sheet and then answer null', async () => {
    book.host.deleteSheet(SHEET);
    expect(await whereIs('ipt_x')).toBeNull();
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItem('ipt_x');
      name.load('value,type');
      await context.sync();
      expect([name.value, name.type]).toEqual(['#REF!', 'Error']);
    });
  });

  it('lose their cells with the rows', async () => {
    await book.host.deleteRows(SHEET, 1, 2);
    expect(await whereIs('ipt_x')).toBeNull();
  });

  const result = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });

  it('can be used in formulas, which follow the cells and their values', async () => {
    await book.host.typeInto('Sheet1', 'A1', '=SUM(ipt_x)');
    expect(await result()).toBe(5 + 6 + 7 + 18);
    await book.host.insertRows(SHEET, 0, 2);
    expect(await result()).toBe(36);
    await book.host.typeInto(SHEET, 'B4', '100');
    expect(await result()).toBe(100 + 6 + 102 + 18);
  });

  it('heal formulas that were written before them', async () => {
    await book.host.typeInto('Sheet1', 'A1', '=later*2');
    expect(await result()).toBe('#NAME?');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      context.workbook.names.add('later', sheet.getRange('A1'));
      await context.sync();
    });
    expect(await result()).toBe(2);
  });

  it('work on very hidden sheets', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('_计划');
      sheet.getRange('A1').values = [['{"year":2017}']];
      context.workbook.names.add('ipt_plan_2017', sheet.getRange('A1:A2'));
      sheet.visibility = 'VeryHidden';
      await context.sync();
    });
    await Excel.run(async (context) => {
      const range = context.workbook.names.getItem('ipt_plan_2017').getRange();
      range.load('values');
      range.worksheet.load('visibility');
      await context.sync();
      expect(range.values).toEqual([['{"year":2017}'], ['']]);
      expect(range.worksheet.visibility).toBe('VeryHidden');
    });
  });

  it('can stand for constants, be hidden and be deleted', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const year = names.add('year', '=2017');
      const text = names.add('city', '="南通"');
      text.visible = false;
      year.load('type,value,formula');
      text.load('type,value,visible');
      await context.sync();
      expect([year.type, year.value, year.formula]).toEqual(['Integer', 2017, '=2017']);
      expect([text.type, text.value, text.visible]).toEqual(['String', '南通', false]);
      year.delete();
      const gone = names.getItemOrNullObject('year');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('may be names of one sheet, beside one of the workbook', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.names.add('ipt_x', sheet.getRange('A1'));
      const own = sheet.names.getItem('ipt_x');
      const whole = context.workbook.names.getItem('ipt_x');
      own.load('formula,scope');
      whole.load('scope');
      await context.sync();
      expect([own.formula, own.scope]).toEqual(['=Sheet1!$A$1', 'Worksheet']);
      expect(whole.scope).toBe('Workbook');
    });
  });

  it.each(['A1', '1x', 'a b', 'R1C1', ''])('refuse the name %p', async (name) => {
    const adding = Excel.run(async (context) => {
      context.workbook.names.add(name, context.workbook.worksheets.getFirst().getRange('A1'));
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuse a name that is taken, whatever its case', async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.names.add('IPT_X', context.workbook.worksheets.getFirst().getRange('A1'));
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
