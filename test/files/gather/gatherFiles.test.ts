import { gatherFiles, type GatherOptions } from '../../../src/files/gather/gatherFiles';
import type { FileOutcome, FileSource } from '../../../src/files/gather/fileOutcome';
import { plan, templateBytes } from '../templates';
import { pack, smallBook } from '../read/parts';
import { counting, spawnFailingAt, spawnInThread, spawnSilent } from './nodeWorker';

function source(name: string, bytes: Uint8Array | (() => Promise<Uint8Array>)): FileSource {
  return typeof bytes === 'function'
    ? { name, size: 1, bytes }
    : { name, size: bytes.length, bytes: () => Promise.resolve(bytes.slice()) };
}

const options = (more: Partial<GatherOptions> = {}): GatherOptions => ({
  here: 0,
  spawn: spawnInThread,
  workers: 2,
  ...more,
});

async function nineFiles(): Promise<FileSource[]> {
  return Promise.all(
    plan.districts.map(async ({ id, name }, index) =>
      source(`${name}.xlsx`, await templateBytes(id, { '1': 100 + index })),
    ),
  );
}

const kinds = (readings: FileOutcome[]) => readings.map(({ name, kind }) => [name, kind]);

describe('gatherFiles', () => {
  it('gives one reading per file in the order given, and says so as they come', async () => {
    const seen: string[] = [];
    const readings = await gatherFiles(
      await nineFiles(),
      plan,
      options({
        onReading: ({ name }, done, of) => seen.push(`${name} ${done}/${of}`),
      }),
    );
    expect(readings.map((one) => one.kind === 'submission' && one.submission.district)).toEqual(
      plan.districts.map(({ id }) => id),
    );
    expect(seen).toHaveLength(9);
    expect(seen.at(-1)).toMatch(/9\/9$/);
  });

  it('gives each file its hash, the same for the same bytes', async () => {
    const [file] = await nineFiles();
    const readings = await gatherFiles([file!, { ...file!, name: '副本.xlsx' }], plan, options());
    const hashes = readings.map((one) => (one.kind === 'submission' ? one.hash : ''));
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('lets no bad file stop the rest, and leaves none out', async () => {
    const good = source('海安.xlsx', await templateBytes('haian', { '1': 1 }));
    const files = [
      source('名单.csv', new TextEncoder().encode('a,b\n')),
      source('空.xlsx', new Uint8Array()),
      source('.DS_Store', Uint8Array.of(1)),
      source('~$海安.xlsx', Uint8Array.of(1)),
      source('占用.xlsx', () => Promise.reject(new Error('in use'))),
      source('空白.xlsx', await templateBytes('rudong', {})),
      { ...source('巨大.xlsx', Uint8Array.of(1)), size: 1e9 },
      good,
    ];
    expect(kinds(await gatherFiles(files, plan, options()))).toEqual([
      ['名单.csv', 'unreadable'],
      ['空.xlsx', 'unreadable'],
      ['.DS_Store', 'skipped'],
      ['~$海安.xlsx', 'skipped'],
      ['占用.xlsx', 'locked'],
      ['空白.xlsx', 'refused'],
      ['巨大.xlsx', 'unreadable'],
      ['海安.xlsx', 'submission'],
    ]);
  });

  it('ends a worker that does not answer and goes on with another', async () => {
    const good = source('海安.xlsx', await templateBytes('haian', { '1': 1 }));
    let spawned = 0;
    const spawn = () => (spawned++ === 0 ? spawnSilent() : spawnInThread());
    const readings = await gatherFiles(
      [good, good],
      plan,
      options({ spawn, workers: 1, seconds: 0.05 }),
    );
    expect(
      readings.map((one) => (one.kind === 'unreadable' ? one.refusal.code : one.kind)),
    ).toEqual(['tooSlow', 'submission']);
  });

  it('stops when cancelled, with what was done by then', async () => {
    const abort = new AbortController();
    const readings = await gatherFiles(
      await nineFiles(),
      plan,
      options({
        workers: 1,
        signal: abort.signal,
        onReading: (_, done) => done === 3 && abort.abort(),
      }),
    );
    expect(readings).toHaveLength(3);
  });

  it('cancels a file that is being read', async () => {
    const abort = new AbortController();
    const waiting = gatherFiles(
      await nineFiles(),
      plan,
      options({ spawn: spawnSilent, signal: abort.signal }),
    );
    abort.abort();
    expect(await waiting).toEqual([]);
  });

  it('finds out which of several files a worker failed at', async () => {
    const bad = Uint8Array.of(0x50, 0x4b, 3, 4);
    let spawned = 0;
    const spawn = () => spawnFailingAt(bad.length, () => spawned++);
    const readings = await gatherFiles(
      [source('坏.xlsx', bad), ...(await nineFiles())],
      plan,
      options({ spawn, workers: 1 }),
    );
    expect(kinds(readings).filter(([, kind]) => kind !== 'submission')).toEqual([
      ['坏.xlsx', 'unreadable'],
    ]);
    expect(readings).toHaveLength(10);
    expect(spawned).toBeGreaterThan(1);
  });

  it('holds a few messages of files in memory, and no more', async () => {
    let open = 0;
    let most = 0;
    const bytes = await templateBytes('haian', { '1': 1 });
    const files = Array.from({ length: 300 }, (_, index) =>
      source(`${index}.xlsx`, async () => {
        most = Math.max(most, ++open);
        return bytes.slice();
      }),
    );
    await gatherFiles(files, plan, options({ workers: 3, onReading: () => void open-- }));
    // One message for each worker, and as many files ahead as one message takes.
    expect(most).toBeLessThanOrEqual(4 * 24);
  });
});

describe('what this thread reads itself', () => {
  const noWorker = (): never => {
    throw new Error('a worker was started');
  };

  it('is a few files of the usual size, without any worker', async () => {
    const files = await nineFiles();
    const readings = await gatherFiles(files, plan, options({ here: 9, spawn: noWorker }));
    expect(readings).toEqual(await gatherFiles(files, plan, options()));
    expect(readings.map(({ kind }) => kind)).toEqual(Array(9).fill('submission'));
  });

  it('is every file where there is no worker, those too much for a page included', async () => {
    const grown = pack({ ...smallBook(''), 'xl/sharedStrings.xml': longStrings });
    const small = source('海安.xlsx', await templateBytes('haian', { '1': 1 }));
    const files = [source('大.xlsx', grown), { ...small, size: 100_001 }, small];
    const readings = await gatherFiles(files, plan, options({ workers: 0, spawn: noWorker }));
    expect(readings).toEqual(await gatherFiles(files, plan, options()));
    expect(readings).toHaveLength(3);
  });

  it('is its share of more files, and workers read the others', async () => {
    let answered = 0;
    const spawn = () => counting(spawnInThread(), (results) => (answered += results));
    const readings = await gatherFiles(await nineFiles(), plan, options({ here: 1, spawn }));
    expect(readings.map((one) => one.kind === 'submission' && one.submission.district)).toEqual(
      plan.districts.map(({ id }) => id),
    );
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(9);
  });

  it.each([
    ['larger than a template', (file: FileSource) => ({ ...file, size: 100_001 })],
    ['that inflates to more than it seems', (file: FileSource) => file],
  ])('is no file %s', async (_, change) => {
    const small = source('海安.xlsx', await templateBytes('haian', { '1': 1 }));
    const grown = pack({ ...smallBook(''), 'xl/sharedStrings.xml': longStrings });
    const file = change(source('大.xlsx', grown));
    let answered = 0;
    const spawn = () => counting(spawnInThread(), (results) => (answered += results));
    const readings = await gatherFiles([file, small], plan, options({ here: 24, spawn }));
    expect(readings).toEqual(await gatherFiles([file, small], plan, options()));
    expect(kinds(readings)).toEqual([
      ['大.xlsx', 'refused'],
      ['海安.xlsx', 'submission'],
    ]);
    expect(answered).toBe(1);
  });
});

const longStrings = `<sst>${'<si><t>海门</t></si>'.repeat(9_000)}${' '.repeat(500_000)}</sst>`;
