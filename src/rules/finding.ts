import type { Candidate, RangeReason, Reason } from '../figures/reading';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId, Severity } from '../plan/types';
import type { Alteration } from './submission';

export type { Severity };

/** A measure beside its figure. */
export interface Side {
  readonly measure: MeasureId;
  readonly value: number;
}

export type RelationFacts = {
  readonly relation: string;
  readonly left: Side;
  readonly right: Side;
  /** It holds without exception; otherwise figures that break it may be right. */
  readonly strict: boolean;
} & (
  | { readonly kind: 'atMost' | 'bothZeroOrNeither' }
  | {
      readonly kind: 'ratio';
      readonly ratio: number;
      readonly from: number;
      readonly to: number;
    }
);

/** The facts of every rule; its keys are the rules' ids. */
export interface FindingFacts {
  readonly districtUnknown: { readonly found: string };
  readonly districtDiffers: { readonly found: string; readonly meant: DistrictId };
  readonly districtExpired: { readonly validFrom: string; readonly validTo: string | null };
  readonly yearDiffers: { readonly found: number; readonly expected: number };
  readonly planDiffers: {
    readonly found: { readonly id: string; readonly version: number };
    readonly expected: { readonly id: string; readonly version: number };
  };
  readonly templateDiffers: { readonly found: string; readonly expected: string };
  readonly duplicate: { readonly count: number };
  readonly altered: Alteration;
  readonly missing: { readonly target: number };
  readonly pairHalf: { readonly other: Side; readonly target: number };
  readonly unreadable: {
    readonly reason: Reason;
    readonly raw: string;
    readonly candidates: readonly Candidate[];
  };
  readonly outOfRange: {
    readonly reason: RangeReason;
    readonly value: number;
    readonly bound?: number;
  };
  readonly moreDecimals: { readonly value: number; readonly decimals: number };
  readonly slashWithTarget: { readonly target: number };
  readonly numberWithoutTarget: { readonly value: number };
  readonly overtyped: {
    /** What stands there; empty: nothing. */
    readonly found: string;
    /** Null: what it is worked out from gives no figure. */
    readonly computed: number | null;
    /** Null: it is the growth of `of`. */
    readonly part: MeasureId | null;
    readonly of: MeasureId;
  };
  readonly relation: RelationFacts;
  readonly lower: { readonly value: number; readonly before: number; readonly since: Period };
  readonly looksLikeDate: { readonly value: number; readonly date: string };
  readonly farOver: { readonly value: number; readonly target: number };
  readonly shareBelowOne: { readonly value: number };
  readonly shareOfBase: {
    readonly share: number;
    readonly base: Side;
    /** The whole number nearest to the share, or the one that is known. */
    readonly count: number;
    readonly shareOfCount: number;
    readonly known: boolean;
  };
  readonly overCompletion: {
    readonly value: number;
    readonly target: number;
    /** Actual ÷ target, truncated to 0.1 %. */
    readonly completion: number;
    readonly above: number;
  };
  readonly gain: {
    readonly gain: number;
    readonly target: number;
    readonly since: Period | null;
    readonly above: number;
  };
  readonly pace: {
    /** Per month, since the last period and before it. */
    readonly now: number;
    readonly before: number;
    readonly since: Period;
  };
  /** A stock that is less than at the end of the last year. */
  readonly belowYearEnd: { readonly value: number; readonly end: number; readonly year: number };
  readonly growthJump: {
    readonly value: number;
    readonly before: number;
    /** (value − before) ÷ before, truncated to 0.1 %. */
    readonly growth: number;
    readonly within: number;
  };
  /** What is compared with is not what last year's own sheet says. */
  readonly lastYearDiffers: {
    readonly compared: number;
    readonly own: number;
    readonly since: Period;
  };
  /** What the counted rows of its ledger give; `struck`: rows that were struck out; `cleared`: what cleared rows gave. */
  readonly evidenceDiffers: {
    readonly value: number;
    readonly counted: number;
    readonly struck: number;
    readonly cleared: number;
  };
  /** Rows of its ledger that other units have, too. */
  readonly evidenceShared: {
    readonly rows: number;
    /** Up to five of them. */
    readonly others: readonly DistrictId[];
    readonly total: number;
  };
  readonly externalLink: { readonly value: number | null };
  readonly notCalculated: { readonly value: number | null };
  readonly remarkDiffers: { readonly value: number; readonly remark: string };
  readonly formatDiffers: { readonly value: number | string; readonly shown: string };
  readonly equalsTargets: { readonly figures: number };
  readonly equalsOther: {
    /** Up to five of them, in the plan's order. */
    readonly others: readonly DistrictId[];
    readonly total: number;
    readonly figures: number;
  };
  readonly notReached: {
    readonly value: number;
    readonly target: number;
    /** Actual ÷ target, truncated to 0.1 %: 20.48 of 20.5 is 0.999; null where the two have no share. */
    readonly completion: number | null;
  };
  readonly populationMissing: { readonly value: number };
  readonly bodyDiffers: {
    readonly bodyTarget: string;
    readonly clause: string;
    readonly body: { readonly from: number | null; readonly to: number | null };
    readonly annex: number;
    readonly difference: number;
  };
}

export type RuleId = keyof FindingFacts;

/** One thing that one check found; facts only, worded in `src/messages`. */
export type FindingOf<Id extends RuleId> = {
  readonly rule: Id;
  readonly severity: Severity;
  /** Null: about the plan or the city. */
  readonly district: DistrictId | null;
  /** Null: about the submission as a whole. */
  readonly measure: MeasureId | null;
  readonly period: Period | null;
  readonly facts: FindingFacts[Id];
  /** What one click would write instead. */
  readonly suggestion?: Candidate;
  /** The answer given to it; then it no longer waits for one. */
  readonly explained?: string;
};

export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];
