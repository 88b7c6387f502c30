import { add, compare, decimal, divide, multiply, ZERO } from '../../plan/decimal';
import type { Summed } from './summed';

/** Σ(share × base) ÷ Σ base is the total: first roughly, then exactly. */
export function weighsTo(own: Summed, base: Summed, decimals: number): boolean {
  let product = 0;
  let sum = 0;
  for (let at = 0; at < own.series.length; at++) {
    const share = own.series[at];
    if (share === null || share === undefined) continue;
    const weight = base.series[at];
    if (weight === null || weight === undefined) return false;
    product += share * weight;
    sum += weight;
  }
  const total = own.total as number;
  if (sum <= 0 || Math.abs(product / sum - total) > 10 ** -decimals) return false;
  let exact = ZERO;
  let weights = ZERO;
  own.series.forEach((share, at) => {
    if (share === null) return;
    const weight = decimal(base.series[at] ?? 0);
    exact = add(exact, multiply(decimal(share), weight));
    weights = add(weights, weight);
  });
  return compare(divide(exact, weights, decimals), decimal(total)) === 0;
}
