import type { MeasureId } from '../../plan/types';
import type { Severity } from '../../rules/finding';

/** One finding of a submission in words, for the slip that sends it back. */
export interface Fault {
  readonly severity: Severity;
  /** Null: about the file as a whole. */
  readonly measure: MeasureId | null;
  /** Other figures that may be mended instead. */
  readonly others?: readonly MeasureId[];
  /** Of a ledger: the cell that it is about, and what the ledger is called. */
  readonly place?: { readonly sheet: string; readonly cell: string; readonly item: string };
  readonly what: string;
  readonly mend: string;
}
