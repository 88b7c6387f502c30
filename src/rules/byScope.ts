import type { EntryCheck, PeriodCheck, PlanCheck, SubmissionCheck } from './check';
import { CHECKS } from './checks';
import type { RuleId } from './finding';
import type { EntryState } from './subject';

/**
 * The list of checks, sorted by what they look at. Each is a check of its own id; the loops that run them need no
 * more than that, so the ids are let go here.
 */
type AnyCheck =
  | EntryCheck<RuleId>
  | SubmissionCheck<RuleId>
  | PeriodCheck<RuleId>
  | PlanCheck<RuleId>;

const BY_RULE = CHECKS as unknown as Readonly<Record<RuleId, AnyCheck>>;
const ALL = Object.values(BY_RULE);

const entryChecks = ALL.filter((check) => check.scope === 'entry');

function on(state: EntryState): readonly EntryCheck<RuleId>[] {
  return entryChecks.filter((check) => check.on.includes(state));
}

export const ENTRY_CHECKS: Readonly<Record<EntryState, readonly EntryCheck<RuleId>[]>> = {
  number: on('number'),
  notApplicable: on('notApplicable'),
  blank: on('blank'),
  refused: on('refused'),
};

const submissionChecks = ALL.filter((check) => check.scope === 'submission');

export const IDENTITY_CHECKS = submissionChecks.filter(({ stage }) => stage === 'identity');
export const WHOLE_CHECKS = submissionChecks.filter(({ stage }) => stage === 'whole');
export const PERIOD_CHECKS = ALL.filter((check) => check.scope === 'period');
export const PLAN_CHECKS = ALL.filter((check) => check.scope === 'plan');

/** How whoever shows a finding is to treat it stands with the check that found it. */
export function checkOf(rule: RuleId): AnyCheck {
  return BY_RULE[rule];
}

/** Place of a rule in the list. */
export const RULE_ORDER: ReadonlyMap<RuleId, number> = new Map(
  (Object.keys(CHECKS) as RuleId[]).map((id, index) => [id, index]),
);
