import { RULE_ORDER } from './byScope';
import type { Finding } from './finding';
import type { PreparedPlan } from './prepare';

/** Findings by period, district and row of the plan, then by rule; the same whatever order they were found in. */
export function inOrder(findings: readonly Finding[], prepared: PreparedPlan): Finding[] {
  const row = new Map(prepared.measures.map(({ id }, index) => [id, index]));
  const keys = new Map(
    findings.map((finding) => [
      finding,
      [
        finding.district === null ? -1 : (prepared.order.get(finding.district) ?? Infinity),
        finding.measure === null ? -1 : (row.get(finding.measure) ?? Infinity),
        RULE_ORDER.get(finding.rule) ?? Infinity,
      ],
    ]),
  );
  return [...findings].sort(
    (a, b) =>
      text(a.period ?? '', b.period ?? '') ||
      numbers(keys.get(a) ?? [], keys.get(b) ?? []) ||
      text(a.district ?? '', b.district ?? '') ||
      // Only findings of doubled submissions come this far.
      text(JSON.stringify(a), JSON.stringify(b)),
  );
}

function numbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function text(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
