import type { PlanChange } from '../../plan/changes/change';
import type { FileOutcome } from '../../files/gather/fileOutcome';
import type { CellValue } from '../../figures/types';
import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import type { Content } from '../../sheets/journal/content';
import type { SubmissionNote } from '../../sheets/submission/submissionNotes';
import type { Year } from '../../year/types';
import type { SheetLink } from '../types';
import type { LedgerDraft } from './ledgers/draft';
import type { SubmittedFile } from './submittedFile';
import type { KeptLedgers } from './ledgers/kept';

/** An entry cell of the period's sheet as it stands now. */
export interface KeptCell {
  /** Zero-based place on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly content: Content;
  readonly format: string;
}

/** All that gathering must know of the workbook; read in one request. */
export interface GatherContext {
  /** What the workbook holds, this period's entries among it. */
  readonly year: Year;
  readonly plan: Plan;
  /** Plans of this year that were revised since; templates made for them may still come. */
  readonly former: readonly Plan[];
  readonly period: Period;
  /** The period's entry sheet. */
  readonly sheet: SheetLink;
  /** By `cellKey`; only cells that want a figure to be typed. */
  readonly cells: ReadonlyMap<string, KeptCell>;
  /** 报送记录, once there is one. */
  readonly logSheet: SheetLink | null;
  /** 台账 that were asked for; absent: none were. */
  readonly ledgers?: KeptLedgers;
}

export type { SubmittedFile };

/** Something about a file that a person has to decide before it is taken. */
export type Question =
  /** Names, units or targets were changed. */
  | { readonly code: 'altered'; readonly findings: readonly Finding[] }
  /** Made for a former plan, and what this unit was asked has changed since; null: nobody knows any more what it asked. */
  | {
      readonly code: 'planVersion';
      readonly found: number;
      readonly expected: number;
      readonly changes: readonly PlanChange[] | null;
    }
  | { readonly code: 'templateVersion'; readonly found: number; readonly expected: number }
  /** Rows or the file itself are known only by what is written in it. */
  | { readonly code: 'byTitles' }
  /** Another unit's name stands above the table, or in the file's name; it may be one that nobody knows. */
  | {
      readonly code: 'otherDistrict' | 'namedForOther';
      readonly found: string;
      /** The unit that the file's marks name. */
      readonly marked: string;
    }
  /** Another period stands above the table, or in the file's name; or one that does not begin in January. */
  | {
      readonly code: 'otherMonth' | 'namedForOtherMonth';
      /** As it stands there. */
      readonly found: string;
      readonly marked: Period;
    }
  /** A word above the table, or in the file's name, says that the file does not count: 作废, 样表. */
  | { readonly code: 'notCounting' | 'namedNotCounting'; readonly found: string }
  /** The entries are not seen, or other figures are seen beside them. */
  | Extract<SubmissionNote, { readonly code: 'hiddenColumn' | 'hiddenSheet' | 'otherColumns' }>
  /** So many figures are wrong; they would be left out. */
  | { readonly code: 'faults'; readonly count: number }
  /** So many figures are probably not what was meant; they would be taken. */
  | { readonly code: 'doubtful'; readonly count: number }
  /** So many cells are blank. */
  | { readonly code: 'incomplete'; readonly count: number };

/** Why a file that could be read is not taken for this period. */
export type Rejection =
  | { readonly code: 'otherPeriod'; readonly found: Period; readonly expected: Period }
  /** Made by a newer version of this add-in. */
  | { readonly code: 'newerTemplate'; readonly found: number };

/**
 * What becomes of one file:
 * - accepted, accepted with warnings,
 * - asks: not taken before somebody has decided,
 * - left: somebody has decided that it is not taken,
 * - copy: the very same content came under another name,
 * - refused and skipped, with the reason in `reading` or `rejection`.
 */
export type FileVerdict =
  | { readonly kind: 'accepted' | 'warnings' | 'asks'; readonly file: SubmittedFile }
  /** `instead`: the file of the same unit that was chosen. */
  | { readonly kind: 'left'; readonly file: SubmittedFile; readonly instead: string | null }
  | { readonly kind: 'copy'; readonly file: SubmittedFile; readonly of: string }
  | { readonly kind: 'rejected'; readonly file: SubmittedFile; readonly rejection: Rejection }
  | {
      readonly kind: 'refused';
      readonly file: Exclude<FileOutcome, { kind: 'submission' | 'skipped' }>;
    }
  | { readonly kind: 'skipped'; readonly file: Extract<FileOutcome, { kind: 'skipped' }> };

/** One figure as it would be. `before` is what the cell holds, `''` when it is empty. */
export interface FigureChange {
  readonly measure: MeasureId;
  readonly before: CellValue;
  readonly after: number;
}

/** Every figure that a draft would write. */
export function writesOf({
  added,
  changed,
  retyped,
}: Pick<DistrictDraft, 'added' | 'changed' | 'retyped'>): FigureChange[] {
  return [...added, ...changed, ...retyped];
}

export interface DistrictDraft {
  readonly district: DistrictId;
  /** Files for this district with different contents; more than one: somebody has to choose. */
  readonly files: readonly SubmittedFile[];
  /** The file that counts; null while two are there and none was chosen, or none came. */
  readonly file: SubmittedFile | null;
  readonly questions: readonly Question[];
  /** It is taken in: nothing is open, or what was open was decided. */
  readonly taken: boolean;
  /** Somebody said that it is not to be taken. */
  readonly left: boolean;
  /** Of the file that counts. */
  readonly findings: readonly Finding[];
  readonly added: readonly FigureChange[];
  readonly changed: readonly FigureChange[];
  /** The same figure, but as text, which formulas do not count: it is written as a number. */
  readonly retyped: readonly FigureChange[];
  readonly unchanged: readonly MeasureId[];
  /** Blank in the file; what the workbook holds stays. */
  readonly blank: readonly MeasureId[];
  /** Wrong in the file and left out. */
  readonly faulty: readonly MeasureId[];
  /** This very file is in 报送记录 already. */
  readonly known: boolean;
  /** Its ledgers, with what was found of them. */
  readonly ledgers: readonly LedgerDraft[];
}

/** What gathering these files would do; nothing of it is written yet. */
export interface GatherDraft {
  readonly files: readonly FileVerdict[];
  /** One for each district of the plan, in its order. */
  readonly districts: readonly DistrictDraft[];
  /** Cells that would be written. */
  readonly writes: number;
  /** Rows of ledgers that would be added or changed. */
  readonly rows: number;
  /** Districts whose file would be recorded. */
  readonly records: number;
}

/** What a person decided; files go by their hash. */
export interface Choices {
  /** Of two files for one district, the one that counts. */
  readonly picked: Readonly<Record<DistrictId, string>>;
  /** Files that are taken in spite of their questions. */
  readonly confirmed: readonly string[];
  /** Files that are not taken. */
  readonly left: readonly string[];
}

export const NO_CHOICES: Choices = { picked: {}, confirmed: [], left: [] };

export interface WriteOptions {
  readonly who: string;
  readonly now: Date;
}

export type WriteOutcome =
  | {
      readonly kind: 'written';
      readonly cells: number;
      /** Rows of ledgers that were added or changed. */
      readonly rows: number;
      /** The entry of the journal that can take it back; null: no cell was written. */
      readonly entry: string | null;
      readonly context: GatherContext;
    }
  /** Cells are not as they were shown: nothing was written, look again. */
  | { readonly kind: 'changed'; readonly context: GatherContext };

export interface Correction {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly value: number;
  readonly why: string;
}
