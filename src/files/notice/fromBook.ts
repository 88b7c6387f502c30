import { formatFamily } from '../../figures/numberFormat';
import { withoutNoise } from '../../figures/plainNumber';
import { shownText } from '../../figures/shownText';
import { paragraph, type Source, type SourceBlock, type SourceCell } from '../../notice';
import type { Book, BookCell, BookSheet, Merge } from '../../sheets/submission/book';
import { Meter, type Limits } from '../read/limits';

/** The visible sheets of a workbook, each as a table; a sheet of one column is prose. */
export function fromBook(book: Book, limits: Limits): Source {
  const meter = new Meter('cells', limits.cells);
  return {
    blocks: book.sheets
      .filter(({ visibility, rows }) => visibility === 'visible' && rows.size > 0)
      .flatMap((sheet) => blocksOf(sheet, meter)),
  };
}

function blocksOf(sheet: BookSheet, meter: Meter): SourceBlock[] {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const columns = numbers.flatMap((row) => [...(sheet.rows.get(row)?.keys() ?? [])]);
  const first = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const last = columns.reduce((most, column) => Math.max(most, column), 0);
  // Between far corners there may be a million empty cells.
  meter.add(numbers.length * (last - first + 1));
  const covers = coverOf(sheet.merges, numbers, first, meter);
  const rows = numbers.map((row, at) => {
    const cells: SourceCell[] = [];
    for (let column = first; column <= last; column++) {
      const cover = covers.get(at)?.find((each) => isIn(each, column));
      if (cover !== undefined && (cover.at !== at || cover.firstColumn !== column)) continue;
      cells.push({
        ...contentOf(sheet.rows.get(row)?.get(column)),
        row: at,
        column: column - first,
        rowSpan: cover?.rows ?? 1,
        columnSpan: cover === undefined ? 1 : Math.min(cover.lastColumn, last) - column + 1,
      });
    }
    return cells;
  });
  if (first === last) return rows.flat().flatMap(({ text }) => (text ? [paragraph(text)] : []));
  const table = { rows, name: sheet.name, origin: { row: numbers[0] ?? 0, column: first } };
  return [{ kind: 'table', table }];
}

/** A merged area as far as rows are there: rows without a cell are none of the table's. */
interface Cover {
  /** Place of its first row among those that are there. */
  readonly at: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const isIn = (cover: Cover, column: number): boolean =>
  cover.firstColumn <= column && column <= cover.lastColumn;

/** Merged areas by the rows they cover. */
function coverOf(
  merges: readonly Merge[],
  numbers: readonly number[],
  first: number,
  meter: Meter,
): Map<number, Cover[]> {
  const covers = new Map<number, Cover[]>();
  for (const merge of merges) {
    const at = placeOf(numbers, merge.firstRow);
    const end = placeOf(numbers, merge.lastRow + 1);
    const firstColumn = Math.max(merge.firstColumn, first);
    const cover = { at, rows: end - at, firstColumn, lastColumn: merge.lastColumn };
    // Areas over long columns cost their rows.
    meter.add(cover.rows);
    for (let row = at; row < end; row++) {
      const list = covers.get(row);
      if (list === undefined) covers.set(row, [cover]);
      else list.push(cover);
    }
  }
  return covers;
}

/** Place of the first number that is not below a bound. */
function placeOf(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function contentOf(
  cell: BookCell | undefined,
): Pick<SourceCell, 'text' | 'value' | 'numberFormat'> {
  if (cell === undefined || cell.value === null) return { text: '' };
  const { value } = cell;
  if (typeof value !== 'number') return { text: typeof value === 'string' ? value : '' };
  const numberFormat = cell.formatCode ?? cell.formatId;
  return { text: textOf(value, numberFormat), value, numberFormat };
}

/** As the format shows it, as far as that says something else: 0.75 as 75%, 28 as 28万件. */
function textOf(value: number, format: string | number): string {
  if (formatFamily(format) === 'percent') return `${withoutNoise(value * 100)}%`;
  return shownText(value, format) ?? String(withoutNoise(value));
}
