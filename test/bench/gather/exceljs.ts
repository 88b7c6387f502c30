import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { COLUMN, FIRST_ROW, ROWS, Sums } from './figures';

const [folder = ''] = process.argv.slice(2);
const sums = new Sums();
for (const name of readdirSync(folder)) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(readFileSync(join(folder, name)) as unknown as ArrayBuffer);
  const sheet = book.worksheets[0];
  sums.add(
    Array.from(
      { length: ROWS },
      (_, index) => sheet?.getCell(`${COLUMN}${FIRST_ROW + index}`).value,
    ),
  );
}
sums.print();
