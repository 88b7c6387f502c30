import type { Candidate } from '../figures/reading';
import type { DistrictId, MeasureId, Plan } from '../plan/types';
import type { FindingFacts, RuleId, Severity } from './finding';
import type { EntryView, EntryState, Subject } from './subject';
import type { PeriodView } from './periodView';

/** What a check saw, before it becomes a finding of a district and period. */
export interface Found<Id extends RuleId> {
  readonly facts: FindingFacts[Id];
  readonly suggestion?: Candidate;
  /** Where it is not the check's own. */
  readonly severity?: Severity;
  /** For checks of whole submissions and plans; null is about the whole. */
  readonly measure?: MeasureId | null;
  /** A second measure at which an explanation may stand. */
  readonly also?: MeasureId;
  /** For checks of whole periods. */
  readonly district?: DistrictId;
}

interface Checking<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  /** True: a note given with the figure turns the error into an explained doubt. */
  readonly excusable?: boolean;
  /** What a unit wrote of its figure is in doubt itself: only an answer to this rule settles it. */
  readonly aboutRemark?: boolean;
  /** About a file as a whole: asked before the file is taken, not listed with its figures. */
  readonly aboutFile?: boolean;
  /** Found at every cell still blank: while somebody types, only what has just changed is marked. */
  readonly aboutBlank?: boolean;
  /** The number may be a date whose format was lost, so that the pair it was typed as can be suggested. */
  readonly maybeDate?: boolean;
}

/** Looks at one entry of a submission. */
export interface EntryCheck<Id extends RuleId> extends Checking<Id> {
  readonly scope: 'entry';
  readonly on: readonly EntryState[];
  /** Rules that would only repeat this one about the same entry. */
  readonly supersedes?: readonly RuleId[];
  /** The figure itself is in doubt: relations to it say nothing that weighs less or as much. */
  readonly doubtsFigure?: boolean;
  check(entry: EntryView, subject: Subject): Found<Id> | null;
}

/** Looks at a submission as a whole. */
export interface SubmissionCheck<Id extends RuleId> extends Checking<Id> {
  readonly scope: 'submission';
  /** `identity`: run first; a finding marked as `stops` leaves nothing to compare the entries with. */
  readonly stage: 'identity' | 'whole';
  readonly stops?: boolean;
  check(subject: Subject): readonly Found<Id>[];
}

/** Looks at all submissions of a period side by side. */
export interface PeriodCheck<Id extends RuleId> extends Checking<Id> {
  readonly scope: 'period';
  check(view: PeriodView): readonly Found<Id>[];
}

/** Looks at a plan alone. */
export interface PlanCheck<Id extends RuleId> extends Checking<Id> {
  readonly scope: 'plan';
  check(plan: Plan): readonly Found<Id>[];
}

export type Check<Id extends RuleId> =
  | EntryCheck<Id>
  | SubmissionCheck<Id>
  | PeriodCheck<Id>
  | PlanCheck<Id>;
