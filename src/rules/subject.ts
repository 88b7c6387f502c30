import {
  figureIn,
  refuse,
  type FigureReading,
  type FigureWarning,
  type Refusal,
} from '../figures/reading';
import type { Figure } from '../figures/types';
import { monthsElapsed, type Period } from '../plan/period';
import type { DistrictId, EntryThresholds, Measure, MeasureId } from '../plan/types';
import { quotientOf, type Quotient } from '../progress/computed';
import { entryFrom, type Entry as Side } from '../progress/entry';
import type { PreparedPlan } from './prepare';
import type { FindingFacts } from './finding';
import type { Submission } from './submission';

/** What the year before says of an entry, on this year's units; null: nothing that could be compared. */
export interface LastYearValues {
  /** 上年同期, as its sheet says. */
  readonly same: number | null;
  /** The same months in last year's own sheet. */
  readonly own: number | null;
  /** The end of the last year. */
  readonly end: number | null;
}

/** What a ledger says of a figure. */
export interface Evidence {
  /** What rows gave that were cleared since; they may have been sent again, or not. */
  readonly cleared?: number;
  /** What its rows give, those left out that were struck. */
  readonly counted: number;
  readonly struck: number;
  /** Rows that count and stand in the lists of other units, too; absent: there are none. */
  readonly shared?: FindingFacts['evidenceShared'];
}

export type EntryState = 'number' | 'notApplicable' | 'blank' | 'refused';

/** A figure of an earlier period of the same year. */
export interface PreviousFigure {
  readonly value: number;
  readonly period: Period;
}

/** One measure's entry, with everything a check may compare it with. */
export interface EntryView {
  readonly measure: Measure;
  readonly state: EntryState;
  /** NaN unless the state is `number`. */
  readonly value: number;
  /** Null where the plan has `/`. */
  readonly target: number | null;
  /** The district's latest earlier figure, or null. */
  readonly before: PreviousFigure | null;
  readonly lastYear: LastYearValues;
  /** Null: the unit has no rows in a ledger behind it. */
  readonly evidence: Evidence | null;
  readonly refusal: Refusal | null;
  readonly warnings: readonly FigureWarning[];
  /** Places among the subject's entries, or -1: the other half of a pair; what a share is a share of. */
  readonly partner: number;
  readonly base: number;
  readonly thresholds: EntryThresholds;
}

export interface CheckContext {
  /** A district's latest figure of the year before the period that is checked; absent: nothing is known of any. */
  readonly previous?: (district: DistrictId, measure: MeasureId) => PreviousFigure | null;
  /** Absent: nothing is known of the year before. */
  readonly lastYear?: (district: DistrictId, measure: MeasureId) => LastYearValues;
  /** Absent: no ledgers were looked at. */
  readonly evidence?: (district: DistrictId, measure: MeasureId) => Evidence | null;
  /** Resident population by district, 万人. */
  readonly population?: Readonly<Record<DistrictId, number>>;
  /** The version that templates of this period carry. */
  readonly templateVersion?: string;
}

/** A submission as the checks see it. */
export interface Subject {
  readonly prepared: PreparedPlan;
  readonly submission: Submission;
  readonly entries: readonly EntryView[];
  readonly context: CheckContext;
  /** Months from January to the period's end, 1…12. */
  readonly months: number;
}

const NO_WARNINGS: readonly FigureWarning[] = [];
const NO_YEAR: LastYearValues = { same: null, own: null, end: null };

export function subjectOf(
  prepared: PreparedPlan,
  submission: Submission,
  context: CheckContext,
): Subject {
  const { district } = submission;
  const targets = prepared.targets.get(district);
  const typed = prepared.measures.map((measure, index): EntryView => {
    const content = submission.entries[measure.id];
    const figure = content === undefined ? null : figureOrRefusal(content);
    const state = stateOf(figure);
    return {
      measure,
      state,
      value: state === 'number' ? valueOf(figure) : NaN,
      target: targets?.[index] ?? null,
      before: context.previous?.(district, measure.id) ?? null,
      lastYear: context.lastYear?.(district, measure.id) ?? NO_YEAR,
      evidence: context.evidence?.(district, measure.id) ?? null,
      refusal: state === 'refused' ? refusalOf(figure) : null,
      warnings: content === undefined ? NO_WARNINGS : warningsOf(content),
      partner: prepared.partner[index] ?? -1,
      base: prepared.base[index] ?? -1,
      thresholds: prepared.entryThresholds[index] ?? prepared.thresholds,
    };
  });
  const entries = typed.map((entry, index) => {
    const sides = prepared.sides[index] ?? null;
    if (sides === null || entry.target === null) return entry;
    const [part, of] = [sides.part, sides.of].map((at) => sideOf(prepared, submission, at));
    return part && of ? workedOut(entry, quotientOf(entry.measure, part, of)) : entry;
  });
  return {
    prepared,
    submission,
    entries,
    context,
    months: monthsElapsed(submission.period),
  };
}

/** What a computed measure is worked out from, as the sheets take it. */
function sideOf({ measures }: PreparedPlan, { entries }: Submission, at: number): Side | null {
  const measure = measures[at];
  if (measure === undefined) return null;
  const content = entries[measure.id];
  return content === undefined ? { kind: 'blank' } : entryFrom(measure, figureIn(content));
}

/** Whatever stands in the cell, its sides say what the figure is; what is wrong with them is said of them. */
function workedOut(entry: EntryView, quotient: Quotient): EntryView {
  const plain = { ...entry, refusal: null, warnings: NO_WARNINGS };
  return quotient.kind === 'number'
    ? { ...plain, state: 'number', value: quotient.value }
    : { ...plain, state: 'blank', value: NaN };
}

type Content = Figure | Refusal | null;

function figureOrRefusal(content: FigureReading | Figure): Content {
  if ('kind' in content) return content;
  return content.ok ? content.figure : content;
}

function stateOf(content: Content): EntryState {
  if (content === null) return 'blank';
  if (!('kind' in content)) return content.reason.code === 'missing' ? 'blank' : 'refused';
  if (content.kind !== 'number') return content.kind;
  return Number.isFinite(content.value) ? 'number' : 'refused';
}

function valueOf(content: Content): number {
  return content !== null && 'kind' in content && content.kind === 'number' ? content.value : NaN;
}

function refusalOf(content: Content): Refusal | null {
  if (content === null || !('kind' in content)) return content;
  return refuse('remark', content.kind === 'number' ? String(content.value) : '');
}

function warningsOf(content: FigureReading | Figure): readonly FigureWarning[] {
  return 'ok' in content && content.ok ? content.warnings : NO_WARNINGS;
}

/** The number an entry holds, or null. */
export function numberIn(content: FigureReading | Figure | undefined): number | null {
  if (content === undefined) return null;
  const figure = figureOrRefusal(content);
  const isNumber = figure !== null && 'kind' in figure && figure.kind === 'number';
  return isNumber && Number.isFinite(figure.value) ? figure.value : null;
}
