import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Kept between runs, gone with the packages, and in no clone. */
export const CACHE = 'node_modules/.cache';

const types = (title, project) => [
  title,
  'typescript-native/bin/tsc',
  [
    '--noEmit',
    '--incremental',
    ...['--project', project],
    ...['--tsBuildInfoFile', `${CACHE}/${title}.tsbuildinfo`],
  ],
];

/** What can be said without running anything of the project. */
export const CHECKS = [
  types('types', 'tsconfig.json'),
  types('core', 'src/tsconfig.core.json'),
  ['lint', 'oxlint/bin/oxlint', []],
  ['format', 'oxfmt/bin/oxfmt', ['--check']],
];

export const suites = (args) => ['suites', 'jest/bin/jest.js', args];

/** Runs scripts of packages side by side, and ends with the first status that is not 0 once all are done. */
export async function together(steps) {
  const statuses = await Promise.all(steps.map((step) => run(...step)));
  const failed = statuses.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}

function run(title, script, args) {
  const since = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('exit', (code) => {
      const outcome = code === 0 ? 'passed' : 'failed';
      console.log(`== ${title}: ${outcome} in ${Math.round((Date.now() - since) / 1000)} s`);
      resolve(code ?? 1);
    });
  });
}
