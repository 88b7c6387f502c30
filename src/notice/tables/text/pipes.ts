import { headingOf } from './heading';
import { isData, lastWhere, mostFrequent } from './lines';
import type { TextRows } from './textRows';

/** Rows of cells with bars between them, `a | b |`; null when the text has no such rows. */
export function pipedRows(lines: readonly string[]): TextRows | null {
  const barred = lines.filter((line) => line.includes('|'));
  const bars = barred.reduce((sum, line) => sum + line.split('|').length - 1, 0);
  if (barred.length === 0 || bars < 6) return null;
  const first = lines.indexOf(barred[0] as string);
  const last = lines.lastIndexOf(barred.at(-1) as string);
  const rows = lines.slice(first, last + 1).flatMap((line) => {
    const cells = cellsOf(line);
    return periodic(cells) ?? [cells];
  });
  return withHeading({
    before: lines.slice(0, first),
    rows: rows.map(trimmedRow).filter((row) => row.length > 0),
    after: lines.slice(last + 1),
  });
}

/** Headings of which every cell stands on a line of its own are put together; those in rows stay as they are. */
function withHeading({ before, rows, after }: Piped): TextRows {
  const width = mostFrequent(rows.map(({ length }) => length).filter((length) => length > 2));
  const first = rows.findIndex((row) => row.filter(isData).length > 1);
  const over = rows.slice(0, Math.max(first, 0));
  if (width === null || over.length === 0 || over.some(({ length }) => length === width)) {
    return { before, rows, after };
  }
  const heading = headingOf(
    over.map((row) => row.filter((cell) => cell !== '')),
    width - 1,
  );
  return {
    before: [...before, ...heading.before],
    rows: [...heading.rows, ...rows.slice(first)],
    after,
  };
}

interface Piped extends TextRows {
  readonly rows: readonly (readonly string[])[];
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** A row that says nothing, and one that is empty but for its first cell. */
function trimmedRow(row: string[]): string[] {
  const isBare = row.slice(1).every((cell) => cell === '');
  return isBare ? row.slice(0, row[0] ? 1 : 0) : row;
}

/** All rows on one line, an empty cell behind each: the first period at which every place is empty. */
function periodic(cells: readonly string[]): string[][] | null {
  const end = lastWhere(cells, (cell) => cell !== '') + 1;
  for (let width = 3; width * 2 <= end; width++) {
    const rows = Math.ceil(end / width);
    const isPeriod = Array.from({ length: rows }, (_, row) => row * width).every(
      (at) => (cells[at] ?? '') !== '' && (cells[at + width - 1] ?? '') === '',
    );
    if (!isPeriod) continue;
    return Array.from({ length: rows }, (_, row) => {
      const line = cells.slice(row * width, row * width + width - 1);
      return [...line, ...Array<string>(width - 1 - line.length).fill('')];
    });
  }
  return null;
}
