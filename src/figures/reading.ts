import type { Measure } from '../plan/types';
import type { CellValue, Figure } from './types';
import type { DateShape } from './numberFormat';

/**
 * The type a host or file gives a cell; `date` is a cell that a file marks as a date itself, `lost` one whose text a broken
 * file has no more.
 */
export type CellType = 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'date' | 'lost';

/** One cell as a workbook holds it. Of a formula cell, `type` and `value` are those of its result. */
export interface Cell {
  /** Told from the value when absent. `empty` together with a formula: the result was never computed. */
  readonly type?: CellType;
  readonly value: CellValue;
  /** A format code, or the id of a built-in format where the file keeps no code (27–36, 50–58). */
  readonly numberFormat?: string | number;
  /** With or without the leading `=`. */
  readonly formula?: string;
  /** The text was typed behind an apostrophe, so Excel left it as it was. */
  readonly quotePrefix?: boolean;
  /** What is left without characters that are struck out, raised or lowered; absent where there are none. */
  readonly unmarked?: string;
  /** The formula leads into another file. Told from the formula itself when absent. */
  readonly isLinked?: boolean;
  /** The file says that its formulas were not worked out before it was saved. */
  readonly isStale?: boolean;
}

/** What reading needs to know of a measure. */
export type ReadMeasure = Pick<Measure, 'quantity' | 'nature' | 'unit'> &
  Partial<Pick<Measure, 'source' | 'targets' | 'name'>>;

/** The two halves of a compound indicator in printed order, with their targets where known. */
export interface PairMeasures {
  readonly left: ReadMeasure;
  readonly right: ReadMeasure;
  readonly targets?: readonly [number, number];
}

export interface ReadContext {
  /** The workbook counts days from 1904. */
  readonly date1904?: boolean;
  /** Year of the plan; a date of this year was probably typed as month/day. */
  readonly year?: number;
  /** Whether the plan has a target here or `/`. */
  readonly planCell?: 'target' | 'notApplicable';
  readonly target?: number;
  /** Set when the measure is one half of a compound indicator. */
  readonly pair?: PairMeasures;
}

/** Something a person may take in place of what stands in the cell; `pair` fills both halves. */
export type Candidate =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'pair'; readonly values: readonly [number, number] };

/** Refusals that need no fact beside the raw text. */
export type PlainReason =
  | 'missing'
  | 'remark'
  | 'zeroOrNotApplicable'
  | 'noneYet'
  | 'dash'
  | 'notApplicableWord'
  | 'enumerationMark'
  | 'rate'
  | 'approximate'
  | 'openEnded'
  | 'condition'
  | 'range'
  | 'chineseNumeral'
  | 'symbolDigit'
  | 'multiplier'
  | 'lookalike'
  | 'sign'
  | 'brackets'
  /** A number with words beside it: 累计2923件. */
  | 'withRemark'
  /** `=8/2000` as a text. */
  | 'formulaText'
  /** 4.000: thousands, or three decimals? */
  | 'thousandsPoint'
  /** Some characters are struck out, raised or lowered. */
  | 'markedCharacters'
  | 'apostrophe'
  | 'twoNumbers'
  | 'strayStop'
  | 'decimalMark'
  | 'twoPoints'
  | 'commaPlace'
  | 'blankInside'
  /** Characters that are not seen stand between the digits. */
  | 'unseenInside'
  /** Marks of direction show it in another order than it is kept in. */
  | 'direction'
  | 'scientific'
  | 'tooLong'
  | 'percentSign'
  | 'percentPoints'
  | 'percentFormat'
  | 'belowOne'
  | 'fraction'
  | 'boolean'
  | 'noResult'
  /** The file points to a text that it does not have. */
  | 'lost'
  | 'time'
  | 'pairInOneCell'
  /** 8.1400: decimals, or two numbers? */
  | 'pointInPair'
  | 'pairOneNumber'
  | 'pairGrouped'
  | 'pairHalfMissing'
  | 'pairSlashes'
  | 'pairSentence'
  /** The units say that the second number stands first. */
  | 'pairTurned'
  | 'pairQuotient'
  /** It can be read, but not by the formulas of the sheet it stands on. */
  | 'notPlain';

/** A number that the measure cannot have; `bound` is the one it goes beyond. */
export interface RangeProblem {
  readonly code: RangeReason;
  readonly value: number;
  readonly bound?: number;
}

export type RangeReason = 'negative' | 'notWhole' | 'overHundred' | 'tooLow' | 'tooHigh';

/** Why a cell is not taken; carries facts, never prose. */
export type Reason =
  | { readonly code: PlainReason }
  | RangeProblem
  | { readonly code: 'unitDiffers'; readonly found: string; readonly expected: string }
  /** `pasted`: the error stands there as text. */
  | { readonly code: 'formulaError'; readonly error: string; readonly pasted: boolean }
  /** Excel (or a copy of what Excel showed) turned what was typed into a date. */
  | { readonly code: 'date'; readonly date: string; readonly shape: DateShape }
  /** A bare number that is the serial of a date: the format is lost, so this can only be asked. */
  | { readonly code: 'pairSerial'; readonly date: string }
  | { readonly code: 'pairSeparator'; readonly found: string }
  | { readonly code: 'pairPart'; readonly half: 'left' | 'right'; readonly part: Reason };

export type ReasonCode = Reason['code'];

/** Beside an accepted figure: it may stand, but somebody should look. */
export type FigureWarning =
  | { readonly code: 'externalLink' }
  | { readonly code: 'notCalculated' }
  /** The cell's format shows another figure than the cell holds: 300000 as “300000元” in a row of 万元. */
  | {
      readonly code: 'formatDiffers';
      readonly shown: string;
      /** The cell's own number, 0.75 of 75 %, or its text. */
      readonly held: number | string;
      readonly suggestion?: Candidate;
    }
  | { readonly code: 'looksLikeDate'; readonly date: string }
  | { readonly code: 'shareBelowOne'; readonly value: number; readonly suggestion?: Candidate }
  | { readonly code: 'farOverTarget'; readonly value: number; readonly target: number }
  | { readonly code: 'moreDecimals'; readonly value: number; readonly decimals: number };

export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  /** What the cell holds, as text. */
  readonly raw: string;
  /** The one candidate worth a click; it is shown and asked, never taken silently. */
  readonly suggestion?: Candidate;
  /** Every way the cell may have been meant, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

export type FigureReading =
  | { readonly ok: true; readonly figure: Figure; readonly warnings: readonly FigureWarning[] }
  | Refusal;

export type PairReading =
  | {
      readonly ok: true;
      readonly figures: readonly [Figure, Figure];
      readonly warnings: readonly FigureWarning[];
    }
  | Refusal;

/** The figure of a reading: blank for an empty cell, null for one that could not be read. */
export function figureOf(reading: FigureReading): Figure | null {
  if (reading.ok) return reading.figure;
  return reading.reason.code === 'missing' ? { kind: 'blank' } : null;
}

/** The figure of a cell, read or known already; null for one that could not be read. */
export function figureIn(content: FigureReading | Figure): Figure | null {
  return 'kind' in content ? content : figureOf(content);
}

export const NOT_APPLICABLE: Candidate = { kind: 'notApplicable' };

export function numberCandidate(value: number): Candidate {
  return { kind: 'number', value };
}

export function pairCandidate(values: readonly [number, number]): Candidate {
  return { kind: 'pair', values };
}

/** A refusal with one suggestion, or with none. */
export function refuse(
  reason: Reason | PlainReason,
  raw: string,
  suggestion?: Candidate | null,
): Refusal {
  const full: Reason = typeof reason === 'string' ? { code: reason } : reason;
  if (!suggestion) return { ok: false, reason: full, raw, candidates: [] };
  return { ok: false, reason: full, raw, suggestion, candidates: [suggestion] };
}

/** A refusal with several candidates, none of them likely enough to be suggested. */
export function ask(
  reason: Reason | PlainReason,
  raw: string,
  candidates: readonly Candidate[],
): Refusal {
  return { ...refuse(reason, raw), candidates };
}
