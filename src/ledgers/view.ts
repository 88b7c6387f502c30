import type { Period } from '../plan/period';
import type { DistrictId, Ledger, LedgerColumn, MeasureKey, Plan, Severity } from '../plan/types';
import type { LedgerComparison } from './compare';
import type { LedgerFault, LedgerFinding, OtherRow } from './finding';
import type { SentLedger, SentRow } from './types';

/** The first row with a code under a name. */
export interface NamedAt extends OtherRow {
  readonly name: string;
}

/** Who holds a value of a column: in this month's lists of all units, and in the lists of earlier years. */
export interface LedgerIndex {
  readonly holders: (column: string, value: string) => readonly OtherRow[];
  /** The names that a code stands under, by what their spellings have in common. */
  readonly names: (column: string, value: string) => ReadonlyMap<string, NamedAt>;
  readonly earlier: (
    column: string,
    value: string,
  ) => { readonly district: DistrictId; readonly year: number } | null;
}

/** What a check of one unit's list may look at. */
export interface LedgerView {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly district: DistrictId;
  readonly period: Period;
  readonly sent: SentLedger;
  readonly comparison: LedgerComparison;
  readonly index: LedgerIndex;
  /** What the unit reported; null: nothing that can be read. */
  readonly figure: (measure: MeasureKey) => number | null;
}

/** One thing that must hold of a ledger. */
export type LedgerCheck = (view: LedgerView) => LedgerFinding[];

export function found(
  { ledger, district }: Pick<LedgerView, 'ledger' | 'district'>,
  severity: Severity,
  fault: LedgerFault,
  at: number | null = null,
  column: string | null = null,
): LedgerFinding {
  return { ledger: ledger.id, district, severity, at, column, fault };
}

/** A check of every cell by itself. */
export const eachCell =
  (
    check: (
      view: LedgerView,
      column: LedgerColumn,
      row: SentRow,
    ) => { readonly severity: Severity; readonly fault: LedgerFault } | null,
  ): LedgerCheck =>
  (view) =>
    view.sent.rows.flatMap((row) =>
      view.ledger.columns.flatMap((column) => {
        const wrong = check(view, column, row);
        return wrong === null ? [] : [found(view, wrong.severity, wrong.fault, row.at, column.key)];
      }),
    );
