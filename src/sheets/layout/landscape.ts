import type { Area, PrintSetup } from './layout';

/** Points of a landscape A4 page between its margins. */
const PAGE = 770;
/** A table of 11 points is read at half its size; smaller it is not. */
const LEAST = 0.5;

/** How a table with a column a unit lies on pages beside each other. */
export interface Spread {
  readonly pages: number;
  /** Columns of the first page: what stands over and under the table keeps to them, or it would be cut at the page's end. */
  readonly head: number;
  /** Columns that name the lines, which each page begins with. */
  readonly leading: number;
}

/** @param widths of the columns that are printed, in points; the last ones are about as wide as each other */
export function spreadOf(widths: readonly number[], leading: number): Spread {
  const named = sum(widths.slice(0, leading));
  const room = PAGE / LEAST - named;
  const pages = Math.max(1, Math.ceil(sum(widths.slice(leading)) / room));
  return { pages, head: leading + Math.ceil((widths.length - leading) / pages), leading };
}

/** Printed landscape, on one page as long as it is read there; the header row repeats should somebody let it run on. */
export function landscape(
  header: number,
  printArea: Area,
  spread: Spread,
): Omit<PrintSetup, 'header' | 'footer'> {
  const { pages, leading } = spread;
  return {
    orientation: 'landscape',
    fitWide: pages,
    fitTall: 1,
    titleRows: { first: header, last: header },
    ...(pages > 1 && { titleColumns: { first: 0, last: leading - 1 } }),
    printArea,
  };
}

export const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
