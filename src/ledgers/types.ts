import type { DistrictId, MeasureId } from '../plan/types';
import type { CodeFault } from './codes/verdict';

/** What a cell of a ledger says once read: text, a code as it is written, a day `YYYY-MM-DD`, an amount; null: blank. */
export type LedgerValue = string | number | null;

/** By the columns' keys. */
export type LedgerValues = Readonly<Record<string, LedgerValue>>;

/** Why a cell of a ledger cannot be taken as what its column holds. */
export type CellFault =
  | { readonly code: 'uscc'; readonly fault: CodeFault }
  | { readonly code: 'patent'; readonly fault: CodeFault }
  /** No day; `found` as it stands there. */
  | { readonly code: 'date'; readonly found: string }
  | { readonly code: 'amount'; readonly found: string }
  | { readonly code: 'negative'; readonly found: number }
  | { readonly code: 'choice'; readonly found: string; readonly allowed: readonly string[] }
  /** `#N/A` and its like, or a formula without a result. */
  | { readonly code: 'noValue'; readonly found: string }
  /** A number of a document that was made a number of the sheet: its last digits are gone. */
  | { readonly code: 'digitsLost'; readonly found: string }
  /** The file points to a text that it does not have. */
  | { readonly code: 'lost' }
  /** Far longer than anything of its kind. */
  | { readonly code: 'tooLong'; readonly most: number; readonly found: number };

/** A row as a unit sent it. */
export interface SentRow {
  /** Its row on the unit's sheet, from 1 on as people count. */
  readonly at: number;
  /** What could not be read stands there as it is, as text. A column that the sheet has not is left out. */
  readonly values: LedgerValues;
  /** By the columns' keys; a column without a fault is left out. */
  readonly faults: Readonly<Record<string, CellFault>>;
  /** Keys of columns whose amount stands there as text: it is read all the same, but no formula adds it up. Absent: none. */
  readonly asText?: readonly string[];
}

/** A line of a list that is no evidence: headings pasted again, or a total. */
export interface NoEvidence {
  /** Its row on the unit's sheet, from 1 on. */
  readonly at: number;
  readonly kind: 'heading' | 'total';
}

/** A unit's rows of one ledger. */
export interface SentLedger {
  /** The ledger's id. */
  readonly ledger: string;
  /** Name of the sheet they stand on, and the letter of each column by its key. */
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly SentRow[];
  /** The unit says that it has none: 无. */
  readonly none: boolean;
  /** Headings of the ledger that the sheet has not. */
  readonly missing: readonly string[];
  /** Lines that were passed over. */
  readonly passed: readonly NoEvidence[];
  /** Other sheets of the file that have rows of this ledger, which are not read. */
  readonly others: readonly { readonly sheet: string; readonly rows: number }[];
  /** What stands over the list says another unit or month than the file; null: it does not. */
  readonly subject: string | null;
  /** Its figures whose formula counts the sheet of another ledger. Absent: there are none. */
  readonly stray?: readonly { readonly measure: MeasureId; readonly sheet: string }[];
}

/** A row as the bureau keeps it. */
export interface KeptRow {
  /** Its number in the ledger, from 1 on; it stays with the row. */
  readonly id: number;
  readonly district: DistrictId;
  /** The first period it was reported for, and the last one; null: it still is. As numbers, 201709. */
  readonly from: number;
  readonly to: number | null;
  /** Why it does not count; empty: it does. */
  readonly struck: string;
  readonly values: LedgerValues;
}
