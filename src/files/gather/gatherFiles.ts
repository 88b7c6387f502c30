import type { Plan } from '../../plan/types';
import { OpenedFiles, type ChosenFile } from './openedFiles';
import { Place, type PlaceOptions } from './place';
import { isLight, readHere } from './readHere';
import { readFile } from './readFile';
import { LIMITS } from '../read/limits';
import type { FileOutcome, FileResult, FileSource } from './fileOutcome';

/**
 * From so many templates on somebody waits less long with a worker, though it compiles for itself what this thread runs
 * already and takes more of the processor in all. The more of them there are, the sooner it pays.
 */
const START = 500;

/** Light files to a message: some 30 ms of reading, so that a worker seldom waits for the next ones. */
const BATCH = 24;

export interface GatherOptions extends PlaceOptions {
  /** How many workers read beside this thread; 0: this thread reads all. */
  readonly workers: number;
  /** Up to so many light files this thread reads alone, and of more its share; 0: it leaves all to workers. */
  readonly here?: number;
  /** Called as each file is done, in no certain order. */
  readonly onReading?: (reading: FileOutcome, done: number, of: number) => void;
}

/**
 * Reads many files: those of a template's size on this thread, too, one to a task, larger ones in workers only. The
 * page stays responsive, one bad file never stops the rest, and a few at a time are in memory.
 *
 * @returns one reading per file, in the order given; after `signal` aborted, those that were done by then
 */
export async function gatherFiles(
  files: readonly FileSource[],
  plan: Plan,
  options: GatherOptions,
): Promise<FileOutcome[]> {
  const { workers, here = Math.ceil(START / workers) } = options;
  const work = new Work(files, options);
  const chosen = files.map((source, index): ChosenFile => ({ source, index }));
  if (workers === 0) {
    const read = (bytes: Uint8Array) => readFile(bytes, plan, LIMITS, options.former);
    await work.readOnThisThread(new OpenedFiles(chosen, 1), read);
    return work.readings();
  }
  const light = new OpenedFiles(chosen.filter(isLight), BATCH);
  const large = new OpenedFiles(
    chosen.filter((file) => !isLight(file)),
    workers,
  );
  const places = Array.from({ length: workers }, () => new Place(plan, options));
  const isShared = light.files.length > here;
  try {
    const [tooMuch] = await Promise.all([
      here > 0
        ? work.readOnThisThread(light, (bytes) => readHere(bytes, plan, options.former))
        : [],
      ...places.map(async (place) => {
        await work.readInWorker(place, large, 1);
        if (isShared) await work.readInWorker(place, light, BATCH);
      }),
    ]);
    const rest = new OpenedFiles(tooMuch, workers);
    await Promise.all(places.map((place) => work.readInWorker(place, rest, 1)));
  } finally {
    for (const place of places) place.close();
  }
  return work.readings();
}

/** What several readers do together. */
class Work {
  readonly #readings: (FileOutcome | undefined)[];
  #done = 0;

  constructor(
    readonly files: readonly FileSource[],
    readonly options: GatherOptions,
  ) {
    this.#readings = new Array<undefined>(files.length);
  }

  readings(): FileOutcome[] {
    return this.#readings.filter((reading) => reading !== undefined);
  }

  /**
   * Gives back those for which `read` answers null: too much for a page. They are opened again, for their bytes must not
   * pile up.
   */
  async readOnThisThread(
    from: OpenedFiles,
    read: (bytes: Uint8Array) => Promise<FileResult | null>,
  ): Promise<ChosenFile[]> {
    const tooMuch: ChosenFile[] = [];
    for (let file; !this.#isStopped() && (file = from.take()) !== undefined;) {
      const content = await file.content;
      const result = content instanceof Uint8Array ? await read(content) : content;
      if (result === null) tooMuch.push(file);
      else this.#note(file, result);
    }
    return tooMuch;
  }

  async readInWorker(place: Place, from: OpenedFiles, most: number): Promise<void> {
    while (!this.#isStopped()) {
      const taken = from.takeShare(most, this.options.workers);
      if (taken.length === 0) return;
      const readable: { readonly file: ChosenFile; readonly bytes: Uint8Array }[] = [];
      for (const file of taken) {
        const content = await file.content;
        if (content instanceof Uint8Array) readable.push({ file, bytes: content });
        else this.#note(file, content);
      }
      if (readable.length === 0) continue;
      const results = await place.read(readable.map(({ bytes }) => bytes));
      readable.forEach(({ file }, index) => {
        const result = results?.[index];
        if (result !== undefined) this.#note(file, result);
      });
    }
  }

  /** Those that are read when somebody stops the work do not count any more. */
  #note({ index, source }: ChosenFile, result: FileResult): void {
    if (this.#isStopped()) return;
    const reading = { name: source.name, ...result };
    this.#readings[index] = reading;
    this.options.onReading?.(reading, ++this.#done, this.files.length);
  }

  #isStopped(): boolean {
    return this.options.signal?.aborted === true;
  }
}
