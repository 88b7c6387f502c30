import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LIMITS } from '../../support/limits';
import { alone } from './alone';
import { askKeeper } from './askKeeper';

const ROOT = process.cwd();
const CACHE = join(ROOT, 'node_modules/.cache');

/** The workbench, built unless a build of the same sources is there. @returns its folder */
export async function builtWorkbench(): Promise<string> {
  const folder = await builtOnce('ipt-workbench', (into) =>
    run(join(ROOT, 'node_modules/webpack-cli/bin/cli.js'), [
      '--mode',
      'development',
      '--output-path',
      join(into, 'dist'),
    ]),
  );
  return join(folder, 'dist');
}

/** The result of `npm run package`, unless it is there already. @returns the folder it was put into */
export function builtPackage(name: string, settings: NodeJS.ProcessEnv): Promise<string> {
  return builtOnce(`ipt-package-${name}`, (into) =>
    run(join(ROOT, 'src/package/index.mjs'), [], { ...settings, PACKAGE_FOLDER: into }),
  );
}

/**
 * Builds something of the sources unless a build of the same sources is there. Suites that run side by side share
 * one build: the first makes it, the others wait. No two things are built at once, for they share webpack's cache.
 *
 * @returns the folder that `make` filled
 */
async function builtOnce(name: string, make: (into: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  const stamp = join(folder, 'sources');
  await mkdir(folder, { recursive: true });
  const sources = await askKeeper('sources');
  if ((await textOf(stamp)) === sources) return folder;
  await alone(join(CACHE, 'ipt-building'), async () => {
    // Another suite may have built it meanwhile.
    if ((await textOf(stamp)) === sources) return;
    await make(folder);
    await writeFile(stamp, sources);
  });
  return folder;
}

async function run(
  script: string,
  options: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [script, ...options], {
      cwd: ROOT,
      env: { ...process.env, ...settings },
      timeout: LIMITS.build,
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`it does not build:\n${stdout}${stderr}`, { cause: error });
  }
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
