import type { Measure } from '../../plan/types';
import type { Area, CellStyle, LayoutCell } from './layout';

/** Faces that every Chinese Excel and WPS has. */
export const HEI = '黑体';
export const SONG = '宋体';

export const colors = {
  /** Locked cells that nobody fills: `/` and totals. */
  locked: '#EDEDED',
  header: '#F2F2F2',
  /** The two halves of a compound indicator. */
  compound: '#EAF1FB',
  wrongFill: '#FFC7CE',
  wrongText: '#9C0006',
  goodFill: '#C6EFCE',
  goodText: '#006100',
  lateFill: '#FFEB9C',
  lateText: '#7F4F00',
  infoText: '#1F4E9E',
  quietText: '#595959',
} as const;

/**
 * What charts are drawn in: lightnesses far from each other, so that grey print tells them apart as well. In all of them
 * dark is what reaches or gets better, light what lags or gets worse.
 */
export const chartColors = {
  main: '#1F4E79',
  /** What is reached or got better. */
  reached: '#2E75B6',
  /** What lags, is not met or got worse. */
  behind: '#F4B183',
  /** A line that lags: too thin for a light colour. */
  low: '#C55A11',
  mark: '#262626',
  quiet: '#BFBFBF',
  ground: '#FFFFFF',
} as const;

/** Everything inside the lines of a table. */
export const body: CellStyle = {
  font: { name: SONG, size: 11 },
  horizontal: 'center',
  vertical: 'center',
  grid: 'thin',
};

/** Of a list's lines: what they say is read whole. */
export const listBody: CellStyle = {
  ...body,
  font: { name: SONG, size: 10 },
  horizontal: 'left',
  wrap: true,
};

export const headerRow: CellStyle = {
  font: { name: HEI, size: 11 },
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

export const title: CellStyle = {
  font: { name: HEI, size: 20 },
  horizontal: 'center',
  vertical: 'center',
};

/** A line of text over or under a table. */
export const note: CellStyle = {
  font: { name: SONG, size: 10 },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
};

/** Number format of an entry, and of any figure shown as one: as many decimals as its measure has. */
export function entryFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/**
 * How a measure's figures, or what is worked out from them, are shown. Amounts have no bound that a column could be made for:
 * one loan is seventy times a target.
 */
export const figureStyle = (
  { quantity, aggregation }: Measure,
  numberFormat = entryFormat(quantity.decimals),
): CellStyle => ({
  numberFormat,
  ...(aggregation.kind === 'sum' && quantity.decimals > 0 && { shrink: true }),
});

/** Cells of a sheet while they are laid out. */
export function emptyCells(rows: number, columns: number): LayoutCell[][] {
  return Array.from({ length: rows }, () => new Array<LayoutCell>(columns).fill(null));
}

export function put(
  cells: LayoutCell[][],
  row: number,
  column: number,
  cell: LayoutCell | string,
): void {
  const line = cells[row];
  if (line === undefined || column >= line.length)
    throw new RangeError(`outside: ${row},${column}`);
  line[column] = typeof cell === 'string' ? { text: cell } : cell;
}

/** Lines of cells from a row on, from the first column on. */
export function putLines(
  cells: LayoutCell[][],
  row: number,
  lines: readonly (readonly LayoutCell[])[],
): void {
  lines.forEach((line, index) =>
    line.forEach((cell, column) => put(cells, row + index, column, cell)),
  );
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** 序号 as the table prints it: a plain number stays a number, so that Excel does not mark it as text. */
export function idCell(id: string, starred: boolean): LayoutCell {
  if (starred) return { text: `*${id}` };
  return /^\d+$/.test(id) ? Number(id) : { text: id };
}
