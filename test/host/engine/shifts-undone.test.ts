import { sheetExtras } from '../../../src/host/engine/extras';
import { deleteColumns, deleteRows, insertRows } from '../../../src/host/engine/structure';
import type { Worksheet } from '../../../src/host/engine/univer';
import { openBook, type OpenWorkbook } from '../../support/book';

jest.setTimeout(600_000);

let book: OpenWorkbook;
let sheet: Worksheet;
beforeEach(async () => {
  book = await openBook();
  await Excel.run(async ({ workbook }) => {
    const first = workbook.worksheets.getFirst();
    first.getRange('A1:C9').values = Array.from({ length: 9 }, (_, row) => [
      row === 0 ? '县' : `县${row}`,
      row,
      row * 2,
    ]);
    first.charts.add('ColumnClustered', first.getRange('A1:C9'), 'Columns');
    first.pageLayout.setPrintArea('A1:C9');
    first.pageLayout.setPrintTitleRows('$1:$2');
    await workbook.context.sync();
  });
  sheet = book.engine.workbook.getActiveSheet();
});

const undo = (): Promise<boolean> => book.engine.start('univer.command.undo', {});

it.each([
  ['rows that a chart and titles reach into', () => deleteRows(book.engine, sheet, 1, 3)],
  ['all rows that they cover', () => deleteRows(book.engine, sheet, 0, 40)],
  ['a column', () => deleteColumns(book.engine, sheet, 1, 1)],
])('%s come back as they were', async (_, remove) => {
  const before = sheetExtras(sheet);
  expect(before).toMatchObject({ charts: [{}], pageLayout: { titleRows: expect.anything() } });
  await remove();
  expect(sheetExtras(sheet)).not.toEqual(before);
  await undo();
  expect(sheetExtras(sheet)).toEqual(before);
});

it('steps are taken back one after another', async () => {
  const all = [sheetExtras(sheet)];
  await deleteRows(book.engine, sheet, 1, 1);
  all.push(sheetExtras(sheet));
  await insertRows(book.engine, sheet, 0, 2);
  all.push(sheetExtras(sheet));
  await deleteRows(book.engine, sheet, 2, 2);
  for (const before of all.reverse()) {
    await undo();
    expect(sheetExtras(sheet)).toEqual(before);
  }
});

it('rows that a person inserts where others went bring nothing back', async () => {
  await deleteRows(book.engine, sheet, 0, 9);
  await insertRows(book.engine, sheet, 0, 9);
  expect(sheetExtras(sheet)).not.toHaveProperty('pageLayout.printArea');
});
