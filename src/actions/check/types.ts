import type { CellKey } from '../../plan/cellKey';
import type { Protection } from '../../workbook/apply/protection';
import type { Candidate, FigureReading } from '../../figures/reading';
import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import type { Area } from '../../sheets/layout/layout';
import type { CellFacts } from '../../workbook/check/cells';
import type { SheetChange } from '../../workbook/check/watchChanges';
import type { Year } from '../../year/types';
import type { RunOptions, SheetLink } from '../types';

export type { SheetChange };

export interface ReadCell {
  readonly facts: CellFacts;
  readonly reading: FigureReading;
}

/** A sheet that is being checked, with where its block stands. */
export interface CheckedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The block's area, headings included. */
  readonly area: Area;
  readonly headerRow: number;
  readonly block: BlockMap;
  readonly protection: Protection;
}

/** The hidden marks behind the entries. */
export interface MarkPlace {
  readonly columns: ReadonlyMap<DistrictId, number>;
  readonly words: ReadonlyMap<CellKey, string>;
}

/** A finding with the cell it is about. */
export interface PlacedFinding {
  /** The same for the same finding after every check. */
  readonly key: string;
  readonly finding: Finding;
  /** Null: about no cell of this workbook. */
  readonly cell: (SheetLink & { readonly text: string }) | null;
  /** What one click would write; for the official sheet also the target as issued. */
  readonly suggestion: Candidate | null;
  /** It waits for an answer, or has one. */
  readonly canExplain: boolean;
}

/**
 * What a check of one period saw and found. Immutable; later steps take it and give the next one, so that only
 * what changed has to be read.
 */
export interface CheckedPeriod {
  /** What the workbook held when it was read; the entries below go before its own. */
  readonly year: Year;
  readonly plan: Plan;
  readonly period: Period;
  /** The latest earlier period with any figure, or null; a unit that gave none there is compared with its own. */
  readonly since: Period | null;
  readonly findings: readonly PlacedFinding[];
  /** Districts that owe figures and of which not one number is there. */
  readonly unreported: readonly DistrictId[];
  /** Whether the cells show what was found. */
  readonly marks: 'shown' | 'locked' | 'absent';
  readonly entries: CheckedSheet & { readonly cells: ReadonlyMap<CellKey, ReadCell> };
  /** Null: the official sheet is gone; that is another page's business. */
  readonly target: (CheckedSheet & { readonly cells: ReadonlyMap<string, CellFacts> }) | null;
  readonly markPlace: MarkPlace | null;
}

/** One cell that a suggestion changes, as a preview shows it. */
export interface Edit {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly before: CellFacts;
  /** What the cell will hold. */
  readonly after: number | string;
  readonly numberFormat: string;
  /** Why: what was found about the cell. */
  readonly finding: Finding;
}

/** What was written. */
export interface AppliedEdits {
  readonly check: CheckedPeriod;
  readonly edits: readonly Edit[];
  /** The entry of the journal that can take it back. */
  readonly entry: string;
}

/** Everything a person can ask of the 检查 page. Every method rejects with a `WorkbookError` and nothing else. */
export interface CheckActions {
  /** Reads, checks and marks a period. At most three requests. */
  check(period: Period, options?: RunOptions): Promise<CheckedPeriod>;
  /**
   * Looks again at what was changed, at nothing else. At most two requests; null: nothing of it concerns us.
   * @param onFound told as soon as it is known, before the marks are written
   */
  recheck(
    check: CheckedPeriod,
    changes: readonly SheetChange[],
    onFound?: (found: CheckedPeriod) => void,
    signal?: AbortSignal,
  ): Promise<CheckedPeriod | null>;
  /** Tells of changes in the workbook until the answer is called. */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /**
   * Writes edits in one batch, with a line of 报送记录 for each district. At most three requests; rejects with
   * `changedMeanwhile` where a cell no longer holds what was shown.
   */
  applyEdits(
    check: CheckedPeriod,
    edits: readonly Edit[],
    options?: RunOptions,
  ): Promise<AppliedEdits>;
  /** Keeps an answer with the workbook; an empty one withdraws it. At most three requests. */
  explain(
    check: CheckedPeriod,
    finding: Finding,
    text: string,
    options?: RunOptions,
  ): Promise<CheckedPeriod>;
  /** Adds 问题清单 with links to the cells. Two requests. */
  writeFindings(
    check: CheckedPeriod,
    options?: RunOptions,
  ): Promise<{ readonly entry: string; readonly link: SheetLink }>;
  /** The same list as a file. */
  exportFindings(
    check: CheckedPeriod,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  show(link: SheetLink, options?: RunOptions): Promise<void>;
}
