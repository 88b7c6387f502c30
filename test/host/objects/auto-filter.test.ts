import { unzipSync, strFromU8 } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await onSheet((sheet) => {
    sheet.getRange('B2:D6').values = [
      ['单位', '首报', '截至'],
      ['海门', 201703, ''],
      ['启东', 201705, 201708],
      ['海门', 201709, 201709],
      ['海安', 201710, ''],
    ];
  });
});
afterEach(() => book.dispose());

const onSheet = <T>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

/** Rows of the list that show, from 1; the filter's place; whether anything is filtered. */
const state = async () =>
  onSheet(async (sheet, context) => {
    const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
    const range = sheet.autoFilter.getRangeOrNullObject().load('address');
    sheet.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    return {
      shown: rows.flatMap(({ rowHidden }, at) => (rowHidden ? [] : [at + 2])),
      at: range.isNullObject ? null : range.address,
      ...{ on: sheet.autoFilter.enabled, filtered: sheet.autoFilter.isDataFiltered },
    };
  });

const ALL = [2, 3, 4, 5, 6];

const byUnit = (sheet: Excel.Worksheet, ...values: string[]): void =>
  sheet.autoFilter.apply('B2:D6', 0, { filterOn: 'Values', values });

describe('an AutoFilter', () => {
  it('is not there before it is applied, and is nothing but buttons without criteria', async () => {
    expect(await state()).toEqual({ shown: ALL, at: null, on: false, filtered: false });
    await onSheet((sheet) => sheet.autoFilter.apply('B2:D6'));
    expect(await state()).toEqual({ shown: ALL, at: 'Sheet1!B2:D6', on: true, filtered: false });
    await expect(
      onSheet((sheet) => {
        sheet.autoFilter.remove();
        sheet.autoFilter.getRange().load('address');
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it.each<[string, (filter: Excel.AutoFilter) => void, number[]]>([
    ['values', (filter) => filter.apply('B2:D6', 0, values('海门', '无')), [2, 3, 5]],
    ['values as shown', (filter) => filter.apply('B2:D6', 1, values('201705')), [2, 4]],
    ['blanks among values', (filter) => filter.apply('B2:D6', 2, values('')), [2, 3, 6]],
    ['a comparison', (filter) => filter.apply('B2:D6', 1, custom('<=201709')), [2, 3, 4, 5]],
    ['either of two', (filter) => filter.apply('B2:D6', 2, custom('=', '>=201709')), [2, 3, 5, 6]],
    ['wildcards', (filter) => filter.apply('B2:D6', 0, custom('海*')), [2, 3, 5, 6]],
  ])('by %s', async (_what, apply, shown) => {
    await onSheet((sheet) => apply(sheet.autoFilter));
    expect(await state()).toMatchObject({ shown, filtered: true });
  });

  it('takes several columns together, and all of them back', async () => {
    await onSheet((sheet) => {
      byUnit(sheet, '海门');
      sheet.autoFilter.apply('B2:D6', 1, custom('<=201708'));
    });
    expect(await state()).toMatchObject({ shown: [2, 3], filtered: true });
    await onSheet((sheet) => sheet.autoFilter.clearCriteria());
    expect(await state()).toEqual({ shown: ALL, at: 'Sheet1!B2:D6', on: true, filtered: false });
  });

  it('over another area begins anew', async () => {
    await onSheet((sheet) => byUnit(sheet, '启东'));
    await onSheet((sheet) => sheet.autoFilter.apply('B2:D5'));
    expect(await state()).toEqual({ shown: ALL, at: 'Sheet1!B2:D5', on: true, filtered: false });
  });

  it('follows its cells', async () => {
    await onSheet((sheet) => byUnit(sheet, '启东'));
    await onSheet((sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
    });
    expect(await state()).toMatchObject({ at: 'Sheet1!C3:E7', shown: [2, 3, 5] });
    await onSheet((sheet) => sheet.getRange('3:7').delete('Up'));
    expect(await state()).toEqual({ shown: ALL, at: null, on: false, filtered: false });
  });

  it('refuses what it does not know, and protected sheets', async () => {
    await expect(
      onSheet((sheet) => sheet.autoFilter.apply('B2:D6', 7, values('海门'))),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      onSheet((sheet) => sheet.autoFilter.apply('B2:D6', 0, { filterOn: 'TopItems' })),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
    await onSheet((sheet) => sheet.protection.protect());
    await expect(onSheet((sheet) => sheet.autoFilter.apply('B2:D6'))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });

  it('is saved, with its rows and its hidden name, and opened again', async () => {
    await onSheet((sheet) => {
      byUnit(sheet, '海门', '启东');
      sheet.autoFilter.apply('B2:D6', 2, custom('=', '>=201709'));
    });
    const bytes = await writeWorkbook(book.engine.save());
    const parts = unzipSync(bytes);
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<autoFilter ref="B2:D6"><filterColumn colId="0"><filters><filter val="海门"/><filter val="启东"/></filters></filterColumn>' +
        '<filterColumn colId="2"><customFilters><customFilter val=" "/><customFilter operator="greaterThanOrEqual" val="201709"/></customFilters></filterColumn></autoFilter>',
    );
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Sheet1'!$B$2:$D$6</definedName>`,
    );
    book.engine.load(await readWorkbook(bytes, '台账'));
    expect(await state()).toEqual({
      ...{ shown: [2, 3, 5], at: 'Sheet1!B2:D6', on: true, filtered: true },
    });
    await onSheet((sheet) => sheet.autoFilter.clearCriteria());
    expect(await state()).toMatchObject({ shown: ALL });
  });
});

const values = (...texts: string[]): Excel.FilterCriteria => ({
  filterOn: 'Values',
  values: texts,
});
const custom = (criterion1: string, criterion2?: string): Excel.FilterCriteria => ({
  ...{ filterOn: 'Custom', criterion1 },
  ...(criterion2 !== undefined && { criterion2, operator: 'Or' }),
});
