import { zip } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Several files as one zip; .xlsx files are compressed already, so they are stored as they are. Two of one name both
 * arrive, the second as `name (2).xlsx`.
 */
export function zipFiles(files: readonly NamedFile[]): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  const used = new Set<string>();
  for (const { name, bytes } of files) {
    let free = name;
    for (let copy = 2; used.has(free.toLowerCase()); copy += 1) {
      free = name.replace(/(?=\.\w+$)|$/, ` (${copy})`);
    }
    used.add(free.toLowerCase());
    entries[free] = bytes;
  }
  return new Promise((resolve, reject) => {
    zip(entries, { level: 0 }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}
