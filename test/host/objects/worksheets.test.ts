import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

describe('sheets', () => {
  it('adds, lists, renames and finds sheets', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add('目标');
      added.load('id,name,position');
      await context.sync();
      expect(added.name).toBe('目标');
      expect(added.position).toBe(1);
      added.name = '南通 2017';
      sheets.load('items/name');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '南通 2017']);
      const missing = sheets.getItemOrNullObject('目标');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(book.host.stats.requests).toBeGreaterThan(0);
  });

  it('writes values and formulas and reads results', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        ['8/2000', '=A1+B1'],
      ];
      const range = sheet.getRange('A1:B2');
      range.load('values,formulas,text,numberFormat,address');
      const name = context.workbook.names.add('ipt_x', range);
      name.load('formula,value,type');
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [36739, 3],
      ]);
      expect(range.formulas).toEqual([
        [1, 2],
        [36739, '=A1+B1'],
      ]);
      expect(range.text[1]?.[0]).toBe('Aug-00');
      expect(range.address).toBe('Sheet1!A1:B2');
      expect([name.formula, name.value, name.type]).toEqual([
        '=Sheet1!$A$1:$B$2',
        'Sheet1!$A$1:$B$2',
        'Range',
      ]);
      range.format.fill.color = '#FF0000';
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.format.load('fill/color');
      range.format.font.load();
      await context.sync();
      expect(range.format.fill.color).toBe('#FF0000');
      expect(range.format.font.bold).toBe(false);
    });
  });
});
