import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotAWorkbookError, readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { essence } from './essence';

/** Real and hostile workbooks of many origins, which lie beside the project where it is developed. */
const folder = join(__dirname, '../../../../shared/corpus/badxlsx');
const manifest = join(folder, 'manifest.csv');
const present = existsSync(manifest);
if (!present) console.warn('The corpus of odd workbooks is not here; its tests are skipped.');

const cases = present
  ? readFileSync(manifest, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([file = '', kind = '', expected = '']) => ({ file, kind, expected }))
      .filter(({ file }) => existsSync(join(folder, file)))
  : [];

(present ? describe : describe.skip)('the corpus of odd workbooks', () => {
  it.each(cases)(
    '$file: $expected',
    async ({ file, kind, expected }) => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const outcome = await readWorkbook(bytes, file).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(NotAWorkbookError);
      if (expected === 'refuse') expect(outcome).toBeInstanceOf(NotAWorkbookError);
      if (expected === 'readable') {
        // Cells in the last corner of a sheet: too much for a grid in a page, and said so.
        if (kind === 'huge-dim' && outcome instanceof NotAWorkbookError) {
          return expect(outcome.reason).toBe('tooLarge');
        }
        if (outcome instanceof Error) throw outcome;
        const opened = outcome as Awaited<ReturnType<typeof readWorkbook>>;
        const again = await readWorkbook(await writeWorkbook(opened), file);
        expect(essence(again)).toEqual(essence(opened));
      }
    },
    60_000,
  );
});
