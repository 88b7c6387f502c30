import { applyLayouts } from '../../../src/workbook/applyLayouts';
import { writeEntries } from '../../../src/workbook/entries/writeEntries';
import { inWorkbook, recoverHalfWritten } from '../../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../../support/book';
import { sampleLayout } from '../layout';
import { halfWritten, read } from './halfWritten';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const sheets = (): string[] => {
  const { sheetOrder, sheets: all } = book.engine.save();
  return sheetOrder.map((id) => all[id]?.name ?? '');
};

describe('what somebody else did meanwhile', () => {
  it('in a cell stays, and the cells beside it go back', async () => {
    await book.host.typeInto('Sheet1', 'A1', '7');
    const recovery = await halfWritten(book, (session) =>
      writeEntries(session, {
        ...{ sheetId: 'Sheet1', sheetName: 'Sheet1', journal: null },
        ...{ lists: [], added: [], staleNames: [] },
        cells: [7, '', ''].map((value, row) => ({
          ...{ row, column: 0, format: 'General' },
          before: { value },
          content: { value: 100 + row },
        })),
      }),
    );
    expect(await read('Sheet1', 'A1:A3')).toEqual([[100], [101], [102]]);
    await book.host.typeInto('Sheet1', 'A2', '9');
    await recoverHalfWritten(recovery);
    expect(await read('Sheet1', 'A1:A3')).toEqual([[7], [9], ['']]);
  });

  it('on a new sheet keeps that sheet, while the others go', async () => {
    const layouts = ['一', '二'].map((name, index) => ({
      ...sampleLayout(name),
      protected: false,
      names: [{ name: `ipt_target_203${index}`, area: { row: 1, column: 0, rows: 3, columns: 3 } }],
    }));
    const recovery = await halfWritten(book, (session) => applyLayouts(session, layouts));
    expect(sheets()).toEqual(['Sheet1', '一', '二']);
    await book.host.typeInto('二', 'E9', '我的话');
    await recoverHalfWritten(recovery);
    expect(sheets()).toEqual(['Sheet1', '二']);
    expect(await read('二', 'E9')).toEqual([['我的话']]);
  });
});

it('what was taken back once is not taken back again', async () => {
  const recovery = await halfWritten(book, (session) =>
    applyLayouts(session, [sampleLayout('一')]),
  );
  await recoverHalfWritten(recovery);
  expect(sheets()).toEqual(['Sheet1']);
  await inWorkbook({}, (session) => applyLayouts(session, [sampleLayout('一')]));
  await recoverHalfWritten(recovery);
  expect(sheets()).toEqual(['Sheet1', '一']);
});

it('a click that fails as well leaves the way open', async () => {
  const recovery = await halfWritten(book, (session) =>
    applyLayouts(session, [sampleLayout('一')]),
  );
  book.host.faults = () => 'ConnectionLost';
  await expect(recoverHalfWritten(recovery)).rejects.toMatchObject({
    failure: { code: 'halfWritten', recovery, sheets: ['一'] },
  });
  book.host.faults = null;
  await recoverHalfWritten(recovery);
  expect(sheets()).toEqual(['Sheet1']);
});
