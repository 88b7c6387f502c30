import { asSeen } from '../../figures/numberText';
import { sidesOf } from '../../plan/source';
import type { EntryCheck } from '../check';

/** A figure stands where a formula works one out of two others, and it is not the one that these give. */
export const overtyped: EntryCheck<'overtyped'> = {
  id: 'overtyped',
  severity: 'error',
  scope: 'entry',
  on: ['number', 'blank'],
  check({ measure, state, value }, { submission }) {
    const sides = sidesOf(measure);
    const found = submission.overtyped?.[measure.id];
    if (sides === null || found === undefined) return null;
    const computed = state === 'number' ? value : null;
    return { facts: { found: asSeen(found), computed, part: sides.part, of: sides.of } };
  },
};
