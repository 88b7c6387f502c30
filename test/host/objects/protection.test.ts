import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['锁', 1]];
    sheet.getRange('B1:B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, '密');
    await context.sync();
  });
});
afterEach(() => book.dispose());

const change = (action: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const values = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('a protected sheet', () => {
  it('says so, with what is allowed', async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowFormatColumns: true,
        allowInsertRows: false,
        selectionMode: 'Normal',
      });
    });
  });

  it('takes values in unlocked cells', async () => {
    await change((sheet) => (sheet.getRange('B1:B2').values = [[5], [6]]));
    expect(await values('B1:B2')).toEqual([[5], [6]]);
  });

  it('refuses a write that meets a locked cell, and writes nothing of it', async () => {
    const writing = change((sheet) => (sheet.getRange('A1:B1').values = [['x', 9]]));
    await expect(writing).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(await values('A1:B1')).toEqual([['锁', 1]]);
  });

  it('keeps what earlier actions of the refused request did', async () => {
    const writing = change((sheet) => {
      sheet.getRange('B1').values = [[7]];
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('B2').values = [[8]];
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await values('A1:B2')).toEqual([
      ['锁', 7],
      ['', ''],
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['formats', (sheet) => (sheet.getRange('B1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('B1').numberFormat = [['@']])],
    ['borders', (sheet) => (sheet.getRange('B1').format.borders.getItem('EdgeTop').style = 'Dot')],
    ['locking', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
    ['row heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 30)],
    ['merging', (sheet) => sheet.getRange('B1:B2').merge()],
    ['unmerging', (sheet) => sheet.getRange('B1:B2').unmerge()],
    ['inserting rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['inserting cells', (sheet) => sheet.getRange('B1').insert('Down')],
    ['deleting columns', (sheet) => sheet.getRange('A:A').delete('Left')],
    [
      'validation',
      (sheet) => (sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=B1>0' } }),
    ],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
  ])('refuses %s', async (_what, action) => {
    await expect(change(action)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('lets through what its options allow', async () => {
    await change((sheet) => (sheet.getRange('A1').format.columnWidth = 100));
  });

  it('refuses a typing person as well', async () => {
    await expect(book.host.typeInto('Sheet1', 'A1', '改')).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await book.host.typeInto('Sheet1', 'B1', '42');
    expect(await values('A1:B1')).toEqual([['锁', 42]]);
    await expect(book.host.insertRows('Sheet1', 0)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('opens with its password only', async () => {
    await expect(change((sheet) => sheet.protection.unprotect('?'))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await change((sheet) => sheet.protection.unprotect('密'));
    await change((sheet) => (sheet.getRange('A1').values = [['开']]));
    expect(await values('A1')).toEqual([['开']]);
  });

  it('cannot be protected once more', async () => {
    await expect(change((sheet) => sheet.protection.protect())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });
});

describe('a workbook with protected structure', () => {
  beforeEach(() => {
    book.host.structureProtected = true;
  });

  it('says so', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => unknown]>([
    ['adding', (_sheet, sheets) => sheets.add('新')],
    ['renaming', (sheet) => (sheet.name = '新')],
    ['moving', (sheet) => (sheet.position = 0)],
    ['hiding', (sheet) => (sheet.visibility = 'Hidden')],
    ['copying', (sheet) => sheet.copy()],
    ['deleting', (sheet) => sheet.delete()],
  ])('refuses %s sheets', async (_what, action) => {
    const changing = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      action(worksheets.getItem('Sheet1'), worksheets);
      await context.sync();
    });
    await expect(changing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('is freed through the API', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    expect(book.host.structureProtected).toBe(false);
  });
});
