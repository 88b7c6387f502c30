import type { Plan } from '../../plan/types';
import { LIMITS } from '../read/limits';
import type { Refusal } from '../read/refusal';
import type { FromWorker, ReaderWorker, SpawnWorker } from './protocol';
import type { FileResult } from './fileOutcome';

export interface PlaceOptions {
  readonly spawn: SpawnWorker;
  /** Plans that were revised since; a template made for one of them is read by it. */
  readonly former?: readonly Plan[];
  readonly signal?: AbortSignal;
  /** After so many seconds a worker that does not answer is ended and another one takes its place. */
  readonly seconds?: number;
}

/** One worker at a time, started when it is first needed and replaced when it broke down or took too long. */
export class Place {
  #worker: ReaderWorker | null = null;
  #hear: ((answer: FromWorker | null) => void) | null = null;

  constructor(
    readonly plan: Plan,
    readonly options: PlaceOptions,
  ) {}

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * Reads some files. Where a worker fails at several, each is read again by itself, to know which one it was.
   *
   * @returns a result for each, in their order; null: the whole work was cancelled
   */
  async read(files: readonly Uint8Array[]): Promise<readonly FileResult[] | null> {
    const answer = await this.#ask(files);
    if (answer === null || !('code' in answer)) return answer;
    if (files.length === 1) return [{ kind: 'unreadable', refusal: answer }];
    const results: FileResult[] = [];
    for (const file of files) {
      const own = await this.read([file]);
      if (own === null) return null;
      results.push(...own);
    }
    return results;
  }

  #ask(files: readonly Uint8Array[]): Promise<readonly FileResult[] | Refusal | null> {
    const { signal, seconds = LIMITS.seconds + 2 } = this.options;
    return new Promise((resolve) => {
      const settle = (outcome: readonly FileResult[] | Refusal | null): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        this.#hear = null;
        resolve(outcome);
      };
      const giveUp = (outcome: Refusal | null): void => {
        this.close();
        settle(outcome);
      };
      const cancel = (): void => giveUp(null);
      const timer = setTimeout(() => giveUp({ code: 'tooSlow', seconds }), seconds * 1000);
      if (signal?.aborted === true) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#hear = (answer) =>
        answer === null ? giveUp({ code: 'corrupt', part: null }) : settle(answer.results);
      this.#post(files);
    });
  }

  /** A single file is handed over; several are copied, as they may have to be read again. */
  #post(files: readonly Uint8Array[]): void {
    // A view into a larger buffer would take its neighbours along.
    const own = files.map((file) =>
      file.byteLength === file.buffer.byteLength ? file : file.slice(),
    );
    const transfer = own.length === 1 ? own.map(({ buffer }) => buffer as ArrayBuffer) : [];
    this.#ready().post({ kind: 'files', files: own }, transfer);
  }

  #ready(): ReaderWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.options.spawn();
    worker.onAnswer((answer) => {
      if (worker === this.#worker) this.#hear?.(answer);
    });
    const { former = [] } = this.options;
    worker.post({ kind: 'plan', plan: this.plan, former }, []);
    this.#worker = worker;
    return worker;
  }
}
