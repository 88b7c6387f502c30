import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import type { FromWorker, ReaderWorker } from '../../../src/files/gather/protocol';
import { figureOf } from '../../../src/figures/reading';
import type { Plan } from '../../../src/plan/types';
import { Sums } from './figures';

/**
 * The product's own way: every file checked, read and judged, on this thread and in workers. The pane has parsed its plan
 * long before; here it is parsed as JSON, before the files.
 */
const [folder = '', workerPath = '', planFile = ''] = process.argv.slice(2);

function spawn(): ReaderWorker {
  const worker = new Worker(workerPath);
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onAnswer: (listener) => {
      worker.on('message', (answer: FromWorker) => listener(answer));
      worker.on('error', () => listener(null));
    },
    terminate: () => void worker.terminate(),
  };
}

const files = readdirSync(folder).map((name) => ({
  name,
  size: statSync(join(folder, name)).size,
  bytes: () => Promise.resolve(new Uint8Array(readFileSync(join(folder, name)))),
}));
const sums = new Sums();
const readings = await gatherFiles(files, JSON.parse(readFileSync(planFile, 'utf8')) as Plan, {
  spawn,
  workers: Math.max(1, Math.min(4, availableParallelism() - 1)),
});
for (const reading of readings) {
  if (reading.kind !== 'submission') throw new Error(`${reading.name}: ${JSON.stringify(reading)}`);
  sums.add(
    Object.values(reading.submission.entries).map((entry) => {
      const figure = 'ok' in entry ? figureOf(entry) : entry;
      return figure?.kind === 'number' ? figure.value : null;
    }),
  );
}
sums.print();
