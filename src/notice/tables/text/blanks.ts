import { isCorner } from '../../words';
import { headingOf } from './heading';
import { isData, isYear, lastWhere, mostFrequent } from './lines';
import type { TextRows } from './textRows';

interface Line {
  readonly label: string;
  readonly data: readonly string[];
}

/** Rows whose cells have only blanks between them, `南 京 市 833.50 685.89`; null when there are none. */
export function blankRows(lines: readonly string[]): TextRows | null {
  const parsed = lines.map(parse);
  const columns = mostFrequent(
    parsed.filter(({ data }) => data.length > 1).map(({ data }) => data.length),
  );
  if (columns === null) return null;
  const isRow = ({ data }: Line): boolean => data.length === columns;
  const first = parsed.findIndex(isRow);
  const last = lastWhere(parsed, ({ data }) => data.length > 1);
  if (parsed.filter(isRow).length < 2) return null;
  const heading = headingOf(
    lines
      .slice(0, first)
      .map((line) => line.trim().split(/\s+/))
      .filter(([piece]) => piece),
    columns,
  );
  const body = parsed.slice(first, last + 1).map(({ label, data }) => [label, ...data]);
  return {
    before: heading.before,
    rows: [...heading.rows, ...body.filter((row) => row.join('') !== '')],
    after: lines.slice(last + 1),
  };
}

/** What stands at the end of a line and reads as data; the rest is the label. */
function parse(line: string): Line {
  const pieces = line.trim().split(/\s+/);
  let at = pieces.length;
  while (at > 0 && isData(pieces[at - 1] as string)) at--;
  const label = pieces.slice(0, at).join(' ');
  const data = pieces.slice(at);
  // 地 区 2017 2018 is a heading.
  if (data.every(isYear) && isCorner(label)) return { label: line.trim(), data: [] };
  return { label, data };
}
