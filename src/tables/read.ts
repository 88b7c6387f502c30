import type { CellValue } from '../figures/types';
import { find } from './find';
import { columnsOf, type Field, type TableSchema } from './schema';

/** A row, with the line of the block that it stands on, from 0. */
export interface PlacedRow<Row> {
  readonly at: number;
  readonly row: Row;
}

export interface TableReading<Row> {
  /** In the order of the sheet. */
  readonly rows: readonly PlacedRow<Row>[];
  /** Lines of the block that hold something, but no row. */
  readonly wrong: readonly number[];
}

/**
 * Reads a list: every line that holds any of its parts, but for the titles'.
 *
 * @param values the cells of the block
 */
export function read<Row, Extra extends string>(
  schema: TableSchema<Row, Extra>,
  values: readonly (readonly CellValue[])[],
): TableReading<Row> {
  const { header, columns } = find(schema, values);
  const fields = columnsOf(schema).flatMap(([key, column]) =>
    'read' in column ? [[key, column as Field<unknown>] as const] : [],
  );
  const rows: PlacedRow<Row>[] = [];
  const wrong: number[] = [];
  values.forEach((line, at) => {
    if (at === header) return;
    const cells = fields.map(([key, field]) => cellOf(field, line, columns.get(key)));
    if (cells.every((cell) => cell === '')) return;
    const parts = fields.map(
      ([key, field], index) => [key, field.read(cells[index] ?? '')] as const,
    );
    const row = Object.fromEntries(parts) as Row;
    const isRow = parts.every(([, part]) => part !== undefined) && schema.isRow?.(row) !== false;
    if (isRow) rows.push({ at, row });
    else wrong.push(at);
  });
  return { rows, wrong };
}

/** The rows alone; what is none is passed over. */
export function readRows<Row, Extra extends string>(
  schema: TableSchema<Row, Extra>,
  values: readonly (readonly CellValue[])[],
): Row[] {
  return read(schema, values).rows.map(({ row }) => row);
}

function cellOf(
  field: Field<unknown>,
  line: readonly CellValue[],
  at: number | undefined,
): CellValue {
  const cell =
    field.anywhere === true
      ? line.find((each) => each !== null && each !== '' && field.read(each) !== undefined)
      : line[at ?? -1];
  return cell ?? '';
}
