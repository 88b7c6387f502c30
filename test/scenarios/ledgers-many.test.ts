import { createActions } from '../../src/actions';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { ledgersSent } from '../../src/actions/gather/ledgers/sent';
import { NO_CHOICES } from '../../src/actions/gather/types';
import type { Progress } from '../../src/actions/types';
import { restoreActions } from '../../src/actions/restore';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { companies, ledgerFile } from '../files/ledgerFile';
import { spawnInThread } from '../files/gather/nodeWorker';
import { plan, september } from '../files/templates';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { readSheet, sheetNames } from './cells';

jest.setTimeout(600_000);

const actions = createActions();
const SHEET = '台账 专利消零企业';
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };
/** With names as long as they may be, a few thousand rows take more than a request. */
const [ROWS, LONG] = [4_000, '机'.repeat(450)];
const LIMIT = 5_000_000;

const longNamed = (from: number) =>
  companies(from, ROWS).map(([name, ...more]) => [`${name}${LONG}`, ...more]);

async function gathered(unit: string, lines: ReturnType<typeof companies>) {
  const { name, bytes } = await ledgerFile(unit, september, lines);
  const files = [{ name, size: bytes.length, bytes: async () => bytes }];
  const readings = await gatherFiles(files, plan, { spawn: spawnInThread, workers: 1 });
  const context = await gatherActions.readContext(september, { ledgers: ledgersSent(readings) });
  const draft = draftGathering(context, readings, {
    ...NO_CHOICES,
    confirmed: readings.flatMap((file) => ('hash' in file ? [file.hash] : [])),
  });
  return { context, draft };
}

/** What a cancelled write must leave as it is. */
async function state() {
  const sheets = await sheetNames();
  return Promise.all(sheets.map(async (name) => [name, (await readSheet(name)).values] as const));
}

/** Number of the last row; all of them together are more than an answer may hold. */
const lastNumber = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getUsedRange(true).getLastRow();
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });

let book: OpenWorkbook;

/** Cancels once something of a write has been sent, with more to come. */
async function cancelled({ context, draft }: Awaited<ReturnType<typeof gathered>>) {
  const cancel = new AbortController();
  const told: Progress[] = [];
  const writing = gatherActions.writeGathering(context, draft, who, {
    signal: cancel.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (progress.step === 'writing' && progress.done > 0) cancel.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  const last = told.at(-1)!;
  expect(last.step).toBe('writing');
  expect(last.done).toBeLessThan(last.of);
}

beforeAll(async () => {
  book = await openSharedBook({ payloadLimit: LIMIT });
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
});

it('rows of a ledger that has no sheet yet leave nothing when their write is cancelled', async () => {
  const both = await gathered('haian', longNamed(1));
  const before = await state();
  await cancelled(both);
  expect(await state()).toEqual(before);
});

describe('rows of a ledger that has some', () => {
  beforeAll(async () => {
    const { context, draft } = await gathered('haian', companies(1, 3));
    const outcome = await gatherActions.writeGathering(context, draft, who);
    expect(outcome).toMatchObject({ kind: 'written', rows: 3 });
  });

  it('are taken back to the last cell when their write is cancelled', async () => {
    const both = await gathered('rugao', longNamed(10_001));
    const before = await state();
    await cancelled(both);
    expect(await state()).toEqual(before);
  });

  it('go in several requests, none of them too large, and tell how far they are', async () => {
    const { context, draft } = await gathered('rugao', longNamed(10_001));
    const told: number[] = [];
    const { log } = book.host.stats;
    const earlier = log.length;
    const outcome = await gatherActions.writeGathering(context, draft, who, {
      onProgress: ({ step, done, of }) => step === 'writing' && told.push(done / of),
    });
    expect(outcome).toMatchObject({ kind: 'written', rows: ROWS });
    const own = log.slice(earlier);
    console.log(own.map(({ bytes }) => `${Math.round(bytes / 1000)} kB`).join(', '));
    expect(own.filter(({ errorCode }) => errorCode !== null)).toEqual([]);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(await lastNumber()).toBe(3 + ROWS);
  });

  it('are taken back, read piece by piece, with those that stood there before left as they were', async () => {
    const [latest] = await restoreActions.list();
    const { log } = book.host.stats;
    const earlier = log.length;
    const preview = await restoreActions.preview(latest!);
    const reads = log.slice(earlier);
    // The entry, then where the list stands, then its cells.
    expect(reads.length).toBeGreaterThan(3);
    expect(preview.lines).toEqual([
      { block: expect.stringContaining('first.patents'), sheetName: SHEET, rows: ROWS, edited: 0 },
    ]);
    expect(preview.lost).toBe(0);
    const outcome = await restoreActions.restore(preview, who);
    expect(outcome).toMatchObject({ kind: 'restored', rows: ROWS });
    // What is too much for one answer all the same is asked for again in halves.
    const errors = log.slice(earlier).flatMap(({ errorCode }) => errorCode ?? []);
    expect([...new Set(errors)]).toEqual(['ResponsePayloadSizeLimitExceeded']);
    expect(await lastNumber()).toBe(3);
    const { values } = await readSheet(SHEET);
    expect(values.slice(3).map((line) => [line[1], line[4]])).toEqual(
      companies(1, 3).map(([name]) => ['海安', name]),
    );
  });
});
