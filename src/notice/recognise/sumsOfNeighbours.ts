import { addsUp, type Series } from '../facts/exact';

/** Lines that, in every measure that has figures, are the sum of the lines right behind or right before them. */
export function sumsOfNeighbours(rest: readonly number[], series: readonly Series[]): number[] {
  const pivot = [...series].sort((a, b) => spread(b) - spread(a))[0];
  if (pivot === undefined) return [];
  return rest.filter((line, at) =>
    [1, -1].some((step) => {
      const wanted = pivot[line] ?? 0;
      let sum = 0;
      const run: number[] = [];
      for (let next = at + step; wanted > 0 && sum < wanted; next += step) {
        const neighbour = rest[next];
        if (neighbour === undefined) break;
        run.push(neighbour);
        sum += pivot[neighbour] ?? 0;
      }
      const isSum = (each: Series): boolean => addsUp(each, run, each[line] ?? 0);
      return run.length > 1 && isSum(pivot) && series.filter(isSum).length * 2 > series.length;
    }),
  );
}

/** Measures in which the lines differ tell most. */
const spread = (series: Series): number => new Set(series).size;
