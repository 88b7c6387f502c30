import { blockNames } from '../../../src/sheets/blocks/names';
import { journalSheet } from '../../../src/sheets/journal/journalSheet';
import { applyLayouts } from '../../../src/workbook/applyLayouts';
import { journalChange } from '../../../src/workbook/journal/writeJournal';
import { inWorkbook, recoverHalfWritten } from '../../../src/workbook/run';
import { carryOut } from '../../../src/workbook/write/change';
import { openBook, type OpenWorkbook } from '../../support/book';
import { contentOf } from '../../faults/support/content';
import { halfWritten, read } from './halfWritten';

jest.setTimeout(600_000);

const SHEET = '_留底';
const entryOf = (head: string, rows: number) => ({
  rows: Array.from({ length: rows }, (_, row) => [row === 0 ? head : '', `${head}${row}`] as const),
  size: rows,
});

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
  await inWorkbook({}, (session) =>
    applyLayouts(session, [
      journalSheet(SHEET, { rows: [...entryOf('a', 2).rows, ...entryOf('b', 1).rows], size: 3 }),
    ]),
  );
});

/** Where the journal's name leads to. */
const named = (): Promise<string> =>
  Excel.run(async (context) => {
    const item = context.workbook.names.getItem(blockNames.journal()).load('formula');
    await context.sync();
    return item.formula as string;
  });

const append = (drop: number) => (session: Parameters<typeof carryOut>[0]) =>
  carryOut(session, [
    journalChange(
      {
        ...{ kind: 'append', entry: entryOf('c', 2), drop },
        place: {
          ...{ sheetId: SHEET, sheetName: SHEET, row: 0, column: 0, rows: 3 },
          lines: [],
        },
      },
      [],
    ),
  ]);

it('an entry that may have been written goes, and the name leads to what was there', async () => {
  const before = contentOf(book.engine.save());
  const recovery = await halfWritten(book, append(0));
  expect(await read(SHEET, 'A1:A5')).toEqual([['a'], [''], ['b'], ['c'], ['']]);
  expect(contentOf(book.engine.save())).not.toBe(before);
  await recoverHalfWritten(recovery);
  expect(contentOf(book.engine.save())).toBe(before);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('after %d actions of its request as well', async (after) => {
  const before = contentOf(book.engine.save());
  const recovery = await halfWritten(book, append(0), after);
  await recoverHalfWritten(recovery);
  expect(contentOf(book.engine.save())).toBe(before);
});

it('entries that gave way stay gone', async () => {
  const recovery = await halfWritten(book, append(2));
  expect(await read(SHEET, 'B1:B4')).toEqual([['b0'], ['c0'], ['c1'], ['']]);
  await recoverHalfWritten(recovery);
  expect(await read(SHEET, 'B1:B3')).toEqual([['b0'], [''], ['']]);
  expect(await named()).toMatch(/!\$A\$1$|!\$A\$1:\$A\$1$/);
});
