import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../src/files/write/writeBook';
import { printPages } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { plan2017, withDistricts } from './plans';
import { printedSheets } from './printedSheets';

/** Where the pages are kept, to be looked at. */
const OUTPUT = join(__dirname, '../../test-output/print');

/** Width and height that a PNG states in its header. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describeWith(['libreoffice', 'pdftoppm'], 'the sheets as they are printed', () => {
  it.each([
    ['2017', plan2017],
    ['ten districts', withDistricts(plan2017, 10)],
  ])(
    'take one A4 page each, lying: %s',
    async (label, plan) => {
      const pages = await printPages(await writeBook(printedSheets(plan)), 110);
      mkdirSync(OUTPUT, { recursive: true });
      pages.forEach((page, index) =>
        writeFileSync(join(OUTPUT, `${label.replace(' ', '-')}-${index + 1}.png`), page),
      );
      expect(pages).toHaveLength(3);
      for (const { width, height } of pages.map(sizeOf))
        expect(width / height).toBeCloseTo(297 / 210, 2);
    },
    300_000,
  );
});
