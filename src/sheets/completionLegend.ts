import { legendStyle, notApplicableStyle, statusStyles, unknownStyle } from './completionLook';
import { notes } from './labels';
import type { Area, Paint } from './layout';
import { area, note } from './look';

interface Legend {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly merges: readonly Area[];
  readonly paints: readonly Paint[];
  /** First row under the legend. */
  readonly nextRow: number;
}

const SAMPLES = [...statusStyles, notApplicableStyle, unknownStyle];
/** Columns of a district's width that a sample's words need. */
const SAMPLE_COLUMNS = 2;

/** A line of samples from column `from` up to `end`; on a narrow table it takes more lines. */
export function completionLegend(row: number, from: number, end: number): Legend {
  const width = Math.max(1, Math.min(SAMPLE_COLUMNS, end - from));
  const perLine = Math.max(1, Math.floor((end - from) / width));
  const places = SAMPLES.map((sample, index) => ({
    sample,
    where: area(row + Math.floor(index / perLine), from + (index % perLine) * width, 1, width),
  }));
  const nextRow = row + Math.ceil(SAMPLES.length / perLine);
  return {
    cells: [
      { row, column: from - 1, text: notes.legend },
      ...places.map(({ sample, where }) => ({
        row: where.row,
        column: where.column,
        text: sample.legend,
      })),
    ],
    merges: width === 1 ? [] : places.map(({ where }) => where),
    paints: [
      { area: area(row, from - 1, 1, 1), style: { ...note, horizontal: 'right' } },
      ...places.map(({ sample, where }) => ({ area: where, style: legendStyle(sample) })),
    ],
    nextRow,
  };
}
