import type { CellStyle, SheetLayout } from '../../src/sheets/layout/layout';
import { paintedStyles } from '../../src/sheets/layout/painted';
import type { Value } from './recalculated';

/**
 * Whether texts fit their cells on a Windows screen of 96 dpi, where 宋体, 黑体 and 仿宋 come in whole pixels: 11 points are
 * 15 pixels a letter, 8 a half-width one. LibreOffice's own print cannot prove it where those faces are missing.
 */
const PADDING = 5;

/** Points that Excel makes a row high for one line of so many points; others take a quarter more than their size. */
const LINE: Readonly<Record<number, number>> = { 9: 11.25, 10: 12, 11: 13.5, 12: 14.25 };

const pixels = (points: number): number => Math.round((points * 4) / 3);

function lineOf(text: string, size: number): number {
  const full = pixels(size);
  return [...text].reduce(
    (sum, letter) => sum + (letter < '\u0100' ? Math.ceil(full / 2) : full),
    0,
  );
}

/** Broken wherever a letter no longer fits. */
function linesOf(text: string, size: number, room: number): number {
  return text.split('\n').reduce((sum, line) => {
    let [lines, used] = [1, 0];
    for (const letter of line) {
      const own = lineOf(letter, size);
      if (used + own > room) [lines, used] = [lines + 1, 0];
      used += own;
    }
    return sum + lines;
  }, 0);
}

/** Letters that shrink are read down to so much of their size. */
const SMALLEST = 0.7;

/** What is read as one number. */
const numbersIn = (text: string): string[] => text.match(/[+-]?\d[\d.]*%?/g) ?? [];

function formatted(value: Value, format: string | undefined): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const digits = /\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
  const sign = format?.startsWith('+') === true && value > 0 ? '+' : '';
  const unit = /"(.+?)"/.exec(format ?? '')?.[1] ?? '';
  if (format?.includes('%') === true) return `${sign}${(value * 100).toFixed(digits)}%`;
  if (format?.includes('0') === true) return sign + value.toFixed(digits) + unit;
  return String(Math.round(value * 1e6) / 1e6);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What a sheet shows without its formulas' results being known: texts, numbers, and results that it carries. */
export const shownOf = ({ cells }: SheetLayout): Value[][] =>
  cells.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell === 'number') return cell;
      return 'text' in cell ? cell.text : (cell.result ?? null);
    }),
  );

/**
 * The texts that do not fit, with their cells; what stands beside a printed page does not count.
 *
 * @param values what stands in the sheet's cells, as `[row][column]`
 */
export function tooBig(layout: SheetLayout, values: readonly (readonly Value[])[]): string[] {
  const styles = paintedStyles(layout);
  const print = layout.print?.printArea;
  const starts = new Map(layout.merges.map((area) => [`${area.row},${area.column}`, area]));
  const isHidden = (column: number) => layout.hiddenColumns?.includes(column) ?? false;
  const width = (from: number, count: number) =>
    sum(layout.columnWidths.slice(from, from + count).map(pixels));
  const isPrinted = (row: number, column: number) =>
    print === undefined || (row < print.row + print.rows && column < print.column + print.columns);
  const found: string[] = [];
  if (layout.visibility !== 'visible') return found;
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const key = `${row},${column}`;
      const style: CellStyle = styles.get(key) ?? {};
      const text = formatted(value, style.numberFormat);
      if (text === '' || isHidden(column) || !isPrinted(row, column)) return;
      const merged = starts.get(key);
      const area = merged ?? { row, column, rows: 1, columns: 1 };
      const size = style.font?.size ?? 11;
      const isText = typeof value !== 'number' && style.horizontal !== 'center';
      // Text flows into empty cells beside it.
      const free =
        merged === undefined && style.wrap !== true && isText
          ? freeBeside(line, column, layout)
          : 0;
      const room = width(area.column, area.columns + free) - PADDING;
      const high = sum(layout.rowHeights.slice(area.row, area.row + area.rows));
      const lines = style.wrap === true ? linesOf(text, size, room) : text.split('\n').length;
      const needed = Math.max(...text.split('\n').map((each) => lineOf(each, size)));
      const smallest = style.shrink === true ? needed * SMALLEST : needed;
      if (style.wrap !== true && smallest > room) {
        found.push(`${layout.name} ${key} too wide (${needed} in ${room}): ${text}`);
      }
      const torn =
        style.wrap === true ? numbersIn(text).find((each) => lineOf(each, size) > room) : undefined;
      if (torn !== undefined) found.push(`${layout.name} ${key} torn apart (${torn}): ${text}`);
      const tall = lines * (LINE[size] ?? size * 1.25);
      if (high > 0 && tall > high + 1.5) {
        found.push(`${layout.name} ${key} too high (${lines} lines in ${high}): ${text}`);
      }
    }),
  );
  return found;
}

function freeBeside(line: readonly Value[], column: number, layout: SheetLayout): number {
  const next = line.findIndex((value, at) => at > column && value !== null && value !== '');
  return (next < 0 ? layout.columnWidths.length : next) - column - 1;
}
