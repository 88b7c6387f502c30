import { legendStyle, notApplicableStyle, statusStyles, unknownStyle } from './completionLook';
import { notes } from '../labels';
import type { Area, Paint } from '../layout/layout';
import { area, note } from '../layout/look';

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

/**
 * A line of samples: the first in the wide column of names, the others from the next column up to `end`; a narrow
 * table takes more lines. 图例 stands before the first.
 */
export function completionLegend(row: number, nameColumn: number, end: number): Legend {
  const places = placesOf(row, nameColumn, end);
  return {
    cells: [
      { row, column: nameColumn - 1, text: notes.legend },
      ...places.map(({ sample, where }) => ({
        row: where.row,
        column: where.column,
        text: sample.legend,
      })),
    ],
    merges: places.flatMap(({ where }) => (where.columns === 1 ? [] : [where])),
    paints: [
      { area: area(row, nameColumn - 1, 1, 1), style: { ...note, horizontal: 'center' } },
      ...places.map(({ sample, where }) => ({ area: where, style: legendStyle(sample) })),
    ],
    nextRow: Math.max(...places.map(({ where }) => where.row)) + 1,
  };
}

function placesOf(row: number, nameColumn: number, end: number) {
  const from = nameColumn + 1;
  const width = Math.max(1, Math.min(SAMPLE_COLUMNS, end - from));
  const perLine = Math.max(1, Math.floor((end - from) / width));
  return SAMPLES.map((sample, index) => {
    if (index === 0) return { sample, where: area(row, nameColumn, 1, 1) };
    const line = Math.floor((index - 1) / perLine);
    const column = from + ((index - 1) % perLine) * width;
    return { sample, where: area(row + line, column, 1, width) };
  });
}
