import type { SourceCell } from '../source';
import { hasHan, labelOf } from '../words';
import type { Cells } from './cells';
import type { Columns } from './columns';
import type { Parts } from './parts';
import type { CellReading } from './readCell';

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
}

/** Figures in lines across and down, whichever of them are the units. */
export interface Matrix {
  readonly down: readonly Line[];
  readonly across: readonly Line[];
  readonly corner: readonly string[];
  /** What stands where they meet; nothing in a row that has not its number of cells. */
  readonly cell: (down: number, across: number) => SourceCell | undefined;
  /** It has a place in the draft. */
  readonly place: (down: number, across: number) => void;
  /** What it says. */
  readonly reading: (down: number, across: number) => CellReading;
  /** The names over the columns could not be told apart. */
  readonly torn: readonly string[] | null;
  readonly width: number;
}

const BLANK: CellReading = { kind: 'blank' };

export function matrixOf(parts: Parts, columns: Columns, cells: Cells): Matrix {
  const { grid, kinds, readings, width } = parts;
  const headings = kinds.flatMap((kind, row) => (kind === 'heading' ? [row] : []));
  const torn = headings.filter((row) => grid.rows[row]?.length !== width);
  const whole = headings.filter((row) => !torn.includes(row));
  const body = kinds.flatMap((kind, row) => (kind === 'data' || kind === 'uneven' ? [row] : []));
  const upright = (down: number): number =>
    kinds[body[down] as number] === 'uneven' ? -1 : (body[down] as number);
  leaveRest(parts, columns, cells);
  return {
    down: body.map((row) => rowLine(parts, columns, row)),
    across: columns.data.map((column, at) => columnLine(parts, columns, whole, column, at)),
    corner: whole
      .flatMap((row) => columns.names.map((column) => grid.rows[row]?.[column]?.text.trim() ?? ''))
      .filter((text, at, all) => text !== '' && all.indexOf(text) === at),
    cell: (down, across) => grid.rows[upright(down)]?.[columns.data[across] as number],
    place: (down, across) => cells.placeAt(upright(down), columns.data[across] as number),
    reading: (down, across) => readings[upright(down)]?.[columns.data[across] as number] ?? BLANK,
    torn:
      torn.length === 0
        ? null
        : torn.flatMap((row) =>
            (grid.rows[row] ?? []).flatMap((cell) => (cell?.text.trim() ? [cell.text.trim()] : [])),
          ),
    width,
  };
}

function rowLine({ grid, kinds, width }: Parts, columns: Columns, row: number): Line {
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
    found: isUneven && cells.length !== width ? cells.length : null,
  };
}

function columnLine(
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
  };
}

function leaveRest({ grid, kinds }: Parts, columns: Columns, cells: Cells): void {
  const reasons = {
    title: 'note',
    note: 'note',
    group: 'group',
    repeated: 'repeatedHeading',
    columnNumbers: 'columnNumbers',
    heading: 'heading',
    uneven: 'cellCount',
  } as const;
  kinds.forEach((kind, row) => {
    const line = grid.rows[row] ?? [];
    if (kind === 'heading') {
      for (const at of [...columns.names, columns.serial, columns.unit]) {
        cells.leave(line[at ?? -1], 'corner');
      }
    }
    if (kind === 'data' || kind === 'heading') {
      for (const at of columns.otherNames) cells.leave(line[at], 'otherLanguage');
      for (const at of columns.remarks) cells.leave(line[at], 'remark');
    }
    if (kind === 'data' || kind === 'blank') return;
    for (const cell of line) {
      const isUnitLine = kind !== 'heading' && /单位[:：]/.test(cell?.text ?? '');
      const isForeign = kind === 'heading' && cell !== undefined && !hasHan(cell.text);
      cells.leave(cell, isUnitLine ? 'unitLine' : isForeign ? 'otherLanguage' : reasons[kind]);
    }
  });
}
