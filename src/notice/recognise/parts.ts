import type { SourceCell } from '../source';
import type { Grid } from '../tables/grid';
import { mostFrequent } from '../tables/text/lines';
import { isCorner, isSerialHeading } from '../words';
import { isNumbering } from './numbering';
import { readCell } from './readCell';
import type { CellReading } from './reading';
import { isWorded } from './worded';

export type RowKind =
  | 'title'
  | 'heading'
  | 'columnNumbers'
  | 'repeated'
  | 'data'
  /** More or fewer cells than the others. */
  | 'uneven'
  | 'group'
  | 'blank'
  | 'note';

export interface Parts {
  readonly grid: Grid;
  readonly readings: readonly (readonly CellReading[])[];
  readonly kinds: readonly RowKind[];
  /** Cells of a whole row. */
  readonly width: number;
}

/** What each row of a table is; null when no row has a figure. */
export function partsOf(grid: Grid): Parts | null {
  const readings = grid.rows.map((row) => Array.from(row, readCell));
  const isSerial = serialRows(grid);
  const isBody = grid.rows.map(
    (row, at) => isSerial(at) || holdsData(row, readings[at] as CellReading[]),
  );
  const first = isBody.indexOf(true);
  if (first < 0) return null;
  const last = isBody.lastIndexOf(true);
  const width = mostFrequent(
    grid.rows.filter((_, at) => isBody[at]).map(({ length }) => length),
  ) as number;
  const headings = headingRows(grid, first);
  const texts = new Set(headings.map((at) => textsOf(grid.rows[at])));
  const kinds = grid.rows.map((row, at): RowKind => {
    const filled = distinct(row).length;
    if (filled === 0) return 'blank';
    if (headings.includes(at)) return isNumbering(row) ? 'columnNumbers' : 'heading';
    if (at < first) return filled === 1 && headings.some((h) => h < at) ? 'group' : 'title';
    // A last row of nothing but words, 另行下达: whoever signs under a table does not fill its columns.
    if (at > last && filled === width && width > 2) return 'data';
    if (at > last) return filled === 1 || !isShort(row, width) ? 'note' : 'uneven';
    if (texts.has(textsOf(row))) return 'repeated';
    if (filled === 1 && !isBody[at]) return 'group';
    // A cell merged over rows may stand behind a row that has lost one: then there is a gap before it.
    return row.length === width && !row.includes(undefined) ? 'data' : 'uneven';
  });
  return { grid, readings, kinds, width };
}

type Row = readonly (SourceCell | undefined)[];

const isShort = (row: Row, width: number): boolean => row.length !== width && row.length > 2;

export function distinct(row: Row): SourceCell[] {
  return [...new Set(row)].filter((cell): cell is SourceCell => (cell?.text.trim() ?? '') !== '');
}

const textsOf = (row: Row | undefined): string =>
  distinct(row ?? [])
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('\t');

/** Rows that have a number under 序号, whatever words stand behind it. */
function serialRows({ rows }: Grid): (at: number) => boolean {
  const heading = rows.findIndex((row) => isSerialHeading(row[0]?.text ?? ''));
  return (at) =>
    heading >= 0 &&
    at > heading &&
    distinct(rows[at] ?? []).length > 2 &&
    /^[*＊★☆]?\d{1,3}[*＊★☆]?$/.test(rows[at]?.[0]?.text.trim() ?? '');
}

/** At least half of what stands there are figures; years over columns and their numbers are none. */
function holdsData(row: Row, readings: readonly CellReading[]): boolean {
  let figures = 0;
  let years = 0;
  let filled = 0;
  let label = '';
  readings.forEach((reading, at) => {
    if (reading.kind === 'blank') return;
    filled++;
    const text = row[at]?.text ?? '';
    if (reading.kind !== 'text' || isWorded(text)) figures++;
    else label ||= text;
    if (reading.kind === 'number' && isYear(reading)) years++;
  });
  if (figures === 0 || figures * 2 < filled - 1) return false;
  if (years === figures && (label === '' || isCorner(label))) return false;
  return !isNumbering(row);
}

const isYear = ({ value, decimals }: { value: number; decimals: number }): boolean =>
  decimals === 0 && value >= 1990 && value <= 2060;

/** Rows right over the figures in which several cells say something; a single one may be a group's heading. */
function headingRows(grid: Grid, first: number): number[] {
  const rows: number[] = [];
  for (let at = first - 1; at >= 0; at--) {
    const cells = distinct(grid.rows[at] ?? []);
    if (cells.length > 1 && !cells.some(({ text }) => /单位[:：]/.test(text))) rows.unshift(at);
    else if (rows.length > 0) break;
  }
  return rows;
}
