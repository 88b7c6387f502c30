const LARGEST = 1e15;

/** Actual ÷ target truncated to 0.1 %, never rounded up: 20.48 of 20.5 is 0.999. As the sheets show it. */
export function completion(value: number, target: number): number {
  const ratio = value / target;
  if (!(ratio < LARGEST)) return Math.trunc(ratio);
  // Nine digits first, so that 0.3 is not 0.2999…; then three of them are kept.
  return Number(ratio.toFixed(9).slice(0, -6));
}
