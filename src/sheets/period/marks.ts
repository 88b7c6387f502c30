import type { Plan } from '../../plan/types';
import { columnLetters } from '../layout/address';
import type { ColorRule, LayoutCell, Paint } from '../layout/layout';
import { area, colors, put } from '../layout/look';
import type { TableGrid } from '../layout/tableGrid';
import { behindTable, type BehindTable } from './behindTable';

/** What a mark says: the severity of the open finding about the cell. */
export const markWords = { error: '错误', warning: '疑问', info: '提示' } as const;

/** Tells by type face as well, for a print without colours. */
const looks = {
  error: { fill: colors.wrongFill, color: colors.wrongText, bold: true },
  warning: { fill: colors.lateFill, color: colors.lateText, bold: true },
  info: { color: colors.infoText, bold: true, italic: true },
} as const;

/**
 * Hidden columns behind a period's table, one per district, that say what a check found about the cell of the
 * same row. A colour rule looks at them, so that a mark is one value that goes when the cell is mended; it stays
 * with its row when rows are inserted or sorted. They are not locked: marks are written on a protected sheet.
 */
export interface MarkColumns extends BehindTable {
  readonly paints: readonly Paint[];
  /** Colours by error; they go before all others. */
  readonly errors: readonly ColorRule[];
  /** Colours by doubt and hint; a cell that is plainly wrong is not repainted by them. */
  readonly doubts: readonly ColorRule[];
}

/** @param first the first column that is free */
export function markColumns(plan: Plan, grid: TableGrid, first: number): MarkColumns {
  const place = behindTable(plan, grid, first);
  const { row, rows } = place.body;
  const rule = (severity: keyof typeof markWords): ColorRule[] =>
    place.columns.map((column, index) => ({
      area: area(row, grid.leading + index, rows, 1),
      // The column is pinned: each district keeps its own, whatever is inserted between.
      formula: `=$${columnLetters(column)}${row + 1}="${markWords[severity]}"`,
      ...looks[severity],
    }));
  return {
    ...place,
    paints: [
      {
        area: place.body,
        style: { locked: false, numberFormat: '@', font: { size: 9, color: colors.quietText } },
      },
    ],
    errors: rule('error'),
    doubts: [...rule('warning'), ...rule('info')],
  };
}

/** The districts' names over their columns. */
export function putMarkHeadings(
  plan: Plan,
  grid: TableGrid,
  first: number,
  cells: LayoutCell[][],
): void {
  plan.districts.forEach(({ name }, index) => put(cells, grid.headerRow, first + index, name));
}
