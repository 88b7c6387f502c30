import { inWorkbook } from '../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../support/book';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const workbookName = (options: Parameters<typeof inWorkbook>[0] = {}) =>
  inWorkbook(options, async ({ context, sync }) => {
    context.workbook.load('name');
    await sync();
    return context.workbook.name;
  });

it('gives what the work gives, in the requests it asked for', async () => {
  expect(typeof (await workbookName())).toBe('string');
  expect(book.host.stats.requests).toBe(1);
});

it('asks again where Excel cannot wait for the cell by itself', async () => {
  let refusals = 2;
  book.host.faults = () => (refusals-- > 0 ? 'InvalidOperationInCellEditMode' : null);
  const hints: boolean[] = [];
  await workbookName({ onWaiting: (waiting) => hints.push(waiting) });
  expect(hints).toEqual([true, false]);
  expect(book.host.stats.requests).toBe(3);
});

it('stops asking when given up', async () => {
  book.host.faults = () => 'InvalidOperationInCellEditMode';
  const giveUp = new AbortController();
  const waiting = workbookName({
    onWaiting: (shown) => shown && giveUp.abort(),
    signal: giveUp.signal,
  });
  await expect(waiting).rejects.toMatchObject({ failure: { code: 'cellEditing' } });
});

it('sends nothing at all once cancelled', async () => {
  const signal = AbortSignal.abort();
  await expect(workbookName({ signal })).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  expect(book.host.stats.requests).toBe(0);
});

it.each([
  ['GeneralException', { code: 'hostFailed', hostCode: 'GeneralException' }],
  ['AccessDenied', { code: 'sheetProtected', sheet: null }],
] as const)('turns %s into one typed failure', async (code, failure) => {
  book.host.faults = () => code;
  await expect(workbookName()).rejects.toMatchObject({ failure });
});

it('says that this Excel lacks something, and never by the name of a member', async () => {
  const newer = inWorkbook({}, async ({ context, sync }) => {
    context.workbook.getActiveChart().load('name');
    await sync();
  });
  await expect(newer).rejects.toMatchObject({
    failure: { code: 'apiMissing', capability: 'unknown' },
  });
});

it('calls a mistake of our own by no name of the host', async () => {
  const wrong = inWorkbook({}, async () => {
    throw new TypeError('x is undefined');
  });
  await expect(wrong).rejects.toMatchObject({
    failure: { code: 'hostFailed', hostCode: 'internal' },
    cause: expect.any(TypeError),
  });
});
