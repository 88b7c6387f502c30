import type { Period } from '../../plan/period';
import type { DistrictId, MeasureKey, Plan } from '../../plan/types';
import type { RunOptions } from '../types';

/** A figure whose rows are asked for. */
export interface EvidenceWanted {
  readonly plan: Plan;
  readonly period: Period;
  readonly measure: MeasureKey;
  /** Null: those of all units. */
  readonly district: DistrictId | null;
}

export type EvidenceOutcome =
  /** The rows show, on this sheet; `name` finds the list again. */
  | { readonly kind: 'shown'; readonly sheet: string; readonly name: string }
  /** The plan has no ledger behind the figure. */
  | { readonly kind: 'noLedger' }
  /** Nobody has sent rows of it yet. */
  | { readonly kind: 'noRows'; readonly ledger: string }
  /** What is selected is no figure of a unit. */
  | { readonly kind: 'noFigure' };

/** From figures to their rows. Every method rejects with a `WorkbookError` and nothing else. */
export interface EvidenceActions {
  /** Filters 台账 for the rows behind a figure. Two requests. */
  showEvidence(wanted: EvidenceWanted, options?: RunOptions): Promise<EvidenceOutcome>;
  /** The same for the cell that is selected on 完成 or 完成率. Four requests. */
  showSelected(options?: RunOptions): Promise<EvidenceOutcome>;
  /** Shows all rows of a 台账 again. Two requests. */
  showAll(name: string, options?: RunOptions): Promise<void>;
}
