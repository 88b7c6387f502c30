import { doubt, type Doubt } from '../doubt';
import type { AggregationFinding } from '../facts/aggregation';
import type { Started } from './started';

/** What is to be asked about one measure. */
export function rowDoubts(
  { measure, found, kind, summed }: Started,
  rule: AggregationFinding,
): Doubt[] {
  const { key } = measure;
  const doubts: Doubt[] = [...found.doubts];
  if (measure.name === '') doubts.push(doubt({ kind: 'noName' }, { measure: key }, true));
  if (measure.found !== null) return doubts;
  if (measure.raw.isPair && (rule.aggregation.kind !== 'sum' || kind.quantity.least !== 0)) {
    doubts.push(doubt({ kind: 'pairNotSummed' }, { measure: key }, true));
  }
  if (kind.isUsual) doubts.push(doubt({ kind: 'usualKind' }, { measure: key }, false));
  const isSaid = measure.raw.isAtMost;
  if (kind.polarity === 'negative' && !isSaid && (summed.total ?? summed.series[0] ?? 0) > 0) {
    // 下降 5 % is reached from below, 投诉 5 件 from above: the word alone does not tell.
    doubts.push(doubt({ kind: 'polarity' }, { measure: key, field: 'polarity' }, false));
  }
  // Where a figure is not understood, nothing can be said of the total yet.
  const isWhole = [...found.targets.values()].every((target) => target !== null);
  if (isWhole && summed.total !== null && !rule.isProved && !summed.isGrowth) {
    const sides = { expected: rule.expected, found: summed.total };
    const place = { measure: key, field: 'total' };
    doubts.push(doubt({ kind: 'totalDiffers', ...sides }, place, false));
  }
  const { aggregation, byFiguresAlone } = rule;
  if (byFiguresAlone && aggregation.kind === 'weightedByMeasure' && summed.total !== null) {
    const sides = { by: aggregation.measure, found: summed.total };
    const place = { measure: key, field: 'aggregation' };
    doubts.push(doubt({ kind: 'weightedBy', ...sides }, place, false));
  }
  return doubts;
}
