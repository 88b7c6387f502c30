import { withoutNoise } from '../../figures/plainNumber';
import { decimalsOf } from '../../plan/decimal';
import type { EntryCheck } from '../check';

const NOISE = 1e-9;

/**
 * A share must be some whole number over its base: no number of patents is 75.01 % of 4000. Rounded or
 * cut off, it may differ by less than one in its last digit. Where that number is known, it must be that one.
 */
export const shareOfBase: EntryCheck<'shareOfBase'> = {
  id: 'shareOfBase',
  severity: 'warning',
  scope: 'entry',
  on: ['number'],
  check({ measure, value: share, base: place }, { entries, submission }) {
    const base = entries[place];
    if (base?.state !== 'number' || base.value < 0) return null;
    const given = submission.shareCounts?.[measure.id];
    const known = given !== undefined && Number.isFinite(given);
    const count = known ? given : nearest(share, base.value);
    const shareOfCount = base.value === 0 ? 0 : (count / base.value) * 100;
    if (
      Math.abs(shareOfCount - share) < 10 ** -decimalsOf(withoutNoise(share)) - NOISE ||
      shareOfCount === share
    ) {
      return null;
    }
    const side = { measure: base.measure.id, value: base.value };
    return { facts: { share, base: side, count, shareOfCount, known }, also: base.measure.id };
  },
};

function nearest(share: number, base: number): number {
  return Math.min(base, Math.max(0, Math.round((share * base) / 100)));
}
