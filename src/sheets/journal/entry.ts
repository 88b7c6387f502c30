import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId } from '../../plan/types';
import type { Constants } from './constants';
import type { CellValue } from '../../figures/types';
import type { Content } from './content';

/** What a person asked for. */
export const journalActions = [
  'target',
  'planDraft',
  'period',
  'summary',
  'base',
  'adjustments',
  'lastYear',
  'template',
  'findings',
  'gathered',
  'corrected',
  'taken',
  'explained',
  'revised',
  'restored',
  'cleared',
] as const;

export type JournalAction = (typeof journalActions)[number];

/** What it takes to say in words what was written. */
export interface JournalFacts {
  readonly year?: number;
  readonly period?: Period;
  readonly district?: DistrictId;
  /** Number of the copy, where the sheets were there already. */
  readonly copy?: number;
  /** Districts whose figures were written. */
  readonly districts?: number;
  /** Cells that were overwritten. */
  readonly cells?: number;
  /** Sheets that were added; of a restoring, sheets that were removed. */
  readonly sheets?: number;
  /** Of a revision: tables changed their shape, so that cells written before are elsewhere now. */
  readonly relaid?: true;
  /** Rows of 台账 that were cleared. */
  readonly rows?: number;
  /** What it wrote on 台账 was cleared since: nothing of it is known any more. */
  readonly emptied?: true;
  /** Of a restoring: what was put back. */
  readonly of?: { readonly id: string; readonly action: JournalAction };
}

/** One write in short: enough for a list. */
export interface JournalHead {
  /** The time of writing, ISO 8601 with milliseconds; no two entries share one. */
  readonly id: string;
  readonly action: JournalAction;
  /** Who did it, as far as somebody gave a name. */
  readonly who: string;
  readonly facts: JournalFacts;
}

/** A cell of a block before and after. It is found again by its ids, wherever it went. */
export interface CellChange {
  /** The block's defined name. */
  readonly block: string;
  /** 序号 as the block's map has it: a measure's id, or an indicator's number on 目标. */
  readonly row: string;
  readonly district: DistrictId;
  readonly before: Content;
  readonly after: Content;
  /** Number formats before and after, where the write changed them. */
  readonly formats?: readonly [before: string, after: string];
}

/** A sheet that was added, with what was laid out on it. */
export interface AddedSheet {
  /** The name it got; it may have another one by now. */
  readonly name: string;
  /** Defined names on it; the first one is what finds the sheet again. */
  readonly blocks: readonly string[];
  readonly isVisible: boolean;
  readonly constants: Constants;
}

/** A row that was inserted into a period's sheet: the populations that its totals weigh by. */
export interface AddedRow {
  /** The row's defined name. */
  readonly block: string;
  readonly period: Period;
}

/** Lines that were put below a list, each with the number it is known by. */
export interface NewLines {
  /** The list's defined name. */
  readonly block: string;
  /** Keys of the columns, without the one of the number. */
  readonly columns: readonly string[];
  readonly lines: readonly (readonly [id: number, ...cells: CellValue[]])[];
}

/** An answer to a finding before and after; null: there was none. */
export interface AnswerChange {
  readonly period: Period;
  readonly district: DistrictId;
  readonly measure: MeasureId | null;
  readonly rule: string;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

export interface Answer {
  readonly text: string;
  readonly at: string;
}

/** All that one write changed, and what it takes to take it back. */
export interface JournalEntry extends JournalHead {
  readonly cells: readonly CellChange[];
  readonly sheets: readonly AddedSheet[];
  readonly rows: readonly AddedRow[];
  readonly answers: readonly AnswerChange[];
  /** Absent where there are none. */
  readonly lines?: readonly NewLines[];
}
