import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotAWorkbookError, readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { describeShared } from '../../support/shared';
import { essence } from './essence';

/** Real and hostile workbooks of many origins, which lie beside the project where it is developed. */
describeShared('odd workbooks of many origins', ['corpus', 'badxlsx'], (folder) => {
  const manifest = join(folder, 'manifest.csv');
  const cases = (existsSync(manifest) ? readFileSync(manifest, 'utf8') : '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([file = '', kind = '', expected = '']) => ({ file, kind, expected }))
    .filter(({ file }) => existsSync(join(folder, file)));

  it('is all there', () => expect(cases.length).toBeGreaterThan(200));

  for (const { file, kind, expected } of cases) {
    it(`${file}: ${expected}`, () => check(join(folder, file), kind, expected));
  }
});

async function check(path: string, kind: string, expected: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const outcome = await readWorkbook(bytes, 'x').catch((error: unknown) => error);
  const refused = outcome instanceof Error;
  if (refused) expect(outcome).toBeInstanceOf(NotAWorkbookError);
  if (expected === 'refuse') expect(refused).toBe(true);
  if (expected !== 'readable') return;
  // Cells in the last corner of a sheet: too much for a grid in a page, and said so.
  if (kind === 'huge-dim' && refused) {
    expect((outcome as NotAWorkbookError).reason).toBe('tooLarge');
    return;
  }
  if (refused) throw outcome;
  const opened = outcome as Awaited<ReturnType<typeof readWorkbook>>;
  const again = await readWorkbook(await writeWorkbook(opened), 'x');
  expect(essence(again)).toEqual(essence(opened));
}
