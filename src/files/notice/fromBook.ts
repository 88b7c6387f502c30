import { formatFamily } from '../../figures/numberFormat';
import { withoutNoise } from '../../figures/plainNumber';
import { shownText } from '../../figures/shownText';
import { paragraph, type Source, type SourceBlock, type SourceCell } from '../../notice';
import type { Book, BookCell, BookSheet } from '../../sheets/submission/book';
import { Meter, type Limits } from '../read/limits';
import { coverOf, isIn } from './covers';

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
