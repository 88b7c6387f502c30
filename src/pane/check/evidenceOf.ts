import type { CheckedPeriod } from '../../actions/check/types';
import type { EvidenceWanted } from '../../actions/evidence/types';
import { measureById } from '../../plan/measures';
import type { Finding } from '../../rules/finding';

/** The figure of whose rows a finding says something; null: it says nothing of rows. */
export function evidenceOf(
  { plan, period }: Pick<CheckedPeriod, 'plan' | 'period'>,
  { rule, measure, district }: Finding,
): EvidenceWanted | null {
  const isOfRows = rule === 'evidenceDiffers' || rule === 'evidenceShared';
  const fed = isOfRows ? measureById(plan, measure ?? '') : null;
  return fed === null ? null : { plan, period, measure: fed.key, district };
}
