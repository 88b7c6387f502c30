import type { Series } from '../facts/exact';
import type { Sides } from './sides';

/** What one line of measures holds: a figure a unit, or two. */
export interface RawMeasure {
  readonly line: number;
  readonly isPair: boolean;
  /** One series, or those of both halves; a place for every line of units, the whole's included. */
  readonly series: readonly Series[];
  /** The unit behind its figures, where they all have the same: %, 件. */
  readonly suffix: string;
  /** Some say ≤ or 不超过. */
  readonly isAtMost: boolean;
}

export function rawMeasures(sides: Sides): RawMeasure[] {
  return sides.measures.map((_, line) => rawMeasure(sides, line));
}

function rawMeasure(sides: Sides, line: number): RawMeasure {
  const first: (number | null)[] = [];
  const second: (number | null)[] = [];
  const suffixes = new Set<string>();
  let isAtMost = false;
  let pairs = 0;
  let numbers = 0;
  for (let unit = 0; unit < sides.units.length; unit++) {
    const reading = sides.reading(line, unit);
    first.push(null);
    second.push(null);
    if (reading.kind === 'number') {
      numbers++;
      first[unit] = reading.value;
      suffixes.add(reading.suffix);
      isAtMost ||= reading.isAtMost;
    } else if (reading.kind === 'pair') {
      pairs++;
      [first[unit], second[unit]] = [reading.values[0], reading.values[1]];
    } else if (reading.kind === 'date') pairs += 0.5;
  }
  const isPair = pairs > 0 && pairs >= numbers;
  const [suffix = ''] = suffixes.size === 1 ? suffixes : [];
  return { line, isPair, series: isPair ? [first, second] : [first], suffix, isAtMost };
}
