import { serialisePlan } from '../../plan/serialisePlan';
import type { Plan } from '../../plan/types';
import { LIMITS } from '../read/limits';
import type { FromWorker, ReadingWorker, SpawnWorker } from './protocol';
import { OpenedFiles } from './openedFiles';
import type { FileReading, FileResult, FileSource } from './reading';

export interface GatherOptions {
  readonly spawn: SpawnWorker;
  /** How many files are read at once; as many more are opened ahead, and no others are in memory. */
  readonly workers: number;
  /** Called as each file is done, in no certain order. */
  readonly onReading?: (reading: FileReading, done: number, of: number) => void;
  readonly signal?: AbortSignal;
  /** After so many seconds a worker that does not answer is ended and another one takes its place. */
  readonly seconds?: number;
}

/**
 * Reads many files in workers: the page stays responsive, one bad file never stops the rest.
 *
 * @returns one reading per file, in the order given; after `signal` aborted, those that were done by then
 */
export async function gatherFiles(
  files: readonly FileSource[],
  plan: Plan,
  options: GatherOptions,
): Promise<FileReading[]> {
  const readings = new Array<FileReading | undefined>(files.length);
  const text = serialisePlan(plan);
  const workers = Math.min(options.workers, files.length);
  const opened = new OpenedFiles(files, workers);
  let done = 0;
  const seat = new Array(workers).fill(0).map(async () => {
    const place = new Place(text, options);
    try {
      while (options.signal?.aborted !== true) {
        const file = opened.take();
        if (file === undefined) return;
        const content = await file.content;
        const result = content instanceof Uint8Array ? await place.read(content) : content;
        if (result === null) return;
        const reading = { name: file.name, ...result };
        readings[file.index] = reading;
        options.onReading?.(reading, ++done, files.length);
      }
    } finally {
      place.close();
    }
  });
  await Promise.all(seat);
  return readings.filter((reading) => reading !== undefined);
}

/** One worker at a time, replaced when it broke down or took too long. */
class Place {
  #worker: ReadingWorker | null = null;
  #settle: ((answer: FromWorker | null) => void) | null = null;

  constructor(
    readonly planText: string,
    readonly options: GatherOptions,
  ) {}

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Null: the whole work was cancelled. */
  read(bytes: Uint8Array): Promise<FileResult | null> {
    const { signal, seconds = LIMITS.seconds + 2 } = this.options;
    return new Promise((resolve) => {
      const settle = (result: FileResult | null): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        this.#settle = null;
        resolve(result);
      };
      const giveUp = (result: FileResult | null): void => {
        this.close();
        settle(result);
      };
      const cancel = (): void => giveUp(null);
      const timer = setTimeout(
        () => giveUp({ kind: 'unreadable', refusal: { code: 'tooSlow', seconds } }),
        seconds * 1000,
      );
      if (signal?.aborted === true) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#settle = (answer) =>
        answer === null
          ? giveUp({ kind: 'unreadable', refusal: { code: 'corrupt', part: null } })
          : settle(answer.result);
      // A view into a larger buffer cannot be handed over without its neighbours.
      const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
      this.#ready().post({ kind: 'file', bytes: own }, [own.buffer as ArrayBuffer]);
    });
  }

  #ready(): ReadingWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.options.spawn();
    worker.onAnswer((answer) => {
      if (worker === this.#worker) this.#settle?.(answer);
    });
    worker.post({ kind: 'plan', text: this.planText }, []);
    this.#worker = worker;
    return worker;
  }
}
