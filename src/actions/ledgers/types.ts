import type { NamedFile } from '../../files/write/zip';
import type { Ledger, Plan } from '../../plan/types';
import type { Period } from '../../plan/period';

/** Which 台账 are meant: of this plan, one or all. */
export interface LedgersChosen {
  readonly plan: Plan;
  /** The month that a file is called after. */
  readonly period: Period;
  /** A ledger's id; null: all. */
  readonly ledger: string | null;
}

/** Null: there are none in the workbook. */
export type ExportOutcome = {
  readonly file: NamedFile;
  readonly rows: number;
  /** Lines that hold something but are no rows, as somebody has broken them; they are not in the file. */
  readonly left: number;
} | null;

/** A 台账 that would be cleared. */
export interface ClearedLedger {
  readonly ledger: Ledger;
  /** Lines that nobody can read as rows any more are among them. */
  readonly rows: number;
  readonly units: number;
}

export type ClearOutcome =
  | {
      readonly kind: 'cleared';
      readonly rows: number;
      /** Its entry in the journal; null: there was nothing to clear. */
      readonly entry: string | null;
    }
  /** The rows are not as they were shown: nothing was cleared. */
  | { readonly kind: 'changed'; readonly ledgers: readonly ClearedLedger[] };
