import type { CellValue } from '../figures/types';
import { columnsOf, plainTitle, type Heading, type ListSchema } from './schema';

/** Where a list stands in the cells of its block, from 0. */
export interface Found {
  /** The line of titles; -1: there are none. */
  readonly header: number;
  /** By key; a column that was deleted is left out. */
  readonly columns: ReadonlyMap<string, number>;
}

/** No title is longer; what people write into a list may be, and is not looked at. */
const LONGEST_TITLE = 60;

/**
 * Finds a list again after people worked on its sheet: rows and columns inserted, moved or sorted, titles respelt. The
 * line with most of the titles has them.
 *
 * @param values the cells of the block
 */
export function find<Row>(
  schema: ListSchema<Row>,
  values: readonly (readonly CellValue[])[],
): Found {
  const columns = columnsOf(schema);
  let best: Found = { header: -1, columns: new Map() };
  for (const [header, line] of values.entries()) {
    const titled = titledColumns(columns, line.map(titleIn));
    if (titled.size > best.columns.size) best = { header, columns: titled };
    if (titled.size === columns.length) break;
  }
  return schema.byPlace === true ? withPlaces(columns, best, values[0]?.length ?? 0) : best;
}

type Columns = readonly (readonly [key: string, heading: Heading])[];

function titledColumns(columns: Columns, titles: readonly string[]): Map<string, number> {
  return new Map(
    columns.flatMap(([key, heading]) => {
      const own = plainTitle(heading.title);
      const { isTitle = (title: string) => title === own } = heading;
      const at = titles.findIndex((title) => title !== '' && isTitle(title));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

function titleIn(cell: CellValue): string {
  return typeof cell === 'string' && cell.length <= LONGEST_TITLE ? plainTitle(cell) : '';
}

/** The columns without a title as well, unless another one stands in their place. */
function withPlaces(columns: Columns, { header, columns: titled }: Found, width: number): Found {
  const taken = new Set(titled.values());
  const placed = columns.flatMap(([key], at) =>
    titled.has(key) || taken.has(at) || at >= width ? [] : [[key, at] as const],
  );
  return { header, columns: new Map([...titled, ...placed]) };
}
