import { isCorner } from '../../words';
import { namesFrom } from './columnNames';
import { isYear, joined, lastWhere } from './lines';
import type { HeadingCell } from './textRows';

export interface TornHeading {
  /** The pieces could not be put together: there are more or fewer than columns. */
  readonly isTorn?: boolean;
  /** Lines that stand before the heading: title, unit of measure. */
  readonly before: readonly string[];
  readonly rows: readonly (readonly HeadingCell[])[];
}

/**
 * Puts a table's heading together from the lines over it, in which every name may be torn into pieces.
 *
 * @param columns how many there are beside the column of names
 */
export function headingOf(lines: readonly (readonly string[])[], columns: number): TornHeading {
  const corners = lines.flatMap((pieces, at) => (cornerLength(pieces) > 0 ? [at] : []));
  // Two languages have two corners, and the first is ours.
  const found = corners.map((at) => underCorner(lines, at, columns));
  return found.find(({ isTorn }) => !isTorn) ?? found.at(-1) ?? withoutCorner(lines, columns);
}

function underCorner(
  lines: readonly (readonly string[])[],
  at: number,
  columns: number,
): TornHeading {
  const first = lines[at] as readonly string[];
  const length = cornerLength(first);
  const corner = joined(first.slice(0, length)).replace(/ /g, '');
  const before = lines.slice(0, at).map(joined);
  const beside = first.slice(length);
  const below = lines.slice(at + 1).flat();
  const groups = beside.length > 0 && below.length > 0 ? grouped(beside, below, columns) : null;
  if (groups !== null) {
    const [upper, names] = groups;
    return {
      before,
      rows: [
        [cell(corner), ...upper],
        [cell(''), ...names.map(cell)],
      ],
    };
  }
  const pieces = [...beside, ...below];
  const names = namesFrom(pieces, columns);
  if (names !== null) return { before, rows: [[cell(corner), ...names.map(cell)]] };
  const years = pieces.findIndex((piece) => !isYear(piece));
  const rest = years > 0 ? namesFrom(pieces.slice(years), columns) : null;
  if (rest !== null && columns % years === 0) {
    const upper = pieces.slice(0, years).map((text) => ({ text, columns: columns / years }));
    return {
      before,
      rows: [
        [cell(corner), ...upper],
        [cell(''), ...rest.map(cell)],
      ],
    };
  }
  return { before, rows: [torn(corner, pieces, columns)], isTorn: true };
}

const cell = (text: string): HeadingCell => ({ text, columns: 1 });

/** How many pieces at the beginning of a line are the corner: 地 and 区 are two. */
function cornerLength(pieces: readonly string[]): number {
  const lengths = [1, 2, 3].filter((length) => length <= pieces.length);
  return lengths.find((length) => isCorner(pieces.slice(0, length).join(''))) ?? 0;
}

/** Two lines: those over several columns beside the corner, the names below them. */
function grouped(
  beside: readonly string[],
  below: readonly string[],
  columns: number,
): readonly [readonly HeadingCell[], readonly string[]] | null {
  const names = namesFrom(below, columns);
  if (names === null || columns % beside.length !== 0) return null;
  return [beside.map((text) => ({ text, columns: columns / beside.length })), names];
}

function withoutCorner(lines: readonly (readonly string[])[], columns: number): TornHeading {
  // What says 单位：, or is a sentence, is no part of a heading.
  const start = lastWhere(lines, (pieces) => /[:：。]/.test(pieces.join(''))) + 1;
  const before = lines.slice(0, start).map(joined);
  const pieces = lines.slice(start).flat();
  const names = namesFrom(pieces, columns);
  if (names !== null) return { before, rows: [[cell(''), ...names.map(cell)]] };
  return { before, rows: pieces.length === 0 ? [] : [torn('', pieces, columns)] };
}

/** Never as long as a row, so that no piece is taken for the name of the column it happens to stand over. */
function torn(corner: string, pieces: readonly string[], columns: number): readonly HeadingCell[] {
  const row = [cell(corner), ...pieces.map(cell)];
  return row.length === columns + 1 ? [cell(''), ...row] : row;
}
