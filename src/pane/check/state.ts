import type { Suggested } from '../../actions/check/edits';
import type { CheckedPeriod, PlacedFinding } from '../../actions/check/types';
import type { WorkbookFailure } from '../../actions/types';
import type { DistrictId } from '../../plan/types';
import type { Severity } from '../../rules/finding';

export type Grouping = 'severity' | 'district';

export interface CheckState {
  readonly check: CheckedPeriod | null;
  /** What taking suggestions would change; nothing is written before it was confirmed. */
  readonly preview: Suggested | null;
  /** Key of the finding that is being explained. */
  readonly explaining: string | null;
  /** Why it could not be looked at again after a change. */
  readonly trouble: WorkbookFailure | null;
  readonly live: boolean;
  readonly grouping: Grouping;
  /** Severities that are not shown. */
  readonly hidden: readonly Severity[];
  /** Null: all districts. */
  readonly district: DistrictId | null;
}

export const INITIAL: CheckState = {
  check: null,
  preview: null,
  explaining: null,
  trouble: null,
  live: true,
  grouping: 'severity',
  hidden: [],
  district: null,
};

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that the filter lets through; answered ones keep their place, at the end of their kind. */
export function shown(state: CheckState): readonly PlacedFinding[] {
  const { check, hidden, district } = state;
  return (check?.findings ?? []).filter(
    ({ finding }) =>
      !hidden.includes(finding.severity) && (district === null || finding.district === district),
  );
}

/** How many findings of a severity wait for somebody. */
export function openCount(check: CheckedPeriod | null, severity: Severity): number {
  return (check?.findings ?? []).filter(
    ({ finding }) => finding.severity === severity && finding.explained === undefined,
  ).length;
}

export function answeredCount(check: CheckedPeriod | null): number {
  return (check?.findings ?? []).filter(({ finding }) => finding.explained !== undefined).length;
}
