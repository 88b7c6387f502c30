import type { CellValue } from '../../figures/types';
import type { Content } from '../../sheets/journal/content';
import type { LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { fitted } from '../../sheets/layout/longText';
import { rangeOf } from './area';
import { batchesOf } from '../write/operations';
import { part, type Part } from './part';

const GENERAL = 'General';
const TEXT = '@';

/** A slice of a sheet is that large at most, unless a single row is larger. */
const SLICE_BYTES = 300_000;

/**
 * Number formats first, then the cells, slice by slice: a cell that is text (`@`) before its content arrives
 * keeps `8/2000` as it is.
 */
export function writeCells(layout: SheetLayout): Part[] {
  const rows = layout.cells.length;
  const columns = layout.cells[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  const formats = numberFormats(layout, rows, columns);
  const lines = layout.cells.map((row, r) => {
    const values = row.map((cell, c) => contentOf(cell, formats[r]?.[c] ?? GENERAL));
    const own = formats[r] ?? [];
    return { values, formats: own, bytes: jsonBytes(values) + jsonBytes(own) };
  });
  let row = 0;
  return batchesOf(lines, SLICE_BYTES).map((slice) => {
    const area = { row, column: 0, rows: slice.length, columns };
    row += slice.length;
    const bytes = slice.reduce((sum, line) => sum + line.bytes, 0);
    return part(2, bytes, (sheet) => {
      const range = rangeOf(sheet, area);
      range.numberFormat = slice.map((line) => line.formats);
      // `values` takes formulas as well, and longer texts than `formulas` does: the plan's chunks need that.
      range.values = slice.map((line) => line.values);
    });
  });
}

/** The format that each cell ends up with: the last paint that names one wins. */
export function numberFormats(layout: SheetLayout, rows: number, columns: number): string[][] {
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill(GENERAL));
  for (const { area, style } of layout.paints) {
    if (style.numberFormat === undefined) continue;
    for (let r = area.row; r < Math.min(rows, area.row + area.rows); r += 1) {
      formats[r]?.fill(style.numberFormat, area.column, area.column + area.columns);
    }
  }
  return formats;
}

/** What to hand to `values` so that the cell holds exactly what the layout says; null leaves it empty. */
export function contentOf(cell: LayoutCell, format: string): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if ('formula' in cell) return cell.formula;
  const text = fitted(cell.text);
  return isReadAsTyped(text, format) ? `'${text}` : text;
}

/** The same for what a cell held or is to hold; null would leave it as it is, so an empty one is `''`. */
export function entered(content: Content, format: string): CellValue {
  if ('formula' in content) return content.formula;
  const { value } = content;
  return typeof value === 'string' ? (contentOf({ text: value }, format) ?? '') : (value ?? '');
}

/**
 * Whether Excel would make something else of a text than that text. The apostrophe that prevents it never
 * becomes part of the content.
 */
function isReadAsTyped(text: string, format: string): boolean {
  // A text cell takes everything as it is, formulas too.
  if (text === '' || format === TEXT) return false;
  // Numbers, dates, times, percentages and amounts all have a digit; which of them Excel would see depends
  // on its language, so anything with a digit is kept from it, as are operators and the constants.
  return /^\s*['=+\-@#]/.test(text) || /\p{Nd}/u.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
