import { addsUp, longestRun, type Series } from '../facts/exact';
import { isSubtotalWord } from '../words';
import { sumsOfNeighbours } from './sumsOfNeighbours';

/** In how many measures the figures of some lines add up to those of another. */
export function proofsOf(
  series: readonly Series[],
  units: readonly number[],
  total: number,
): number {
  return series.filter((each) => {
    const wanted = each[total];
    return wanted !== null && wanted !== undefined && wanted !== 0 && addsUp(each, units, wanted);
  }).length;
}

/** Which lines may be the units: all, those that are not called subtotals, a run, those that are no sum of neighbours. */
export function* choices(
  rest: readonly number[],
  names: readonly string[],
  series: readonly Series[],
  total: number,
): Generator<readonly number[]> {
  yield rest;
  if (proofsOf(series, rest, total) > 0) return;
  const plain = rest.filter((at) => names[at] !== '' && !isSubtotalWord(names[at] ?? ''));
  yield plain;
  if (proofsOf(series, plain, total) > 0) return;
  const sums = sumsOfNeighbours(rest, series);
  if (sums.length > 0) yield rest.filter((at) => !sums.includes(at));
  for (const each of series) {
    const wanted = each[total];
    if (!wanted) continue;
    const run = longestRun(
      rest.map((at) => each[at] ?? null),
      wanted,
    );
    if (run !== null) yield rest.slice(run[0], run[1]);
  }
}
