import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { COLUMN, FIRST_ROW, ROWS, Sums } from './figures';

/** The least that any reader has to do: unzip one sheet and look for the cells. It checks nothing. */
const [folder = ''] = process.argv.slice(2);
const part = 'xl/worksheets/sheet1.xml';
const sums = new Sums();
for (const name of readdirSync(folder)) {
  const files = unzipSync(new Uint8Array(readFileSync(join(folder, name))), {
    filter: (file) => file.name === part || file.name === 'xl/sharedStrings.xml',
  });
  const xml = strFromU8(files[part] as Uint8Array);
  if (files['xl/sharedStrings.xml']) strFromU8(files['xl/sharedStrings.xml']);
  sums.add(
    Array.from({ length: ROWS }, (_, index) => {
      const at = xml.indexOf(`<c r="${COLUMN}${FIRST_ROW + index}"`);
      const end = xml.indexOf('>', at);
      if (xml.slice(at, end).includes('t="')) return null;
      const value = xml.startsWith('<v>', end + 1)
        ? xml.slice(end + 4, xml.indexOf('</v>', end))
        : '';
      return value === '' ? null : Number(value);
    }),
  );
}
sums.print();
