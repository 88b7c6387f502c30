import { readFigure } from '../../figures/readFigure';
import type { DistrictId, Measure } from '../../plan/types';
import { checkSubmission } from '../../rules/checkSubmission';
import type { Finding } from '../../rules/finding';
import { planCell } from '../../sheets/submission/readEntries';
import type { GatherContext } from './types';

/** What somebody typed to correct a figure with. */
export interface TypedCorrection {
  /** Null: it cannot be taken; the findings say why. */
  readonly value: number | null;
  /** What a check asks or refuses of it, as it would of the same in a district's file. */
  readonly findings: readonly Finding[];
}

/** Reads it as a district's file would be read: `4.000` may be 4 or 4,000 here as well. */
export function typedCorrection(
  { plan, period }: Pick<GatherContext, 'plan' | 'period'>,
  measure: Measure,
  district: DistrictId,
  text: string,
): TypedCorrection {
  const context = { year: plan.year, ...planCell(measure, district) };
  const reading = readFigure({ value: text }, measure, context);
  const findings = checkSubmission(plan, {
    planId: plan.id,
    planVersion: plan.version,
    district,
    period,
    entries: { [measure.id]: reading },
  }).filter((finding) => finding.measure === measure.id && !OF_OTHERS.has(finding.rule));
  const isRefused = findings.some(({ severity }) => severity === 'error');
  const value =
    reading.ok && reading.figure.kind === 'number' && !isRefused ? reading.figure.value : null;
  return { value, findings: findings.filter(({ severity }) => severity !== 'info') };
}

/** About what is not typed here. */
const OF_OTHERS: ReadonlySet<Finding['rule']> = new Set(['missing', 'pairHalf']);
