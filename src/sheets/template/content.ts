import type { Period } from '../../plan/period';
import type { District, MeasureId, Plan } from '../../plan/types';
import type { LedgerContent } from '../ledger/sent/ledgerSheet';
import type { TypedCell } from '../layout/layout';
import type { Contact } from '../submission/contact';

/** What a template is made for, and what the bureau fills in beforehand. */
/** What is asked about a figure. */
export interface Returned {
  /** A reason settles a doubt. */
  readonly severity: 'error' | 'warning';
  /** Other figures that may be mended instead. */
  readonly others: readonly MeasureId[];
}

export interface TemplateContent {
  readonly plan: Plan;
  readonly district: District;
  readonly period: Period;
  /** Last day for sending it back, as people write it; null leaves room to write it in. */
  readonly due: string | null;
  /** Of a return slip: last day for sending it back mended, which is not the day of reporting. */
  readonly mendBy?: string | null;
  /** The last period's figures of this district, where they are known. */
  readonly previous: ReadonlyMap<MeasureId, number>;
  /** Figures already entered: a return slip shows them, a fresh template has none. */
  readonly current: ReadonlyMap<MeasureId, TypedCell>;
  readonly remarks: ReadonlyMap<MeasureId, string>;
  /** Ledgers' rows that are there already, by ledger; absent: the template has no ledgers' sheets, and figures are typed. */
  readonly ledgers?: ReadonlyMap<string, LedgerContent['rows']>;
  /** Of a return slip: what is asked about, by how much it matters; it does not pass as long as it is what was sent in. */
  readonly returned?: ReadonlyMap<MeasureId, Returned>;
  /** Of a return slip: who filled the file in, as it says itself. */
  readonly people?: Contact;
  /** So many times the target is a wrong order of magnitude, by measure. */
  readonly farOver: (measure: MeasureId) => number;
}
