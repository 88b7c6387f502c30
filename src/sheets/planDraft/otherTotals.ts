import { measuresOf } from '../../plan/measures';
import { printedTarget } from '../../plan/target';
import { totalByRule } from '../../plan/totalByRule';
import type { Measure, Plan } from '../../plan/types';
import type { DraftCell } from './placeOf';
import type { DraftReading } from './readPlanDraft';

/**
 * Totals that are taken as they were printed (照填) although their rule gives another: a misprint, or what was not added to
 * when a unit was.
 */
export function otherTotals({ lines, whole }: DraftReading, plan: Plan): DraftCell[] {
  const byKey = new Map(measuresOf(plan).map((measure) => [measure.key, measure]));
  return lines.flatMap(({ row, key }) => {
    const measure = byKey.get(key);
    return measure !== undefined && isOther(plan, measure) ? [{ row, column: whole.column }] : [];
  });
}

function isOther(
  plan: Plan,
  { aggregation, quantity, targets, total, totalRule }: Measure,
): boolean {
  if (totalRule !== 'entered' || aggregation.kind !== 'sum' || total === null) return false;
  const own = plan.districts.flatMap(({ id }) => targets[id] ?? []);
  const rule = totalByRule(aggregation, quantity.decimals, own, null);
  return rule.kind === 'total' && printedTarget(rule.total) !== printedTarget(total);
}
