import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that some suites need beside Node, with the names they are installed under. */
const CANDIDATES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'msedge',
    'microsoft-edge',
  ],
  libreoffice: ['soffice', 'libreoffice'],
  /** LibreOffice's part for text documents, which is installed by itself. */
  writer: ['lowriter'],
  pdftoppm: ['pdftoppm'],
  pdftotext: ['pdftotext'],
  xmllint: ['xmllint'],
} as const;

export type Program = keyof typeof CANDIDATES;

/** The full path of an installed program, or null. */
export function find(program: Program): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of CANDIDATES[program]) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/**
 * `describe` for a suite that needs programs: skipped with a plain word where one is missing, but a failure in
 * CI, where nothing may be skipped.
 */
export function describeWith(programs: readonly Program[], name: string, suite: () => void): void {
  const missing = programs.filter((program) => find(program) === null);
  if (missing.length === 0) return describe(name, suite);
  const reason = `needs ${missing.join(', ')}`;
  if (process.env['CI'] === 'true') {
    return describe(name, () => {
      it(`can run (${reason})`, () => {
        throw new Error(`${name}: ${reason}, and in CI nothing is skipped`);
      });
    });
  }
  return describe.skip(`${name} [skipped: ${reason}]`, suite);
}

/** `it` for a single test that needs programs; the same rules as `describeWith`. */
export function itWith(
  programs: readonly Program[],
  name: string,
  test: () => Promise<void>,
  timeout?: number,
): void {
  const missing = programs.filter((program) => find(program) === null);
  if (missing.length === 0 || process.env['CI'] === 'true') it(name, test, timeout);
  else it.skip(`${name} [skipped: needs ${missing.join(', ')}]`, test);
}
