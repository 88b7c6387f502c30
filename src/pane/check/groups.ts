import type { PlacedFinding } from '../../actions/check/types';
import type { DistrictId, Plan } from '../../plan/types';
import type { RuleId, Severity } from '../../rules/finding';
import { RULE_ORDER } from '../../rules/byScope';
import { SEVERITIES, type Grouping } from './state';

/** Findings of one kind, or of one district, that are listed together. */
export interface Kind {
  /** Null: the list mixes kinds, each finding names its own. */
  readonly rule: RuleId | null;
  readonly findings: readonly PlacedFinding[];
}

export type Group =
  | { readonly by: 'severity'; readonly severity: Severity; readonly kinds: readonly Kind[] }
  | {
      readonly by: 'district';
      readonly district: DistrictId | null;
      readonly kinds: readonly Kind[];
    };

export function grouped(
  findings: readonly PlacedFinding[],
  grouping: Grouping,
  plan: Plan,
): Group[] {
  return grouping === 'severity' ? bySeverity(findings) : byDistrict(findings, plan);
}

/** The gravest first; in it, kinds in the order of the list of checks. */
function bySeverity(findings: readonly PlacedFinding[]): Group[] {
  return SEVERITIES.flatMap((severity): Group[] => {
    const own = findings.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const rules = [...new Set(own.map(({ finding }) => finding.rule))].sort(
      (a, b) => (RULE_ORDER.get(a) ?? 0) - (RULE_ORDER.get(b) ?? 0),
    );
    const kinds = rules.map((rule) => ({
      rule,
      findings: openFirst(own.filter(({ finding }) => finding.rule === rule)),
    }));
    return [{ by: 'severity', severity, kinds }];
  });
}

function byDistrict(findings: readonly PlacedFinding[], plan: Plan): Group[] {
  const ids: (DistrictId | null)[] = [null, ...plan.districts.map(({ id }) => id)];
  return ids.flatMap((district): Group[] => {
    const own = findings.filter(({ finding }) => finding.district === district);
    if (own.length === 0) return [];
    const sorted = SEVERITIES.flatMap((severity) =>
      openFirst(own.filter(({ finding }) => finding.severity === severity)),
    );
    return [{ by: 'district', district, kinds: [{ rule: null, findings: sorted }] }];
  });
}

/** What waits for nobody any more comes last. */
function openFirst(findings: readonly PlacedFinding[]): PlacedFinding[] {
  const isOpen = ({ finding }: PlacedFinding) => finding.explained === undefined;
  return [...findings.filter(isOpen), ...findings.filter((each) => !isOpen(each))];
}
