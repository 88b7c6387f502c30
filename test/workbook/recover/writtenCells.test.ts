import { cellsChange } from '../../../src/workbook/check/cellsChange';
import { recoverHalfWritten } from '../../../src/workbook/run';
import { carryOut } from '../../../src/workbook/write/change';
import { openBook, type OpenWorkbook } from '../../support/book';
import { halfWritten } from './halfWritten';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
  await set('@', '8/2000');
});

/** Value and number format of the one cell. */
const cell = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    range.load('values,numberFormat');
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
  });

const set = (format: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    range.numberFormat = [[format]];
    range.values = [[value]];
    await context.sync();
  });

/** A text is to become a number, so that its format changes with it. */
const repair = (session: Parameters<typeof carryOut>[0]): Promise<void> =>
  carryOut(session, [
    cellsChange({
      ...{ sheetId: 'Sheet1', sheetName: 'Sheet1', opens: false },
      protection: null,
      cells: [
        {
          ...{ row: 1, column: 1, locked: false, formats: ['@', '0.0'] },
          before: { value: '8/2000' },
          after: { value: 8 },
        },
      ],
    }),
  ]);

it('a text that became a number is the same text again, and its cell takes texts again', async () => {
  const recovery = await halfWritten(book, repair);
  expect(await cell()).toEqual([8, '0.0']);
  await recoverHalfWritten(recovery);
  expect(await cell()).toEqual(['8/2000', '@']);
});

it('the format goes back as well where only the format was written', async () => {
  const recovery = await halfWritten(book, repair);
  await set('@', '8/2000');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').numberFormat = [['0.0']];
    await context.sync();
  });
  expect(await cell()).toEqual(['8/2000', '0.0']);
  await recoverHalfWritten(recovery);
  expect(await cell()).toEqual(['8/2000', '@']);
});

it('a format that somebody chose meanwhile stays, while the content goes back', async () => {
  const recovery = await halfWritten(book, repair);
  await set('0.00%', 8);
  await recoverHalfWritten(recovery);
  expect(await cell()).toEqual(['8/2000', '0.00%']);
});

it('nothing that was not written is touched', async () => {
  const recovery = await halfWritten(book, repair, 0);
  expect(await cell()).toEqual(['8/2000', '@']);
  await recoverHalfWritten(recovery);
  expect(await cell()).toEqual(['8/2000', '@']);
});
