import type { CellValue } from '../figures/types';
import { find } from './find';
import { columnsOf, type Cell, type ListSchema } from './schema';

/**
 * The line of titles and a line for every row.
 *
 * @param rows null: a line that is left free for an entry
 */
export function layOut<Row>(schema: ListSchema<Row>, rows: readonly (Row | null)[]): Cell[][] {
  const titles = columnsOf(schema).map(([, { title }]): Cell => ({ text: title }));
  return [titles, ...rows.map((row, at) => lineOf(schema, row, at).map(([, cell]) => cell))];
}

/** Lines to be put under a list, in the columns of its block. */
export interface AddedLines {
  readonly cells: readonly (readonly Cell[])[];
  /** Number format of each column. */
  readonly formats: readonly string[];
}

/**
 * The lines that are put under a list as it stands: in its columns, wherever those went. Other columns stay empty, and
 * what belongs into a deleted one is left out.
 *
 * @param values the cells of the block
 */
export function append<Row>(
  schema: ListSchema<Row>,
  values: readonly (readonly CellValue[])[],
  rows: readonly Row[],
): AddedLines {
  const { columns } = find(schema, values);
  const inPlace = <T>(parts: readonly (readonly [key: string, part: T])[], otherwise: T): T[] => {
    const line = new Array<T>(values[0]?.length ?? 0).fill(otherwise);
    for (const [key, part] of parts) {
      const at = columns.get(key);
      if (at !== undefined) line[at] = part;
    }
    return line;
  };
  const formats = columnsOf(schema).map(([key, { format = 'General' }]) => [key, format] as const);
  return {
    cells: rows.map((row, at) => inPlace(lineOf(schema, row, values.length - 1 + at), null)),
    formats: inPlace(formats, 'General'),
  };
}

function lineOf<Row>(
  schema: ListSchema<Row>,
  row: Row | null,
  at: number,
): [key: string, cell: Cell][] {
  const parts = row as Readonly<Record<string, unknown>> | null;
  return columnsOf(schema).map(([key, column]) => {
    if ('compute' in column) return [key, column.compute(at, row)];
    return [key, parts === null ? null : column.write(parts[key] as never)];
  });
}
