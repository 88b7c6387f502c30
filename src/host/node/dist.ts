import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where office.js pretends to come from; its other files are asked for below the same address. */
export const BASE = 'http://localhost/office-js/';

/** The folder of the unmodified client, from the installed package. */
const folder = (): string =>
  dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve(
      '@microsoft/office-js/dist/office.js',
    ),
  );

/** Runs one of the client's files in the global scope, as a script element does. */
export function runFile(name: string): void {
  const file = join(folder(), name);
  // Indirect eval is what makes the script's declarations global.
  // eslint-disable-next-line no-eval
  const run = globalThis.eval;
  run(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}
