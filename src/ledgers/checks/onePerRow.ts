import type { LedgerFinding } from '../finding';

/** A row that is another one by its code and by its patent is that row once: of the same said twice the first stays. */
export function onePerRow(findings: readonly LedgerFinding[]): LedgerFinding[] {
  const said = new Set<string>();
  return findings.filter(({ at, fault }) => {
    const key = JSON.stringify([at, { ...fault, value: null }]);
    return !said.has(key) && said.add(key);
  });
}
