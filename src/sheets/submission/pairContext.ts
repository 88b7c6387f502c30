import type { ReadContext } from '../../figures/reading';
import type { DistrictId, Measure, Plan } from '../../plan/types';

/** What reading one half of a compound indicator must know of the other; nothing for a plain one. */
export function pairContext(
  plan: Plan,
  measure: Measure,
  district: DistrictId,
): Pick<ReadContext, 'pair'> {
  const halves = plan.indicators.find(({ number }) => number === measure.indicator)?.measures;
  const [left, right] = halves ?? [];
  if (left === undefined || right === undefined) return {};
  const targets = [left.targets[district], right.targets[district]];
  const [a, b] = targets;
  return {
    pair: {
      left,
      right,
      ...(a?.kind === 'number' && b?.kind === 'number' && { targets: [a.value, b.value] as const }),
    },
  };
}
