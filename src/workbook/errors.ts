import type { Period } from '../plan/period';

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
  /** A cell is being edited and the user gave up waiting. */
  | { readonly code: 'cellEditing' }
  /** The workbook holds no target sheet of that year. */
  | { readonly code: 'targetMissing'; readonly year: number }
  /** The workbook holds no entries of that period. */
  | { readonly code: 'periodMissing'; readonly period: Period }
  /** The plan kept in the workbook cannot be read; `problems` are paths with reasons. */
  | { readonly code: 'planUnreadable'; readonly problems: readonly string[] }
  /** A block was found by its name, but rows or columns that it needs are gone, or are there twice. */
  | {
      readonly code: 'blockDamaged';
      readonly sheet: string;
      readonly missing: readonly string[];
      readonly duplicate?: readonly string[];
    }
  /** This Excel lacks a member that the action needs. */
  | { readonly code: 'apiMissing'; readonly member: string }
  /** A part of the add-in itself could not be loaded; nothing was begun. */
  | { readonly code: 'partMissing' }
  | { readonly code: 'cancelled' }
  /** Anything else; `hostCode` is Office's own error code, never its text. */
  | { readonly code: 'hostFailed'; readonly hostCode: string };

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly failure: WorkbookFailure,
    options?: ErrorOptions,
  ) {
    super(failure.code, options);
  }
}
