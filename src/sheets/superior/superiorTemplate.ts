import type { MeasureId, MeasureKey } from '../../plan/types';
import type { Identity } from '../template/identity';

/** One row of a template that a superior office sent: a measure of its plan, which is not known here. */
export interface SuperiorRow {
  /** As printed under 序号, without the star: `14a`. */
  readonly id: MeasureId;
  /** Null in a template that does not tell. */
  readonly key: MeasureKey | null;
  readonly name: string;
  readonly unit: string;
  /** Null where the target is `/`: nothing is to be entered there. */
  readonly target: number | null;
  /** Zero-based place of the entry cell. */
  readonly row: number;
  readonly column: number;
  /** What the entry cell says; `''`: it is blank. */
  readonly current: string;
  readonly isFormula: boolean;
}

/** A template that is to be filled in with what one's own units have reported. */
export interface SuperiorTemplate {
  readonly identity: Identity;
  readonly sheet: string;
  /** For whom it was made, as it stands above the table; null: it does not say. */
  readonly addressee: string | null;
  readonly rows: readonly SuperiorRow[];
}

/** Why a readable workbook is no template that can be filled in. */
export type SuperiorProblem =
  | { readonly code: 'notTemplate' }
  | { readonly code: 'noEntries' }
  /** Its marks, or two tables, disagree: somebody put two templates together. */
  | { readonly code: 'twoTemplates' }
  | { readonly code: 'newerTemplate'; readonly found: number }
  | { readonly code: 'rowsRepeated'; readonly rows: readonly MeasureId[] }
  | { readonly code: 'mergedEntries'; readonly rows: readonly MeasureId[] };
