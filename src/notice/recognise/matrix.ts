import type { SourceCell } from '../source';
import type { Cells } from './cells';
import type { Columns } from './columns';
import { leaveRest } from './leaveRest';
import { columnLine, rowLine, type Line } from './line';
import type { Parts } from './parts';
import type { CellReading } from './reading';

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
