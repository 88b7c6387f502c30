import type { Line, Matrix, Meeting } from './matrix';
import type { Orientation } from './orientation';

/** The same matrix once it is known which lines are the units. */
export interface Sides {
  readonly units: readonly Line[];
  readonly measures: readonly Line[];
  readonly at: (measure: number, unit: number) => Meeting;
  readonly unitsAre: Orientation['units'];
}

export function sidesOf(matrix: Matrix, unitsAre: Orientation['units']): Sides {
  const { down, across, at } = matrix;
  return unitsAre === 'across'
    ? { unitsAre, units: across, measures: down, at }
    : { unitsAre, units: down, measures: across, at: (measure, unit) => at(unit, measure) };
}
