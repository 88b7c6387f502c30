import type { SourceCell } from '../source';
import { hasHan, labelOf } from '../words';
import type { Columns } from './columns';
import type { Parts } from './parts';

/** A row or a column of figures with what names it. */
export interface Line {
  /** From the widest heading to its own name. */
  readonly parts: readonly string[];
  readonly cells: readonly SourceCell[];
  readonly serial: string;
  /** Its unit of measure where a column of the table says it. */
  readonly unit: string;
  /** The heading between the rows that it stands under. */
  readonly group: string | null;
  /** Set where it has not as many cells as the others: none of them is taken. */
  readonly found: number | null;
  /** The first cell of such a row. */
  readonly start: SourceCell | undefined;
}

export function rowLine({ grid, kinds }: Parts, columns: Columns, row: number): Line {
  const cells = grid.rows[row] ?? [];
  const isUneven = kinds[row] === 'uneven';
  const named = [...new Set(columns.names.map((column) => cells[column]))].filter(
    (cell): cell is SourceCell => cell !== undefined,
  );
  const text = (column: number | null): string =>
    column === null ? '' : (cells[column]?.text.trim() ?? '');
  const groupRow = kinds.lastIndexOf('group', row);
  const group = groupRow < 0 ? undefined : grid.rows[groupRow]?.find((cell) => cell?.text.trim());
  return {
    parts: named.map((cell) => labelOf(cell.text)).filter((part) => part !== ''),
    cells: isUneven
      ? []
      : [...named, ...[columns.serial, columns.unit].flatMap((at) => cells[at ?? -1] ?? [])],
    serial: text(columns.serial),
    unit: isUneven ? '' : text(columns.unit),
    group: group === undefined ? null : labelOf(group.text),
    found: isUneven ? cells.filter((cell) => cell !== undefined).length : null,
    start: isUneven ? cells.find((cell) => cell !== undefined) : undefined,
  };
}

export function columnLine(
  { grid }: Parts,
  columns: Columns,
  headings: readonly number[],
  column: number,
  at: number,
): Line {
  const found: SourceCell[] = [];
  headings.forEach((row, level) => {
    const cells = grid.rows[row] ?? [];
    let cell = cells[column];
    // A merged heading that was copied as text stands once, with empty cells behind it.
    const isUpper = level < headings.length - 1;
    for (let left = at - 1; isUpper && !cell?.text.trim() && left >= 0; left--) {
      const below = grid.rows[headings[level + 1] as number];
      if (!below?.[column]?.text.trim()) break;
      cell = cells[columns.data[left] as number];
    }
    if (cell?.text.trim() && !found.includes(cell)) found.push(cell);
  });
  const own = found.some(({ text }) => hasHan(text))
    ? found.filter(({ text }) => hasHan(text) || /\d/.test(text))
    : found;
  return {
    parts: own.map(({ text }) => labelOf(text)),
    cells: own,
    serial: '',
    unit: '',
    group: null,
    found: null,
    start: undefined,
  };
}
