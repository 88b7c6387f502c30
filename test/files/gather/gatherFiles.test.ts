import { gatherFiles, type GatherOptions } from '../../../src/files/gather/gatherFiles';
import type { FileReading, FileSource } from '../../../src/files/gather/reading';
import { plan, templateBytes } from '../templates';
import { spawnInThread, spawnSilent } from './nodeWorker';

function source(name: string, bytes: Uint8Array | (() => Promise<Uint8Array>)): FileSource {
  return typeof bytes === 'function'
    ? { name, size: 1, bytes }
    : { name, size: bytes.length, bytes: () => Promise.resolve(bytes.slice()) };
}

const options = (more: Partial<GatherOptions> = {}): GatherOptions => ({
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

const kinds = (readings: FileReading[]) => readings.map(({ name, kind }) => [name, kind]);

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

  it('opens as many files ahead as it has workers, and no more', async () => {
    let open = 0;
    let most = 0;
    const bytes = await templateBytes('haian', { '1': 1 });
    const files = Array.from({ length: 20 }, (_, index) =>
      source(`${index}.xlsx`, async () => {
        most = Math.max(most, ++open);
        return bytes.slice();
      }),
    );
    await gatherFiles(files, plan, options({ workers: 3, onReading: () => void open-- }));
    expect(most).toBe(6);
  });
});
