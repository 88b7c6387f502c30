import type { Plan } from '../../plan/types';
import { LIMITS } from '../read/limits';
import type { Refusal } from '../read/refusal';
import type { Answers, FromWorker, ReaderWorker, SpawnWorker, ToWorker } from './protocol';
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

  /** @param plan null: it is asked nothing that needs one */
  constructor(
    readonly plan: Plan | null,
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
    const answer = await this.ask({ kind: 'files', files: files.map(alone) });
    if (answer === null) return null;
    if (!('code' in answer)) return answer.results;
    if (files.length === 1) return [{ kind: 'unreadable', refusal: answer }];
    const results: FileResult[] = [];
    for (const file of files) {
      const own = await this.read([file]);
      if (own === null) return null;
      results.push(...own);
    }
    return results;
  }

  /**
   * @returns what the worker answers; why it could not; null: the whole work was cancelled
   */
  ask<Kind extends keyof Answers>(
    message: Extract<ToWorker, { readonly kind: Kind }>,
  ): Promise<Answers[Kind] | Refusal | null> {
    const { signal, seconds = LIMITS.seconds + 2 } = this.options;
    return new Promise((resolve) => {
      const settle = (outcome: Answers[Kind] | Refusal | null): void => {
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
      // A worker answers each kind of message in one way, see `answer.ts`.
      this.#hear = (answer) =>
        answer === null ? giveUp({ code: 'corrupt', part: null }) : settle(answer as Answers[Kind]);
      this.#ready().post(message, handedOver(message));
    });
  }

  #ready(): ReaderWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.options.spawn();
    worker.onAnswer((answer) => {
      if (worker === this.#worker) this.#hear?.(answer);
    });
    const { plan } = this;
    const { former = [] } = this.options;
    if (plan !== null) worker.post({ kind: 'plan', plan, former }, []);
    this.#worker = worker;
    return worker;
  }
}

/**
 * Asks a worker of its own one thing that needs no plan.
 * @returns what it answers; why it could not; null: it was cancelled
 */
export async function askOnce<Kind extends keyof Answers>(
  message: Extract<ToWorker, { readonly kind: Kind }>,
  options: PlaceOptions,
): Promise<Answers[Kind] | Refusal | null> {
  const place = new Place(null, options);
  try {
    return await place.ask(message);
  } finally {
    place.close();
  }
}

/** A view into a larger buffer would take its neighbours along. */
const alone = (file: Uint8Array): Uint8Array =>
  file.byteLength === file.buffer.byteLength ? file : file.slice();

/** A single file is handed over; several, and one that is asked about again, are copied. */
function handedOver(message: ToWorker): ArrayBuffer[] {
  const [only, ...more] = message.kind === 'files' ? message.files : [];
  return only !== undefined && more.length === 0 ? [only.buffer as ArrayBuffer] : [];
}
