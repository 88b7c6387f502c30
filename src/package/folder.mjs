import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** @returns {string[]} all files of a folder, relative to it, by `/`, in order */
export function filesOf(folder, under = '') {
  return readdirSync(join(folder, under))
    .flatMap((name) => {
      const path = under === '' ? name : `${under}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
    })
    .sort();
}

/** A list that `sha256sum -c` can check. */
export function checksums(folder) {
  return filesOf(folder)
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return `${hash.digest('hex')}  ${path}\n`;
    })
    .join('');
}

/** @returns {Uint8Array} the folder as a zip that is the same for the same files, whenever and wherever it is made */
export function zipOf(folder, name) {
  const entries = filesOf(folder).map((path) => [
    `${name}/${path}`,
    new Uint8Array(readFileSync(join(folder, path))),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2000, 0, 1) });
}
