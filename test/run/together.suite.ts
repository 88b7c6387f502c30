import { join } from 'node:path';

declare const SUITES: readonly string[];

/** Suites in one world: what they all import is loaded and worked out once for them together. */
describe('together', () => {
  for (const suite of SUITES) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a suite is named while it runs
    describe(suite, () => void require(join(process.cwd(), suite)));
  }
});
