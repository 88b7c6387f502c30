import type { Finding } from '../rules/finding';

/** Nobody has settled it: an answer settles a finding wherever it is shown, counted or sent back. */
export function isOpen({ explained }: Pick<Finding, 'explained'>): boolean {
  return explained === undefined;
}

/** Somebody has to mend or to explain it; a hint wants nothing of anybody. */
export function wantsSomething(finding: Pick<Finding, 'explained' | 'severity'>): boolean {
  return finding.severity !== 'info' && isOpen(finding);
}
