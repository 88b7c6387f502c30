import { decimal, divide, numberOf } from '../../plan/decimal';

/**
 * A figure with so many decimals, halves away from 0; but never over the target that it has not reached, or under the
 * limit that it has passed: then it is cut off on its own side.
 */
export function rounded(value: number, decimals: number, target: number | null): number {
  const nearest = numberOf(divide(decimal(value), decimal(1), decimals));
  if (target === null || Math.sign(nearest - target) === Math.sign(value - target)) return nearest;
  const scale = 10 ** decimals;
  return value < target ? Math.floor(value * scale) / scale : Math.ceil(value * scale) / scale;
}
