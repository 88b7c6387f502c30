import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { COLUMN, FIRST_ROW, ROWS, Sums } from './figures';

const [folder = ''] = process.argv.slice(2);
const sums = new Sums();
for (const name of readdirSync(folder)) {
  const book = read(readFileSync(join(folder, name)), { sheets: 0 });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  sums.add(
    Array.from({ length: ROWS }, (_, index) => {
      const cell = sheet[`${COLUMN}${FIRST_ROW + index}`] as { v?: unknown } | undefined;
      return cell?.v;
    }),
  );
}
sums.print();
