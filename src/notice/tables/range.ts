import type { Source, SourceCell } from '../source';

/** A merged area within the range, zero-based. */
export interface RangeMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a host says of a range, each list row by row. */
export interface RangeCells {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat?: readonly (readonly (string | number)[])[];
  readonly merges?: readonly RangeMerge[];
  readonly name?: string;
  /** Where the range begins in its sheet, zero-based. */
  readonly origin?: { readonly row: number; readonly column: number };
}

/** A column too narrow shows this in place of a number. */
const TOO_NARROW = /^#+$/;

/** The cells of a selected range as a table. Cells under a merged one are no cells of their own. */
export function fromRange(range: RangeCells): Source {
  const spans = new Map<string, RangeMerge>();
  const covered = new Set<string>();
  for (const merge of range.merges ?? []) {
    spans.set(`${merge.row},${merge.column}`, merge);
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (row !== merge.row || column !== merge.column) covered.add(`${row},${column}`);
      }
    }
  }
  const isMerged = spans.size > 0;
  const rows = range.values.map((values, row) =>
    values.flatMap((value, column): SourceCell[] => {
      const at = isMerged ? `${row},${column}` : '';
      if (isMerged && covered.has(at)) return [];
      const span = isMerged ? spans.get(at) : undefined;
      const format = range.numberFormat?.[row]?.[column];
      return [
        {
          text: shown(range.text[row]?.[column], value),
          row,
          column,
          rowSpan: span?.rows ?? 1,
          columnSpan: span?.columns ?? 1,
          ...(typeof value === 'number' && { value }),
          ...(format !== undefined && { numberFormat: format }),
        },
      ];
    }),
  );
  const { name, origin } = range;
  const table = { rows, ...(name !== undefined && { name }), ...(origin && { origin }) };
  return { blocks: [{ kind: 'table', table }] };
}

function shown(text: string | undefined, value: unknown): string {
  if (text !== undefined && !TOO_NARROW.test(text)) return text;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
