import type { CellValue } from '../../figures/types';
import { rangeOf } from '../apply/area';
import type { SheetInfo } from '../namedBlocks';
import type { Session } from '../run';

/** Somebody's sheets may be of any size, and an answer may have 5 MB: so much is looked at, of all of them together. */
const MOST_SHEETS = 40;
const MOST_CELLS = 200_000;
const MOST_COLUMNS = 100;

/** What stands on a sheet that is none of ours. */
export interface OwnFormulas {
  readonly sheet: SheetInfo;
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  /** A cell without a formula gives its content. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Nothing stands beyond what was looked at. */
  readonly isWhole: boolean;
}

/** The first rows and columns of each sheet, as far as they are used; the answer can be had after the next sync. */
export function queueOwnFormulas(
  { context }: Pick<Session, 'context'>,
  sheets: readonly SheetInfo[],
): () => OwnFormulas[] {
  const read = sheets.slice(0, MOST_SHEETS);
  const rows = Math.floor(MOST_CELLS / MOST_COLUMNS / Math.max(1, read.length));
  const queued = read.map((info) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(info.id);
    const window = rangeOf(sheet, { row: 0, column: 0, rows, columns: MOST_COLUMNS });
    const [all, seen] = [sheet, window].map((within) => {
      const used = within.getUsedRangeOrNullObject(true);
      used.untrack();
      return used;
    }) as [Excel.Range, Excel.Range];
    all.load('rowIndex,rowCount,columnIndex,columnCount');
    seen.load('rowIndex,columnIndex,formulas');
    return { info, all, seen };
  });
  return () => [
    ...queued.map(({ info, all, seen }): OwnFormulas => {
      const isWhole =
        all.isNullObject ||
        (all.rowIndex + all.rowCount <= rows && all.columnIndex + all.columnCount <= MOST_COLUMNS);
      if (seen.isNullObject) return { ...unseen(info), isWhole };
      const { rowIndex: row, columnIndex: column } = seen;
      return { sheet: info, row, column, formulas: seen.formulas as CellValue[][], isWhole };
    }),
    ...sheets.slice(MOST_SHEETS).map(unseen),
  ];
}

const unseen = (sheet: SheetInfo): OwnFormulas => ({
  ...{ sheet, row: 0, column: 0, formulas: [], isWhole: false },
});
