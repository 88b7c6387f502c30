import { sum } from './landscape';
import type { PrintSetup } from './layout';

/** Points that a page of a large table keeps free at either side. */
export const SIDES = 36;
/** Over and under it, header and footer in it: Excel's own. */
const ENDS = 54;

/** Points of A4. */
const [SHORT, LONG] = [595, 842];
/** Letters of fewer points on paper are not read with ease: sooner another page. */
const LEAST = 7;

/** What a page holds between its margins, in points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

type Orientation = PrintSetup['orientation'];

export function roomOf(orientation: Orientation): Room {
  const [width, height] = orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  return {
    width: width - 2 * SIDES,
    height: height - 2 * ENDS,
  };
}

/** A table with a column a unit, in points. */
export interface Table {
  readonly widths: readonly number[];
  /** Columns that name the lines; each page begins with them. */
  readonly leading: number;
  /** As low as its lines may be. */
  readonly height: number;
  /** Of its letters. */
  readonly size: number;
  /** Lines that each page begins with; absent: it is not cut between its lines. */
  readonly header?: number;
}

/** How it lies on paper. */
export interface Lie {
  readonly orientation: Orientation;
  readonly wide: number;
  readonly tall: number;
  /** Columns of the first page: what stands over and under the table keeps to them, or it would be cut at the page's end. */
  readonly head: number;
  /** Of what it is on the sheet; never more than 1. */
  readonly scale: number;
  /** Points on the sheet that all lines together have on these pages. */
  readonly height: number;
}

/** On as few pages as let its letters be read; of as many pages, the way that lets them be larger. */
export function lieOf(table: Table): Lie {
  const figures = table.widths.length - table.leading;
  const most = Array.from({ length: figures }, (_, index) => index + 1);
  const ways = most.flatMap((wide) =>
    (table.header === undefined ? [1] : [1, 2, 3]).flatMap((tall) =>
      (['portrait', 'landscape'] as const).map((orientation) =>
        lie(table, { orientation, wide, tall }),
      ),
    ),
  );
  const [first, ...rest] = ways;
  if (first === undefined) throw new RangeError('a table without a column');
  const { size } = table;
  return rest.reduce((best, way) => (worthOf(way, size) > worthOf(best, size) ? way : best), first);
}

/** The more, the better: what can be read goes before what cannot, and there a page more is worth only twice the size. */
export function worthOf({ scale, wide, tall }: Lie, size: number): number {
  return size * scale < LEAST ? scale : 1 + scale / (wide * tall);
}

function lie(
  { widths, leading, height, header = 0 }: Table,
  { orientation, wide, tall }: Pick<Lie, 'orientation' | 'wide' | 'tall'>,
): Lie {
  const room = roomOf(orientation);
  const columns = Math.ceil((widths.length - leading) / wide);
  const named = sum(widths.slice(0, leading));
  const widest = Math.max(
    ...Array.from({ length: wide }, (_, page) =>
      sum(widths.slice(leading + page * columns, leading + (page + 1) * columns)),
    ),
  );
  const across = Math.min(1, room.width / (named + widest));
  const scale = Math.min(across, (room.height * tall) / (height + header * (tall - 1)));
  return {
    orientation,
    wide,
    tall,
    head: leading + columns,
    scale,
    height: (room.height * tall) / scale - header * (tall - 1),
  };
}

/** The part of a print set-up that lays a table so. */
export function spreadOver(
  { orientation, wide, tall }: Lie,
  leading: number,
): Pick<PrintSetup, 'orientation' | 'fitWide' | 'fitTall' | 'titleColumns' | 'sides'> {
  return {
    orientation,
    fitWide: wide,
    fitTall: tall,
    ...(wide > 1 && { titleColumns: { first: 0, last: leading - 1 } }),
    sides: SIDES,
  };
}

/** Points by which widths of a column are tried. */
const STEP = 4;

/**
 * The width of a column of names with which letters are largest on paper: names that break save width and cost height.
 *
 * @param worthAt of a column so wide: what it is scaled by, or how it lies
 */
export function namesWidth(
  { least, most }: { readonly least: number; readonly most: number },
  worthAt: (width: number) => number,
): number {
  const widths = Array.from(
    { length: Math.max(1, Math.floor((most - least) / STEP) + 1) },
    (_, index) => least + STEP * index,
  );
  const worth = widths.map(worthAt);
  return widths[worth.lastIndexOf(Math.max(...worth))] ?? least;
}

/** Rows of a table lie at most so much farther apart than they must. */
const LOOSEST = 1.6;

/**
 * Heights of rows that fill a page: what is left of it is given to the body's, as far as they still look like one table.
 *
 * @param height that all of them may have together, in points
 */
export function filling(
  heights: readonly number[],
  isBody: (row: number) => boolean,
  height: number,
): number[] {
  const body = sum(heights.filter((_, row) => isBody(row)));
  // A little less, for programs that round each row up.
  const more = 0.985 * height - sum(heights);
  const times = Math.min(LOOSEST, Math.max(1, 1 + more / body));
  return heights.map((each, row) =>
    isBody(row) ? Math.max(each, Math.floor(4 * each * times) / 4) : each,
  );
}
