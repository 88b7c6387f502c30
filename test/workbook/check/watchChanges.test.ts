import { watchChanges, type SheetChange } from '../../../src/workbook/check/watchChanges';
import { openBook, type OpenWorkbook } from '../../support/book';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const type = async (text: string): Promise<void> => {
  await book.host.typeInto('Sheet1', 'B2', text);
  await book.host.idle();
};

it('is one handler for the whole workbook, and none once it is removed', async () => {
  const seen: SheetChange[] = [];
  const stop = await watchChanges((change) => seen.push(change));
  expect(book.host.eventHandlers).toBe(1);
  await type('1');
  expect(seen).toMatchObject([
    { kind: 'cells', areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], isRemote: false },
  ]);
  await stop();
  expect(book.host.eventHandlers).toBe(0);
  await type('2');
  expect(seen).toHaveLength(1);
});

it('is removed though a cell is being edited, as soon as that ends', async () => {
  const stop = await watchChanges(() => undefined);
  book.host.editing = true;
  const stopped = stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(book.host.eventHandlers).toBe(1);
  book.host.editing = false;
  await stopped;
  expect(book.host.eventHandlers).toBe(0);
});

it('started again after it was stopped it tells of each change once', async () => {
  const seen: SheetChange[] = [];
  const stop = await watchChanges((change) => seen.push(change));
  await stop();
  const stopAgain = await watchChanges((change) => seen.push(change));
  expect(book.host.eventHandlers).toBe(1);
  await type('1');
  expect(seen).toHaveLength(1);
  await stopAgain();
});

it('has nothing against a workbook that is gone', async () => {
  const stop = await watchChanges(() => undefined);
  book.host.faults = () => 'GeneralException';
  await expect(stop()).resolves.toBeUndefined();
});

it('is added, and removed, though Excel refuses because somebody types again and again', async () => {
  const unheard = jest.fn();
  process.on('unhandledRejection', unheard);
  let refusals = 2;
  book.host.faults = () => (refusals-- > 0 ? 'InvalidOperationInCellEditMode' : null);
  const seen: SheetChange[] = [];
  const stop = await watchChanges((change) => seen.push(change));
  await type('1');
  expect(seen).toHaveLength(1);
  refusals = 2;
  await stop();
  expect(book.host.eventHandlers).toBe(0);
  await type('2');
  expect(seen).toHaveLength(1);
  process.off('unhandledRejection', unheard);
  expect(unheard).not.toHaveBeenCalled();
});
