/**
 * `npm test`: installs what is missing, then types, lint and format side by side, then all suites.
 * Uses nothing but Node itself until the packages are there.
 */
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from '../src/workbench/install.mjs';
import report from './run/report.cjs';
import { CHECKS, root, suites, together } from './run/steps.mjs';

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
rmSync(report.PATH, { force: true });
await together(CHECKS);
await together([suites(process.argv.slice(2))]);
sayWhatIsSkipped();
