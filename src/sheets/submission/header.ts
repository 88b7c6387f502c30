import { templateColumns, type TemplateColumn } from '../template/labels';
import type { BookCell, BookSheet } from './book';
import { isCovered } from './merges';

/** The row over a template's table, by the names of its columns. Zero-based. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly repeated: ReadonlySet<TemplateColumn>;
}

/** The row with most of the template's column names, at least three of them. */
export function headerOf(sheet: BookSheet): Header | null {
  let best: Header | null = null;
  for (const [row, cells] of sheet.rows) {
    const columns = new Map<TemplateColumn, number>();
    const repeated = new Set<TemplateColumn>();
    for (const [column, cell] of cells) {
      if (typeof cell.value !== 'string') continue;
      const name = COLUMN_NAMES.get(plain(cell.value));
      if (name === undefined || isCovered(sheet, row, column)) continue;
      if (columns.has(name)) repeated.add(name);
      else columns.set(name, column);
    }
    if (columns.size >= 3 && columns.size > (best?.columns.size ?? 0)) {
      best = { row, columns, repeated };
    }
  }
  return best;
}

const COLUMN_NAMES: ReadonlyMap<string, TemplateColumn> = new Map(
  Object.entries(templateColumns).map(([column, name]) => [name, column as TemplateColumn]),
);

/** What a cell says as text; `''` for an empty one. */
export function textOf(cell: BookCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}

/** Texts of one template recur in thousands of files; those of strangers must not fill the memory. */
const known = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** Width, blanks, case and the decorating `*` do not count. */
export function plain(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = text
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF*]+/gu, '')
    .toLowerCase();
  if (known.size < MOST_KNOWN && text.length < 100) known.set(text, made);
  return made;
}
