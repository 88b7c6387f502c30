import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Annex 2 of the 2017 notice as it is printed: a header line and 25 rows of 序号, 指标, 9 districts, 合计. */
export const annex2: readonly (readonly string[])[] = readFileSync(
  join(__dirname, 'annex2.tsv'),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

/** The same table cut out of the notice's own text, in which every cell is a line and a blank line ends a row. */
export function annex2In(notice: string): string[][] {
  const lines = notice.slice(notice.lastIndexOf('附件2：')).split('\n');
  const rows: string[][] = [[]];
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') rows.push([]);
    else rows.at(-1)?.push(line);
  }
  const header = rows.find(([first]) => first === '指标') ?? [];
  return [['序号', ...header], ...rows.filter((row) => row.length === 12)];
}
