import type { Line } from './line';
import type { Matrix } from './matrix';
import type { Orientation } from './orientation';

/** The same matrix once it is known which lines are the units. */
export interface Sides {
  readonly units: readonly Line[];
  readonly measures: readonly Line[];
  /** Both by measure and unit. */
  readonly cell: Matrix['cell'];
  readonly reading: Matrix['reading'];
  readonly place: Matrix['place'];
  readonly unitsAre: Orientation['units'];
}

export function sidesOf(matrix: Matrix, unitsAre: Orientation['units']): Sides {
  const { down, across, cell, reading, place } = matrix;
  if (unitsAre === 'across') {
    return { unitsAre, units: across, measures: down, cell, reading, place };
  }
  return {
    ...{ unitsAre, units: down, measures: across },
    cell: (measure, unit) => cell(unit, measure),
    reading: (measure, unit) => reading(unit, measure),
    place: (measure, unit) => place(unit, measure),
  };
}
