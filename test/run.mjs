/**
 * `npm test`: installs what is missing, then types, lint and all suites, in that order.
 * Uses nothing but Node itself until the packages are there.
 */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../src/workbench/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(title, script, args) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Suites that need a program beside Node are skipped without it, and that is said plainly. */
function sayWhatIsSkipped() {
  const has = (...names) =>
    names.some((name) =>
      (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
    );
  const skipped = [
    [
      has(
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'msedge',
        'microsoft-edge',
      ),
      'chromium',
      'the browser stories',
    ],
    [
      has('soffice', 'libreoffice'),
      'libreoffice-calc',
      "LibreOffice's second opinion on formulas and print",
    ],
    [has('pdftoppm'), 'poppler-utils', 'pictures of printed pages'],
    [has('xmllint'), 'libxml2-utils', "the manifest's schema check"],
  ].filter(([present]) => !present);
  for (const [, program, suites] of skipped) console.log(`skipped, no ${program}: ${suites}`);
}

installPackages(root);
run('types', 'typescript/bin/tsc', ['--noEmit']);
run('lint', 'eslint/bin/eslint.js', ['.']);
run('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
run('suites', 'jest/bin/jest.js', process.argv.slice(2));
sayWhatIsSkipped();
