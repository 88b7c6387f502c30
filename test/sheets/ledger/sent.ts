import { serialOfDay } from '../../../src/figures/calendar';
import type { CellValue } from '../../../src/figures/types';
import type { Ledger } from '../../../src/plan/types';
import type { FileLayout, LayoutCell } from '../../../src/sheets/layout/layout';
import { ledgerRows } from '../../../src/sheets/ledger/sent/grid';
import type { BookLayout } from '../../../src/sheets/template/templateBook';

/** A template as a unit filled it in: lines of a ledger, one value a column; `2017-03-05` is a day, as Excel makes it one. */
export function withLines(
  book: BookLayout,
  ledger: Ledger,
  lines: readonly (readonly CellValue[])[],
): BookLayout {
  const layouts = book.layouts.map((layout): FileLayout => {
    if (!layout.name.includes(ledger.title)) return layout;
    const width = layout.columnWidths.length;
    const typed = lines.map((line) =>
      Array.from({ length: width }, (_, at): LayoutCell => cellOf(line[at] ?? null)),
    );
    return { ...layout, cells: [...layout.cells.slice(0, ledgerRows.first), ...typed] };
  });
  return { ...book, layouts };
}

function cellOf(value: CellValue): LayoutCell {
  if (value === null || typeof value === 'number') return value;
  const day = serialOfDay(String(value));
  return day ?? { text: String(value) };
}
