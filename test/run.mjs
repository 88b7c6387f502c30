/**
 * `npm test`: installs what is missing, then types, lint and format side by side, then all suites.
 * Uses nothing but Node itself until the packages are there.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from '../src/workbench/install.mjs';
import { allSuites } from './run/pure.mjs';
import report from './run/report.cjs';
import { CHECKS, root, suites, together } from './run/steps.mjs';
import { inWorlds } from './run/worlds.mjs';

/** As many as keep some cores busy to the end, and few enough that each becomes fast. */
const WORLDS = 12;
/** Closes workbooks that a test has opened. */
const CLOSING = 'test/support/book.ts';

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

/** None may be lost on its way into a world. */
function sayWhatDidNotRun(all) {
  const ran = new Set(
    JSON.parse(readFileSync(report.PATH, 'utf8')).suites.map(({ suite }) => suite),
  );
  const missing = all.filter((suite) => !ran.has(suite));
  if (missing.length === 0) return;
  console.log(`did not run: ${missing.join(', ')}`);
  process.exit(1);
}

installPackages(root);
rmSync(report.PATH, { force: true });
await together(CHECKS);
const named = process.argv.slice(2);
if (named.length > 0) await together([suites(named)]);
else {
  const all = allSuites();
  await together([suites(inWorlds('all', all, WORLDS, [CLOSING]))]);
  sayWhatDidNotRun(all);
}
sayWhatIsSkipped();
