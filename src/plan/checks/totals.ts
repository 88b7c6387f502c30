import { field } from '../decode/path';
import type { MeasureDraft, PlanDraft } from '../decodePlan';
import { printedTarget } from '../target';
import { totalByRule } from '../totalByRule';
import type { DistrictId, Target } from '../types';
import { isPossible } from './targets';
import { measurePlaces, measuresByKey, type PlanCheck } from './place';

/** Every total called computed equals its rule; where it cannot be worked out, it has to be called entered. */
export const totals: PlanCheck = (plan, log) => {
  const districts = districtsOf(plan);
  const byKey = measuresByKey(plan);
  if (districts === undefined) return;
  for (const { path, value } of measurePlaces(plan)) {
    const { aggregation, quantity, total, totalRule } = value;
    const decimals = quantity?.decimals;
    if (totalRule !== 'computed' || aggregation === undefined || decimals === undefined) continue;
    const own = inOrder(value, districts);
    const base = aggregation.kind === 'weightedByMeasure' ? aggregation.measure : null;
    const weights = base === null ? null : inOrder(byKey.get(base)?.value, districts);
    if (own === undefined || total === undefined || weights === undefined) continue;
    // What cannot stand there is told where it is; a sum of it would only repeat that.
    if (![...own, total].every((each) => isPossible(quantity, each))) continue;

    const rule = totalByRule(aggregation, decimals, own, weights);
    if (rule.kind === 'weightMissing') {
      const district = districts[rule.at] ?? '';
      const where = field(field(path, 'targets'), district);
      log.add(where, { code: 'weightMissing', measure: base ?? '' });
    } else if (rule.kind === 'notComputable' || total === null) {
      log.add(field(path, 'totalRule'), { code: 'totalNotComputable' });
    } else if (printedTarget(rule.total) !== printedTarget(total)) {
      log.add(field(path, 'total'), {
        code: 'totalDiffers',
        expected: printedTarget(rule.total),
        found: printedTarget(total),
      });
    }
  }
};

function districtsOf(plan: PlanDraft): DistrictId[] | undefined {
  const ids = (plan.districts ?? []).flatMap((district) => district?.id ?? []);
  return ids.length > 0 && ids.length === plan.districts?.length ? ids : undefined;
}

/** All targets of a measure, or undefined when one is missing: that is reported where it is. */
function inOrder(
  measure: MeasureDraft | undefined,
  districts: readonly DistrictId[],
): readonly Target[] | undefined {
  const found = districts.flatMap((id) => measure?.targets?.get(id) ?? []);
  return found.length === districts.length ? found : undefined;
}
