import type { Period } from '../plan/period';
import type { HostTrouble } from './hostCodes';

/**
 * Everything that can keep the add-in from its work in a workbook, as one typed error.
 * It carries facts and no prose; `src/messages` words it in the user's language.
 */
export type WorkbookFailure =
  /** A sheet of that name is there already; `copyName` is free. */
  | { readonly code: 'sheetExists'; readonly name: string; readonly copyName: string }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string | null }
  /** A sheet is protected by a password that only those who set it know. */
  | { readonly code: 'passwordNeeded'; readonly sheet: string | null }
  /** A filter hides rows; Excel then writes a block of values to other rows than it was told. */
  | { readonly code: 'sheetFiltered'; readonly sheet: string }
  /** A block lies wholly or partly in a table of Excel's, which does not take what sheets of the add-in consist of. */
  | { readonly code: 'insideTable'; readonly sheet: string; readonly table: string }
  /** Cells that take nothing, because merged cells lie over them. */
  | { readonly code: 'mergedCells'; readonly sheet: string; readonly cells: readonly string[] }
  /** Cells no longer hold what was shown before the write was asked for. */
  | {
      readonly code: 'changedMeanwhile';
      readonly sheet: string;
      readonly cells: readonly string[];
    }
  /** A name of a block leads to far more cells than any block has. */
  | { readonly code: 'nameOversized'; readonly name: string; readonly refersTo: string }
  /** A cell is being edited and the user gave up waiting. */
  | { readonly code: 'cellEditing' }
  /** The workbook holds no target sheet of that year. */
  | { readonly code: 'targetMissing'; readonly year: number }
  /** The workbook holds no entries of that period. */
  | { readonly code: 'periodMissing'; readonly period: Period }
  /** The plan of a year that is kept in the workbook cannot be read; `problems` are paths with reasons. */
  | {
      readonly code: 'planUnreadable';
      readonly year: number | null;
      readonly problems: readonly string[];
    }
  /** A block was found by its name, but rows or columns that it needs are gone, or are there twice. */
  | {
      readonly code: 'blockDamaged';
      readonly sheet: string;
      readonly missing: readonly string[];
      readonly duplicate?: readonly string[];
    }
  /** This Excel lacks what the action needs; `unknown` where it did not say what. */
  | { readonly code: 'apiMissing'; readonly capability: 'addIn' | 'openNew' | 'unknown' }
  /** What was kept for taking a write back was dropped or damaged. */
  | { readonly code: 'recordGone' }
  /** A part of the add-in itself could not be loaded; nothing was begun. */
  | { readonly code: 'partMissing' }
  | { readonly code: 'cancelled' }
  /**
   * A write failed, and what it had done could not be taken back either: Excel does not answer. `recovery` names
   * what is to be tried again; `sheets` are those that it may have changed.
   */
  | {
      readonly code: 'halfWritten';
      readonly recovery: number;
      readonly sheets: readonly string[];
    }
  | HostFailure
  /** Anything else; `hostCode` is Office's own error code, never its text. */
  | { readonly code: 'hostFailed'; readonly hostCode: string };

/** What Excel refused for a reason that a person can do something about. */
type HostFailure = { [Trouble in HostTrouble]: { readonly code: Trouble } }[HostTrouble];

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly failure: WorkbookFailure,
    options?: ErrorOptions,
  ) {
    super(failure.code, options);
  }
}
