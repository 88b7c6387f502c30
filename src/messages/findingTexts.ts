import type { Candidate, PlainReason, RangeReason, Reason, ReasonCode } from '../figures/reading';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId } from '../plan/types';
import type { FindingFacts, RuleId, Severity } from '../rules/finding';

/** What a person needs to mend a finding. */
export interface FindingText {
  /** What is wrong, with the figures. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Names of what a finding speaks of; ids that a plan does not have name themselves. */
export interface Names {
  district(id: DistrictId): string;
  /** With its unit: 专利申请量（件） */
  measure(id: MeasureId): string;
  unit(id: MeasureId): string;
  bodyTarget(id: string): string;
}

/** What a cell held that could not be read, and what is offered instead. */
export interface RefusedCell {
  /** Cut off where it is long. */
  readonly raw: string;
  readonly unit: string;
  readonly candidates: readonly Candidate[];
}

/** One reason with its own facts. */
export type ReasonOf<Code extends ReasonCode> = Code extends PlainReason
  ? { readonly code: Code }
  : Code extends RangeReason
    ? { readonly code: Code; readonly value: number; readonly bound?: number }
    : Extract<Reason, { readonly code: Code }>;

/** A wording for every reason for which a cell is not taken. */
export type ReadingTexts = {
  readonly [Code in ReasonCode]: (reason: ReasonOf<Code>, cell: RefusedCell) => FindingText;
};

/** A wording for every rule; a forgotten one does not compile. */
export type RuleTexts = {
  readonly [Id in RuleId]: (
    facts: FindingFacts[Id],
    names: Names,
    /** The measure found at; null for a whole submission. */
    measure: MeasureId | null,
  ) => FindingText;
};

/** All that a language must offer to word findings. */
export interface FindingCatalogue {
  readonly severities: Readonly<Record<Severity, string>>;
  /** A short heading, for findings of one kind together. */
  readonly titles: Readonly<Record<RuleId, string>>;
  readonly rules: RuleTexts;
  readonly readings: ReadingTexts;
  /** What one click would write. */
  readonly candidate: (candidate: Candidate) => string;
  readonly where: (place: {
    readonly district: string | null;
    readonly measure: string | null;
    readonly row: number | null;
    readonly period: Period | null;
  }) => string;
  readonly explained: (text: string) => string;
  readonly measure: (name: string, unit: string) => string;
  /** A measure by its place in the table, which is no count: 第7项 万人发明专利拥有量. */
  readonly item: (id: MeasureId, name: string) => string;
}
