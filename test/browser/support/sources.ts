import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = process.cwd();
const SOURCES = [
  'src',
  'seeds',
  'assets',
  'manifest.xml',
  'README.md',
  'README.zh-CN.md',
  'webpack.config.js',
  '.swcrc',
  'package.json',
  'package-lock.json',
];

/** A digest of everything that a build of the add-in and of the workbench is made of. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of await filesUnder(join(ROOT, source))) {
      hash.update(path).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat();
}
