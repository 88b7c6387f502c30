import fc from 'fast-check';
import { quoteSheet } from '../../../../../src/host/engine/address';
import { called, ENTRY_COLUMNS, ENTRY_ROWS, joined, type Part } from './place';

/** `A1`, `$A1`, `A$1`, `$A$1`. */
const pinned = (address: string, pins: number): string => {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return `${pins & 1 ? '$' : ''}${column}${pins & 2 ? '$' : ''}${row}`;
};

const pins = fc.constantFrom(0, 0, 0, 1, 2, 3);

/** A sheet's prefix: none on the formula's own sheet, or now and then; quoted also where it need not be. */
const prefix = (own: string, sheet: string, style: number): string => {
  if (sheet === own && style < 3) return '';
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return `${style % 2 === 0 ? quoteSheet(sheet) : quoted}!`;
};

const style = fc.nat(3);

/** One cell: an entry, or an earlier formula. */
export const cell: fc.Arbitrary<Part> = fc
  .record({ pick: fc.nat(10_000), pins, style })
  .map(({ pick, pins, style }) => ({ sheet, cells }) => {
    const { sheet: where, address } = cells[pick % cells.length] ?? { sheet, address: 'A1' };
    return prefix(sheet, where, style) + pinned(address, pins);
  });

interface Shape {
  readonly columns: number;
  readonly rows: number;
}

/** A single row or column. */
export const line: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ columns: fc.constant(1), rows: fc.integer({ min: 2, max: 6 }) }),
  fc.record({ columns: fc.integer({ min: 2, max: 4 }), rows: fc.constant(1) }),
);

const shape: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 5, arbitrary: line },
  {
    weight: 1,
    arbitrary: fc.record({
      columns: fc.integer({ min: 2, max: 3 }),
      rows: fc.integer({ min: 2, max: 4 }),
    }),
  },
);

/**
 * A rectangle of that shape among the entries.
 *
 * @param keepsShape whether it has its shape also where it is filled down: both corners are pinned alike
 */
const rectangle = ({ columns, rows }: Shape, keepsShape = false): fc.Arbitrary<Part> =>
  fc
    .record({
      left: fc.integer({ min: 0, max: ENTRY_COLUMNS.length - columns }),
      top: fc.integer({ min: 0, max: ENTRY_ROWS.length - rows }),
      at: fc.nat(100),
      from: pins,
      to: pins,
      style,
    })
    .map(({ left, top, at, from, to, style }) => ({ sheet, sheets }) => {
      const corner = (column: number, row: number, pins: number): string =>
        pinned(`${ENTRY_COLUMNS[column] ?? 'A'}${ENTRY_ROWS[row] ?? 1}`, pins);
      const first = corner(left, top, from);
      const last = corner(left + columns - 1, top + rows - 1, keepsShape ? from : to);
      return `${prefix(sheet, sheets[at % sheets.length] ?? sheet, style)}${first}:${last}`;
    });

/** `A:C` or `$2:3`. */
const wholeLines: fc.Arbitrary<Part> = fc
  .record({
    first: fc.nat(3),
    more: fc.nat(1),
    pin: fc.boolean(),
    rows: fc.boolean(),
    at: fc.nat(100),
    style,
  })
  .map(({ first, more, pin, rows, at, style }) => ({ sheet, sheets, filled = false }) => {
    const names = rows ? ENTRY_ROWS : ENTRY_COLUMNS;
    const last = Math.min(first + more, names.length - 1);
    const where = prefix(sheet, sheets[at % sheets.length] ?? sheet, style);
    const dollar = pin || (rows && filled) ? '$' : '';
    return `${where}${dollar}${names[first]}:${dollar}${names[last]}`;
  });

/** Several cells: a rectangle, whole columns or rows, or a name for them. */
export const cells: fc.Arbitrary<Part> = fc.oneof(
  { weight: 6, arbitrary: shape.chain((same) => rectangle(same)) },
  { weight: 1, arbitrary: wholeLines },
  { weight: 1, arbitrary: fc.constantFrom('块', 'col_b').map((name) => joined([name])) },
);

/** Several rectangles of one shape. */
export const alike = (count: number, of: fc.Arbitrary<Shape> = shape): fc.Arbitrary<Part[]> =>
  of.chain((same) => fc.array(rectangle(same, true), { minLength: count, maxLength: count }));

export const strip: fc.Arbitrary<Part> = line.chain((same) => rectangle(same, true));

export const columnsOf = cells.map((part) => called('COLUMNS', [part]));
