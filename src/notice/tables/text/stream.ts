import { headingOf } from './heading';
import { isData, joined, mostFrequent } from './lines';
import type { TextRows } from './textRows';

interface Run {
  readonly label: readonly string[];
  readonly data: string[];
}

/**
 * One cell a line and nothing between the rows: each row is a name, in one piece or several, and as many numbers as the
 * others. Null when the lines are no such table.
 */
export function streamedRows(lines: readonly string[]): TextRows | null {
  const cells = lines.map((line) => line.trim()).filter((line) => line !== '');
  const runs = runsOf(cells);
  const serials = takeSerials(runs);
  const columns = mostFrequent(runs.map(({ data }) => data.length).filter((n) => n > 1));
  if (columns === null) return null;
  const first = runs.findIndex(({ data }) => data.length === columns);
  const whole = runs.filter(({ data }) => data.length === columns);
  if (whole.length < 2 || whole.length * 2 < runs.length - first) return null;
  const over = runs
    .slice(0, first + 1)
    .flatMap(({ label, data }, at) => [...label, ...(at < first ? data : [])]);
  const own = ownLabel(over);
  const heading = headingOf(
    over.slice(0, over.length - own.length).map((line) => [line]),
    columns + (serials === null ? 0 : 1),
  );
  const body = runs.slice(first).filter(({ data }) => data.length > 0);
  const rows = body.map(({ label, data }, at) => [
    ...(serials === null ? [] : [serials[first + at] ?? '']),
    joined(at === 0 ? own : label),
    ...data,
  ]);
  const after = runs.at(-1)?.data.length === 0 ? (runs.at(-1)?.label ?? []) : [];
  return { before: heading.before, rows: [...heading.rows, ...rows], after };
}

function runsOf(cells: readonly string[]): Run[] {
  const runs: Run[] = [];
  let label: string[] = [];
  for (const cell of cells) {
    const open = runs.at(-1);
    if (!isData(cell) && !/^\*\d+$/.test(cell)) label.push(cell);
    else if (label.length === 0 && open !== undefined) open.data.push(cell);
    else {
      runs.push({ label, data: [cell] });
      label = [];
    }
  }
  if (label.length > 0) runs.push({ label, data: [] });
  return runs;
}

/**
 * Rows that begin with their number: it stands behind the numbers of the row before. Takes them out and gives one for each
 * run; null when there are none.
 */
function takeSerials(runs: readonly Run[]): readonly string[] | null {
  const last = runs.map(({ data }) => Number((data.at(-1) ?? '').replace('*', '')));
  const start = last.findIndex((serial, at) => serial === 1 && last[at + 1] === 2);
  if (start < 0) return null;
  let end = start;
  while (last[end + 1] === (last[end] ?? 0) + 1) end++;
  // A single column of 1, 2, 3 is no proof; so many rows that count on are.
  if (end - start < 2) return null;
  return ['', ...runs.map(({ data }, at) => (at >= start && at <= end ? (data.pop() ?? '') : ''))];
}

/** The first row's name at the end of the heading: its last line, with single characters before it: 合, 计 Total. */
function ownLabel(lines: readonly string[]): readonly string[] {
  let at = lines.length - 1;
  while (at > 0 && [...(lines[at - 1] as string)].length === 1) at--;
  return lines.slice(Math.max(at, 0));
}
