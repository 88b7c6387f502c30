import type { Protection } from '../../workbook/apply/protection';
import type { CellValue } from '../../figures/types';
import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { Answer, JournalEntry, JournalHead } from '../../sheets/journal/entry';
import type { BodyPlace } from '../../workbook/restore/readState';

export type { JournalHead };

/** A write that is on record. */
export interface Restorable {
  readonly head: JournalHead;
  /**
   * - open: it can be looked at and taken back
   * - undone: somebody has taken it back
   * - emptied: rows of 台账 that it wrote were cleared since
   * - final: a restoring that removed sheets, or rows that were cleared; they cannot be brought back
   */
  readonly state: 'open' | 'undone' | 'emptied' | 'final';
  /** Where its body stands, or the entry itself where an earlier version of the add-in kept it elsewhere. */
  readonly source: BodyPlace | JournalEntry;
}

/** A cell that would change back. */
export interface RestoreCell {
  readonly block: string;
  readonly row: string;
  readonly district: DistrictId;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  /** What it holds, formulas as their text. */
  readonly now: CellValue;
  readonly then: CellValue;
  /** Somebody changed the cell since it was written. */
  readonly edited: boolean;
}

/** A sheet that would be removed. */
export interface RestoreSheet {
  readonly id: string;
  /** As it is called by now. */
  readonly name: string;
  readonly isVisible: boolean;
  /** Cells on it that are not as they were laid out. */
  readonly changed: number;
}

/** An answer that would change back; null: none. */
export interface RestoreAnswer {
  readonly period: Period;
  readonly district: DistrictId;
  readonly measure: MeasureId | null;
  readonly rule: string;
  readonly now: string | null;
  readonly then: Answer | null;
  readonly edited: boolean;
}

/** A row of populations that would be removed, with the totals that weighed by it. */
export interface RestoreRow {
  readonly block: string;
  readonly period: Period;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protection: Protection;
  readonly row: number;
  readonly totals: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
}

/** Lines of a list that would be removed. */
export interface RestoreLines {
  readonly block: string;
  readonly sheetName: string;
  readonly rows: number;
  /** How many of them are not as they were written. */
  readonly edited: number;
}

/** Why a write cannot be taken back now. */
export type Obstacle =
  /** Formulas on these sheets, or these names, would have nothing to refer to any more. */
  | {
      readonly code: 'referred';
      readonly sheets: readonly string[];
      readonly to: readonly string[];
    }
  /** The add-in could not work on with these sheets. */
  | { readonly code: 'needed'; readonly sheets: readonly string[] }
  /** The same was written again since; that one goes first. */
  | { readonly code: 'newer'; readonly head: JournalHead }
  /** A workbook keeps at least one sheet that can be seen. */
  | { readonly code: 'lastSheet' };

/** What taking a write back would change. */
export interface RestoreDraft {
  readonly restorable: Restorable;
  readonly entry: JournalEntry;
  /** Of the year concerned, for naming measures and districts; null where the workbook keeps none. */
  readonly plan: Plan | null;
  readonly cells: readonly RestoreCell[];
  readonly answers: readonly RestoreAnswer[];
  readonly sheets: readonly RestoreSheet[];
  readonly rows: readonly RestoreRow[];
  readonly lines: readonly RestoreLines[];
  /** Names of sheets that are gone already. */
  readonly gone: readonly string[];
  /** Cells, answers or rows whose place is gone. */
  readonly lost: number;
  readonly obstacles: readonly Obstacle[];
  /** Later writes that could be taken back first, newest first. */
  readonly later: readonly JournalHead[];
  /** Sheets that were looked at. */
  readonly sheetIds: readonly string[];
}

export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      readonly cells: number;
      readonly sheets: number;
      /** Lines of lists that were removed. */
      readonly rows: number;
      /** The entry of the journal that can take this back; null where nothing of it can be. */
      readonly entry: string | null;
    }
  /** The workbook is not as it was shown: nothing was written, look again. */
  | { readonly kind: 'changed'; readonly draft: RestoreDraft };
