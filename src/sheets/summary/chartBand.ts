import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { expression, formulaCell, type Expression } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { area } from '../layout/look';

/** Points of a table's line whose name takes two lines of letters. */
export const TWO_LINES = 26;

/** So much of the longest bar is as wide as a mark across it. */
export const THIN = 0.006;

/** A chart of 「图表」 with the small table that it stands beside. */
export interface Band {
  readonly title: { readonly text: string } | { readonly formula: Expression };
  /** Whether it is of the whole's totals, which may lack figures. */
  readonly ofTotals?: boolean;
  readonly headings: readonly string[];
  /** One line a row of the small table, formulas from the second cell on. */
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly formats: readonly (string | null)[];
  /** What a bar shows. */
  readonly bar: string;
  /** What its colours and sides mean; it stands behind that over the bars, instead of a legend. */
  readonly key: string;
  /** What is written at a line's bar: its name and its value. */
  readonly label: (line: Line) => string;
  /** Parts of the bar, from the left. */
  readonly bars: readonly Bar[];
  /** Points, where the table needs more of them than others do. */
  readonly lineHeight?: number;
}

export interface Bar {
  readonly heading: string;
  readonly color: string;
  readonly length: (line: Line) => string;
}

/** What a formula of one line may refer to. */
export interface Line {
  /** From 0. */
  readonly index: number;
  /** A cell of the line. */
  at(column: number): CellRef;
  /** A column of the table. */
  all(column: number): RangeRef;
  /** The length of another part of the bar. */
  bar(place: number): CellRef;
}

/** The first cell of a band's small table without its headings, and the column that its chart is drawn from. */
export interface BandPlaces {
  readonly row: number;
  readonly drawn: number;
}

/** What a band's chart is drawn from, a row a line: the label, then the parts of the bar. */
export function drawnCells(
  { rows, label, bars }: Band,
  { row, drawn }: BandPlaces,
): LayoutCell[][] {
  return rows.map((_, index) => {
    const line: Line = {
      index,
      at: (column) => cellRef(row + index, column),
      all: (column) => rangeRef(area(row, column, rows.length, 1)),
      bar: (place) => cellRef(row + index, drawn + 1 + place),
    };
    const lengths = bars.map(({ length }) => length(line));
    return [label(line), ...lengths].map((formula) => formulaCell(expression(formula)));
  });
}
