import type { BookCell } from '../../sheets/submission/book';
import { Recurring } from './recurring';
import type { CellFormat } from './styles';

/** What a plain cell was read as: all that its text says, and where it stands. */
interface RecurringCell {
  readonly row: number;
  readonly column: number;
  /** Null: it holds nothing. */
  readonly cell: BookCell | null;
  /** The place of its text among the shared ones; it counts only where the same text stands there. */
  readonly shared: number | null;
}

export type RecurringCells = Recurring<RecurringCell>;

/** Sheets of one template. */
const MOST_SHEETS = 8;

/** By formats, which are the same object in files of one template, and by the sheet's part. */
const known = new WeakMap<readonly CellFormat[], Map<string, RecurringCells>>();

/** The cells that files with these very formats have in common in one sheet. */
export function recurringCells(formats: readonly CellFormat[], part: string): RecurringCells {
  const sheets = known.get(formats) ?? new Map<string, RecurringCells>();
  known.set(formats, sheets);
  const cells = sheets.get(part) ?? new Recurring<RecurringCell>();
  if (sheets.size < MOST_SHEETS) sheets.set(part, cells);
  cells.begin();
  return cells;
}
