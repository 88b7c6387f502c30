import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'node_modules/.cache/ipt-workbench');
const STAMP = join(FOLDER, 'sources');
const LOCK = join(FOLDER, 'building');
const SOURCES = [
  'src',
  'seeds',
  'assets',
  'README.md',
  'README.zh-CN.md',
  'webpack.config.js',
  'package-lock.json',
];

/** Longer than any build takes; a lock older than this was left behind by a run that was stopped. */
const PATIENCE = 240_000;

/**
 * Builds the workbench unless a build of the same sources is there, and tells its folder. Suites that run side
 * by side share one build: the first makes it, the others wait.
 */
export async function builtWorkbench(): Promise<string> {
  const dist = join(FOLDER, 'dist');
  await mkdir(FOLDER, { recursive: true });
  const sources = await fingerprint();
  while ((await textOf(STAMP)) !== sources) {
    if (!(await lock())) {
      await pause(500);
      continue;
    }
    try {
      const webpack = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
      const options = ['--mode', 'development', '--output-path', dist];
      await promisify(execFile)(process.execPath, [webpack, ...options], {
        cwd: ROOT,
        timeout: PATIENCE,
        maxBuffer: 1 << 26,
      });
      await writeFile(STAMP, sources);
    } catch (error) {
      const { stdout = '' } = error as { stdout?: string };
      throw new Error(`the workbench does not build:\n${stdout}`, { cause: error });
    } finally {
      await rmdir(LOCK);
    }
  }
  return dist;
}

async function lock(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch {
    const age =
      Date.now() -
      (await stat(LOCK).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ));
    if (age > PATIENCE) await rmdir(LOCK).catch(() => undefined);
    return false;
  }
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

async function fingerprint(): Promise<string> {
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
