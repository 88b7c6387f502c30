import { join } from 'node:path';

/** Milliseconds: what the most patient of all suites asks for. The last word counts for a world. */
const PATIENCE = 900_000;

declare const SUITES: readonly string[];

/** Suites in one world: what they all import is loaded and worked out once for them together. */
describe('together', () => {
  for (const suite of SUITES) {
    describe(suite, () => {
      try {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- a suite is named while it runs
        require(join(process.cwd(), suite));
      } catch (error) {
        // Or none of the others would run.
        it('can be loaded', () => {
          throw error;
        });
      }
    });
  }
  jest.setTimeout(PATIENCE);
});
