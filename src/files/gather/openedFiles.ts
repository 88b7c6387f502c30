import { LIMITS } from '../read/limits';
import type { FileResult, FileSource } from './fileOutcome';
import { isSystemFile, standInRefusal } from './systemFiles';

/** One of the files chosen, with its place among them. */
export interface ChosenFile {
  readonly index: number;
  readonly source: FileSource;
}

/** A file on its way to be read: its bytes, or why there is nothing to read. */
export interface OpenedFile extends ChosenFile {
  readonly content: Promise<Uint8Array | NoContent>;
}

/** Files in their order. Some are opened ahead, so that nobody who reads waits for a disk. */
export class OpenedFiles {
  readonly #ahead: OpenedFile[] = [];
  #next = 0;

  /** @param most how many are opened before somebody asks for them */
  constructor(
    readonly files: readonly ChosenFile[],
    readonly most: number,
  ) {}

  /** The next files for one of several readers: fewer towards the end, so that all end together. */
  takeShare(most: number, readers: number): OpenedFile[] {
    const left = this.#ahead.length + this.files.length - this.#next;
    const share = Math.min(most, Math.ceil(left / (2 * readers)));
    return Array.from({ length: share }, () => this.take()).filter((file) => file !== undefined);
  }

  /** The next file; undefined: there is none any more. */
  take(): OpenedFile | undefined {
    this.#open();
    const taken = this.#ahead.shift();
    this.#open();
    return taken;
  }

  #open(): void {
    while (this.#ahead.length < this.most && this.#next < this.files.length) {
      const file = this.files[this.#next++] as ChosenFile;
      this.#ahead.push({ ...file, content: contentOf(file.source) });
    }
  }
}

/** Why a file has no content that could be read. */
export type NoContent = Extract<FileResult, { kind: 'skipped' | 'unreadable' | 'locked' }>;

/** A file's bytes, or what keeps them away. */
export async function contentOf(file: FileSource): Promise<Uint8Array | NoContent> {
  if (isSystemFile(file.name)) return { kind: 'skipped' };
  const refusal = standInRefusal(file.name);
  if (refusal !== null) return { kind: 'unreadable', refusal };
  if (file.size > LIMITS.file) {
    return { kind: 'unreadable', refusal: { code: 'tooLarge', what: 'file', limit: LIMITS.file } };
  }
  try {
    return await file.bytes();
  } catch {
    return { kind: 'locked' };
  }
}
