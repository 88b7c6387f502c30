import { openWorkbook } from '../../../src/host/node';
import { writeEntries, type EntryWrite } from '../../../src/workbook/entries/writeEntries';
import { inWorkbook } from '../../../src/workbook/run';

jest.setTimeout(120_000);

const ROWS = 27;
const COLUMNS = 1_600;

/** More cells than one request may hold. */
function cells(): EntryWrite[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    row: 3 + Math.floor(index / COLUMNS),
    column: 3 + (index % COLUMNS),
    content: { value: index },
    before: { value: '' },
    format: 'General',
  }));
}

function used(): Promise<unknown[][] | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
    range.load('values');
    await context.sync();
    return range.isNullObject ? null : range.values;
  });
}

describe('very many entries', () => {
  let book: Awaited<ReturnType<typeof openWorkbook>>;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(async () => {
    book.host.faults = null;
    await book.host.idle();
    book.dispose();
  });

  const write = (onWritten?: (cells: number) => void): Promise<void> =>
    inWorkbook({}, (session) => {
      const batch = { sheetId: 'Sheet1', cells: cells(), lists: [], added: [], staleNames: [] };
      return writeEntries(session, batch, onWritten);
    });

  it('go in several requests, and tell how far they are', async () => {
    const steps: number[] = [];
    const before = book.host.stats.requests;
    await write((done) => steps.push(done));
    expect(steps).toEqual([12 * COLUMNS, 24 * COLUMNS, ROWS * COLUMNS]);
    console.log(`${ROWS * COLUMNS} cells: ${book.host.stats.requests - before} requests`);
    const values = await used();
    expect(values!.length).toBe(ROWS);
    expect(values!.at(-1)!.at(-1)).toBe(ROWS * COLUMNS - 1);
  });

  it('are taken back when a later request fails', async () => {
    let requests = 0;
    book.host.faults = (body) =>
      body.Actions.some(({ Name }) => Name === 'Values') && ++requests === 2
        ? 'GeneralException'
        : null;
    await expect(write()).rejects.toMatchObject({ failure: { code: 'hostFailed' } });
    book.host.faults = null;
    expect(await used()).toBeNull();
  });
});
