import { zip } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Several files as one zip; .xlsx files are compressed already, so they are stored as they are. */
export function zipFiles(files: readonly NamedFile[]): Promise<Uint8Array> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes] as const));
  return new Promise((resolve, reject) => {
    zip(entries, { level: 0 }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}
