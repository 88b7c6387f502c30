import type { DistrictId, MeasureId, Severity } from '../plan/types';
import type { CellFault, NoEvidence } from './types';

/** A row elsewhere that holds the same. */
export interface OtherRow {
  readonly district: DistrictId;
  /** Its row on the unit's sheet; null: it is one that is kept from earlier. */
  readonly at: number | null;
}

/** What a check of a ledger found, as a code with facts; `src/messages` words it. */
export type LedgerFault =
  | CellFault
  | { readonly code: 'required' }
  /** A day after the period's end, or outside the plan's year. */
  | { readonly code: 'dateLate'; readonly found: string; readonly last: string }
  | { readonly code: 'dateYear'; readonly found: string; readonly year: number }
  /** So large that it may be in another unit. */
  | {
      readonly code: 'amountAbove';
      readonly found: number;
      readonly above: number;
      readonly unit: string;
    }
  /** One code under two names; `first`: the row with the other name. */
  | {
      readonly code: 'nameDiffers';
      readonly found: string;
      readonly other: string;
      readonly first: OtherRow;
    }
  /** The same value stands in row `first` of the unit's own list. */
  | { readonly code: 'repeated'; readonly value: string; readonly first: number }
  /** Other units report it, too. */
  | {
      readonly code: 'repeatedBetween';
      readonly value: string;
      readonly others: readonly OtherRow[];
    }
  /** It was counted in an earlier year. */
  | {
      readonly code: 'repeatedEarlier';
      readonly value: string;
      readonly year: number;
      readonly district: DistrictId;
    }
  /** Rows that were listed until now; `rows` are the first of them by name. */
  | { readonly code: 'gone'; readonly count: number; readonly rows: readonly string[] }
  /** What was reported is not what the rows give. */
  | {
      readonly code: 'figureDiffers';
      readonly measure: MeasureId;
      readonly figure: number;
      readonly counted: number;
      /** Rows whose amount is text, so that the sheet's own formula leaves it out. Absent: there are none. */
      readonly asText?: readonly number[];
    }
  /** Headings or a total among the rows; it was passed over. */
  | { readonly code: 'notEvidence'; readonly kind: NoEvidence['kind'] }
  /** Another sheet has rows of the same ledger; only one is read. */
  | { readonly code: 'otherSheet'; readonly sheet: string; readonly rows: number }
  /** Over the list stands another unit, month or year than the file is of. */
  | { readonly code: 'otherSubject'; readonly found: string }
  /** The formula of a figure counts another ledger. */
  | { readonly code: 'countsOther'; readonly measure: MeasureId; readonly sheet: string }
  /** Columns that the ledger's sheet had when it was sent out. */
  | { readonly code: 'columnsMissing'; readonly headings: readonly string[] };

export interface LedgerFinding {
  readonly ledger: string;
  readonly district: DistrictId;
  readonly severity: Severity;
  /** The row on the unit's sheet; null: about the list as a whole. */
  readonly at: number | null;
  /** The column's key; null: about the row. */
  readonly column: string | null;
  readonly fault: LedgerFault;
}
