import { writeEntries, type EntryWrite } from '../../../src/workbook/entries/writeEntries';
import { inWorkbook } from '../../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../../support/book';

jest.setTimeout(600_000);

const ROWS = 27;
const COLUMNS = 1_600;

/** More cells than one request may hold. */
function cells(): EntryWrite[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    row: 3 + Math.floor(index / COLUMNS),
    column: 3 + (index % COLUMNS),
    content: { value: `关于第 ${index} 项的说明`.repeat(8) },
    before: { value: '' },
    format: 'General',
  }));
}

/** Row by row, for the whole is more than one answer may hold. */
async function used(): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (let row = 0; row < ROWS + 4; row += 1) {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRangeByIndexes(row, 0, 1, COLUMNS + 4).load('values');
      await context.sync();
      return range.values;
    });
    rows.push(values[0] ?? []);
  }
  return rows.filter((line) => line.some((cell) => cell !== ''));
}

describe('very many entries', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openBook({ payloadLimit: 5_000_000 });
  });

  const write = (onWritten?: (cells: number) => void): Promise<void> =>
    inWorkbook({}, (session) => {
      const batch = {
        ...{ sheetId: 'Sheet1', sheetName: 'Sheet1', journal: null },
        ...{ cells: cells(), lists: [], added: [], staleNames: [] },
      };
      return writeEntries(session, batch, onWritten);
    });

  it('go in several requests, and tell how far they are', async () => {
    const steps: number[] = [];
    const before = book.host.stats.requests;
    await write((done) => steps.push(done));
    expect(steps.at(-1)).toBe(ROWS * COLUMNS);
    expect(steps.length).toBeGreaterThan(1);
    console.log(`${ROWS * COLUMNS} cells: ${book.host.stats.requests - before} requests`);
    const values = await used();
    expect(values.length).toBe(ROWS);
    expect(values.at(-1)?.[COLUMNS + 2]).toMatch(`第 ${ROWS * COLUMNS - 1} 项`);
  });

  it('are taken back when a later request fails', async () => {
    let requests = 0;
    book.host.faults = (body) =>
      body.Actions.some(({ Name }) => Name === 'Values') && ++requests === 2
        ? 'GeneralException'
        : null;
    await expect(write()).rejects.toMatchObject({ failure: { code: 'hostFailed' } });
    book.host.faults = null;
    expect(await used()).toEqual([]);
  });
});
