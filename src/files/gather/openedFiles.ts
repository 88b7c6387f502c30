import { LIMITS } from '../read/limits';
import type { FileResult, FileSource } from './reading';
import { isSystemFile } from './systemFiles';

/** A file on its way to a worker: its bytes, or why there is nothing to read. */
export interface OpenedFile {
  readonly index: number;
  readonly name: string;
  readonly content: Promise<Uint8Array | FileResult>;
}

/** Files in their order. Some are opened ahead, so that no worker waits for a disk. */
export class OpenedFiles {
  readonly #ahead: OpenedFile[] = [];
  #next = 0;

  /** @param most how many are opened before somebody asks for them */
  constructor(
    readonly files: readonly FileSource[],
    readonly most: number,
  ) {}

  /** The next file; undefined: there is none any more. */
  take(): OpenedFile | undefined {
    this.#open();
    const taken = this.#ahead.shift();
    this.#open();
    return taken;
  }

  #open(): void {
    while (this.#ahead.length < this.most && this.#next < this.files.length) {
      const index = this.#next++;
      const file = this.files[index] as FileSource;
      this.#ahead.push({ index, name: file.name, content: contentOf(file) });
    }
  }
}

async function contentOf(file: FileSource): Promise<Uint8Array | FileResult> {
  if (isSystemFile(file.name)) return { kind: 'skipped' };
  if (file.size > LIMITS.file) {
    return { kind: 'unreadable', refusal: { code: 'tooLarge', what: 'file', limit: LIMITS.file } };
  }
  try {
    return await file.bytes();
  } catch {
    return { kind: 'locked' };
  }
}
