import type { CheckedPeriod } from '../../actions/check/types';
import type { EvidenceWanted } from '../../actions/evidence/types';
import { measureById } from '../../plan/measures';
import type { Finding } from '../../rules/finding';

/** The figure of which a finding says that its rows give another; null: it says nothing of rows. */
export function evidenceOf(
  { plan, period }: Pick<CheckedPeriod, 'plan' | 'period'>,
  { rule, measure, district }: Finding,
): EvidenceWanted | null {
  const fed = rule === 'evidenceDiffers' ? measureById(plan, measure ?? '') : null;
  return fed === null ? null : { plan, period, measure: fed.key, district };
}
