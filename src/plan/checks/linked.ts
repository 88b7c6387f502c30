import { field } from '../decode/path';
import type { ProblemLog } from '../problem';
import type { Bound } from '../types';
import type { Place } from './place';

interface Linked {
  readonly bound: Bound | undefined;
  readonly measure: string | null | undefined;
  readonly factor: number | undefined;
}

/**
 * A target beside the table, of the prose or of a programme: its range is upright, its measure exists, and its unit can be
 * turned into the measure's.
 *
 * @param isMeasure whether the plan has it; what cannot be told is taken for one
 */
export function linked(
  { path, value: { bound, measure, factor } }: Place<Linked>,
  isMeasure: (key: string) => boolean,
  log: ProblemLog,
): void {
  if (bound?.kind === 'range' && bound.to < bound.from) {
    log.add(field(field(path, 'bound'), 'to'), { code: 'rangeReversed', from: bound.from });
  }
  if (typeof measure === 'string' && !isMeasure(measure)) {
    log.add(field(path, 'measure'), { code: 'unknownMeasure', found: measure });
  }
  if (factor === 0) log.add(field(path, 'factor'), { code: 'notPositive' });
  if (measure === null && factor !== undefined && factor > 0 && factor !== 1) {
    log.add(field(path, 'factor'), { code: 'factorWithoutMeasure', found: factor });
  }
}
