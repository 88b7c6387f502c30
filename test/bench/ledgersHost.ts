import { createActions } from '../../src/actions';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { ledgersSent } from '../../src/actions/gather/ledgers/sent';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { openWorkbook } from '../../src/host/node';
import { companies, ledgerFile } from '../files/ledgerFile';
import { spawnInThread } from '../files/gather/nodeWorker';
import { plan, september } from '../files/templates';

/** A ledger of the seed's units through Microsoft's client and the embedded host: read, written in pieces, cancelled midway. */
const ROWS = Number(process.env['LEDGER_ROWS'] ?? 100_000);
const LIMIT = 5_000_000;
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

const actions = createActions();
const book = await openWorkbook({ payloadLimit: LIMIT });
await actions.insertTargetSheet(plan, 'refuse');
await actions.createPeriod(september, 'refuse');

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const { log } = book.host.stats;
  const earlier = log.length;
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const own = log.slice(earlier);
  const largest = Math.max(0, ...own.map(({ bytes }) => bytes));
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(
    `${what.padEnd(36)}${seconds.toFixed(1)} s   ${own.length} requests, the largest ${(largest / 1e6).toFixed(1)} MB   heap ${heap} MB`,
  );
  return result;
}

const each = Math.ceil(ROWS / plan.districts.length);
console.log(`${ROWS} rows of ${plan.districts.length} units through the embedded host`);
const files = await timed('files made', () =>
  Promise.all(
    plan.districts.map(async ({ id }, unit) => {
      const { name, bytes } = await ledgerFile(id, september, companies(1 + unit * each, each));
      return { name, size: bytes.length, bytes: async () => bytes };
    }),
  ),
);
const readings = await timed('files read', () =>
  gatherFiles(files, plan, { spawn: spawnInThread, workers: 1 }),
);
async function drafted() {
  const context = await gatherActions.readContext(september, { ledgers: ledgersSent(readings) });
  const confirmed = readings.flatMap((file) => ('hash' in file ? [file.hash] : []));
  return { context, draft: draftGathering(context, readings, { ...NO_CHOICES, confirmed }) };
}
const { context, draft } = await timed('compared and checked', drafted);
const cancel = new AbortController();
await timed('written, cancelled halfway', async () => {
  const writing = gatherActions.writeGathering(context, draft, who, {
    signal: cancel.signal,
    onProgress: ({ step, done, of }) => {
      if (step === 'writing' && done > of / 2) cancel.abort();
    },
  });
  const outcome = await writing.catch((error: unknown) => error);
  console.log(JSON.stringify(outcome)?.slice(0, 120));
});
const told: number[] = [];
const outcome = await timed('written', () =>
  gatherActions.writeGathering(context, draft, who, {
    onProgress: ({ step, done, of }) => step === 'writing' && told.push(done / of),
  }),
);
console.log(
  outcome.kind === 'written'
    ? `${outcome.rows} rows written, progress told ${told.length} times`
    : outcome.kind,
);
await timed('read again, nothing new', async () => {
  const again = await drafted();
  console.log(`${again.draft.rows} rows to write`);
});
process.exit(0);
