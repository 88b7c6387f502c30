import { add, compare, decimal, ZERO } from '../../plan/decimal';

/** Numbers of at most four decimals as whole numbers of ten-thousandths, while these are exact. */
const SCALE = 10_000;
const SAFE = Number.MAX_SAFE_INTEGER;

/** One measure's figures by unit; null where it has none. */
export type Series = readonly (number | null)[];

/** Whether the figures of some units add up to a total, in exact arithmetic. */
export function addsUp(series: Series, units: readonly number[], total: number): boolean {
  let sum = 0;
  for (const unit of units) {
    const value = series[unit] ?? 0;
    sum += Math.round(value * SCALE);
    if (Math.abs(value) * SCALE > 2 ** 51 || Math.abs(sum) > SAFE) {
      return addsUpSlowly(series, units, total);
    }
  }
  return sum === Math.round(total * SCALE);
}

function addsUpSlowly(series: Series, units: readonly number[], total: number): boolean {
  const sum = units.reduce((all, unit) => add(all, decimal(series[unit] ?? 0)), ZERO);
  return compare(sum, decimal(total)) === 0;
}

/** The longest run of neighbours of which the figures add up to a total; null: there is none of two and more. */
export function longestRun(series: Series, total: number): readonly [number, number] | null {
  const first = new Map<number, number>([[0, 0]]);
  const wanted = Math.round(total * SCALE);
  let sum = 0;
  let best: readonly [number, number] | null = null;
  for (let end = 1; end <= series.length; end++) {
    sum += Math.round((series[end - 1] ?? 0) * SCALE);
    const start = first.get(sum - wanted);
    const length = start === undefined ? 0 : end - start;
    if (start !== undefined && length > 1 && length > (best === null ? 0 : best[1] - best[0])) {
      best = [start, end];
    }
    if (!first.has(sum)) first.set(sum, end);
  }
  return best;
}
