import { roundTo } from '../../figures/plainNumber';
import { isFarOver } from '../../figures/plausible';
import { hasMoreDecimals } from '../../figures/range';
import { numberCandidate } from '../../figures/reading';
import type { EntryCheck } from '../check';

/** More digits after the point than the measure has; the sheets' own formulas refuse it too. */
export const moreDecimals: EntryCheck<'moreDecimals'> = {
  id: 'moreDecimals',
  severity: 'error',
  scope: 'entry',
  on: ['number'],
  check({ value, target, measure }) {
    if (!hasMoreDecimals(value, measure)) return null;
    const rounded = roundTo(value, measure.quantity.decimals);
    // One click must not make a target reached that is not: 20.496 is not 20.5.
    const tips = target !== null && value < target && rounded >= target;
    // Nor must something become nothing: 0.001 is not 0.
    const vanishes = rounded === 0;
    // Of 0.205 where 20.5 is due it is not the third digit that is wrong.
    const isFarBelow = target !== null && isFarOver(target, value);
    return {
      facts: { value, decimals: measure.quantity.decimals },
      ...(!tips && !vanishes && !isFarBelow && { suggestion: numberCandidate(rounded) }),
    };
  },
};
