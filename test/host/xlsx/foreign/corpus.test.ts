import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForeignKind } from '../../../../src/host/foreign';
import { lossesOf, readWorkbook, writeWorkbook } from '../../../../src/host/xlsx';
import { LOST } from '../../../../src/host/xlsx/foreign/kinds';
import { describeShared } from '../../../support/shared';
import { inventory, missing } from './inventory';

/** Parts that nearly every file has; a file is only of interest here for what it has beside them. */
const USUAL = new Set(['theme', 'core-properties', 'custom-properties']);

describeShared('foreign workbooks of many origins', ['corpus', 'badxlsx'], (folder) => {
  const files = readFileSync(join(folder, 'manifest.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(
      ([file = '', kind, expected]) =>
        // Of those that reach into the last corner of a sheet some are too large for a page.
        kind !== 'huge-dim' && expected === 'readable' && existsSync(join(folder, file)),
    )
    .map(([file = '']) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const)
    .filter(([, bytes]) => [...inventory(bytes).keys()].some((word) => !USUAL.has(word)));

  it('are more than thirty', () => expect(files.length).toBeGreaterThan(30));

  it.each(files)('%s loses no part that saving does not name', async (_, bytes) => {
    const opened = await readWorkbook(bytes, 'x');
    const saved = await writeWorkbook(opened);
    const named = new Set(lossesOf(opened).map(({ kind }) => kind));
    const gone = missing(inventory(bytes), inventory(saved));
    const unnamed = gone.filter((word) => !named.has(LOST[word] ?? ('' as ForeignKind)));
    expect(unnamed).toEqual([]);
    expect(
      missing(inventory(saved), inventory(await writeWorkbook(await readWorkbook(saved, 'x')))),
    ).toEqual([]);
  });
});
