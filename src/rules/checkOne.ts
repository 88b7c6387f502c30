import { ENTRY_CHECKS, IDENTITY_CHECKS, WHOLE_CHECKS } from './byScope';
import type { EntryCheck } from './check';
import type { Finding, RuleId, Severity } from './finding';
import type { EntryView, Subject } from './subject';
import { toFinding } from './toFinding';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** All that is to be said of one submission by itself, in the order found. */
export function checkOne(subject: Subject): Finding[] {
  const findings: Finding[] = [];
  if (identity(subject, findings)) return findings;
  /** Measures whose own figure is in doubt, with the weight of that doubt. */
  const doubts = new Map<string, number>();
  for (const entry of subject.entries) checkEntry(entry, subject, findings, doubts);
  whole(subject, findings, doubts);
  return findings;
}

/** True when there is nothing left that the entries could be compared with. */
function identity(subject: Subject, findings: Finding[]): boolean {
  for (const check of IDENTITY_CHECKS) {
    const found = check.check(subject);
    for (const each of found) findings.push(toFinding(check, each, subject.submission));
    if (check.stops === true && found.length > 0) return true;
  }
  return subject.submission.planId !== subject.prepared.plan.id;
}

function checkEntry(
  entry: EntryView,
  subject: Subject,
  findings: Finding[],
  doubts: Map<string, number>,
): void {
  const first = findings.length;
  let superseding: EntryCheck<RuleId>[] | null = null;
  for (const check of ENTRY_CHECKS[entry.state]) {
    const found = check.check(entry, subject);
    if (found === null) continue;
    findings.push(toFinding(check, found, subject.submission, entry.measure.id));
    if (check.supersedes) (superseding ??= []).push(check);
    if (check.doubtsFigure) doubts.set(entry.measure.id, WEIGHT[check.severity]);
  }
  if (superseding === null || findings.length - first < 2) return;
  const dropped = new Set(superseding.flatMap(({ supersedes }) => supersedes ?? []));
  const kept = findings.splice(first).filter(({ rule }) => !dropped.has(rule));
  findings.push(...kept);
}

function whole(subject: Subject, findings: Finding[], doubts: ReadonlyMap<string, number>): void {
  for (const check of WHOLE_CHECKS) {
    for (const found of check.check(subject)) {
      const sides = [found.measure ?? '', found.also ?? ''].map((id) => doubts.get(id) ?? 0);
      // A wrong figure breaks its relations as well; saying so adds nothing to what mends it.
      if (Math.max(...sides) >= WEIGHT[found.severity ?? check.severity]) continue;
      findings.push(toFinding(check, found, subject.submission));
    }
  }
}
