import type { Indicator, Plan } from '../../plan/types';
import { indicatorWithUnit } from '../../plan/withUnit';
import { linesOf } from '../layout/fit';
import { sum } from '../layout/landscape';
import { filling, namesWidth, roomOf } from '../layout/paper';

/** Points, of the table's letters and of those over it. */
export const SIZE = 10;
export const LINE_SIZE = 11;
const NUMBER_WIDTH = 26;
/** Of the column of names, which takes what the others leave of a page. */
const NAMES = { least: 96, most: 240 };
/** Points of a row of one line, and of each line of a row with more; LibreOffice's own letters need so much. */
const ROW = 19;
const LINE = 15;
/** More rows than this are not read on one page. */
const ON_ONE_PAGE = 40;

/** How a page with one row an indicator lies on paper, in points: as large as a portrait page lets it be read. */
export interface TablePaper {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly isOnePage: boolean;
}

interface Measured {
  readonly columns: readonly { readonly width: number }[];
  /** Over the table, with the full-width letters that each may come to. */
  readonly lines: readonly { readonly letters: number }[];
  /** Under it. */
  readonly notes: readonly string[];
  readonly told: { readonly longest: string };
}

export function tablePaper({ indicators }: Plan, page: Measured): TablePaper {
  const columns = page.columns.map(({ width }) => width);
  const others = NUMBER_WIDTH + sum(columns);
  const room = roomOf('portrait');
  const isOnePage = indicators.length <= ON_ONE_PAGE;
  const heightsWith = (names: number): number[] => heightsOf(indicators, page, names, others);
  const scaleAt = (names: number): number =>
    Math.min(
      1,
      room.width / (others + names),
      ...(isOnePage ? [room.height / sum(heightsWith(names))] : []),
    );
  const names = namesWidth(NAMES, scaleAt);
  const heights = heightsWith(names);
  const first = 2 + page.lines.length;
  const isBody = (row: number): boolean => row >= first && row < first + indicators.length;
  return {
    widths: [NUMBER_WIDTH, names, ...columns],
    heights: isOnePage ? filling(heights, isBody, room.height / scaleAt(names)) : heights,
    isOnePage,
  };
}

/** Of all rows, with a column of names so wide beside others so wide. */
function heightsOf(
  indicators: readonly Indicator[],
  { lines, notes, told }: Measured,
  names: number,
  others: number,
): number[] {
  return [
    36,
    ...lines.map(({ letters }) => lineHeight(letters, others + names)),
    30,
    ...indicators.map((indicator) => rowHeight(indicator, names)),
    ...[...notes, told.longest].map((text) => noteHeight(text, others + names)),
    34,
  ];
}

/** Of a row of the table: its name breaks, and a pair may. */
function rowHeight(indicator: Indicator, names: number): number {
  const name = indicatorWithUnit(indicator);
  const lines = Math.max(indicator.measures.length, linesOf(name, SIZE, names));
  return lines === 1 ? ROW : LINE * lines;
}

/** Of a line over the table, which is as wide as this. */
function lineHeight(letters: number, width: number): number {
  return 6 + LINE * linesOf('国'.repeat(letters), LINE_SIZE, width);
}

/** Lines that a note takes over the page's whole width, at nine points. */
function noteHeight(text: string, width: number): number {
  return 4 + 12 * linesOf(text, 9.2, width);
}
