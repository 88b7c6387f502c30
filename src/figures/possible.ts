import { accept } from './accept';
import { hasMoreDecimals } from './range';
import { isOffTarget } from './offTarget';
import type { Candidate, PairMeasures, ReadContext, ReadMeasure, Refusal } from './reading';

/**
 * A refusal without the candidates that would be refused in their turn, or read as something else; and without a suggestion
 * that the target speaks against.
 */
export function withPossibleCandidates(
  refusal: Refusal,
  measure: ReadMeasure | null,
  context: ReadContext,
): Refusal {
  if (refusal.candidates.length === 0) return refusal;
  const { suggestion, ...rest } = refusal;
  const candidates = refusal.candidates.filter((one) => isPossible(one, measure, context.pair));
  if (suggestion === undefined) return { ...rest, candidates };
  const keep =
    isPossible(suggestion, measure, context.pair) && !isOffTarget(suggestion, refusal, context);
  if (keep) return { ...rest, candidates, suggestion };
  // Where it was the only one, an offer in words would suggest it all the same.
  return { ...rest, candidates: refusal.candidates.length === 1 ? [] : candidates };
}

function isPossible(
  candidate: Candidate,
  measure: ReadMeasure | null,
  pair: PairMeasures | undefined,
): boolean {
  switch (candidate.kind) {
    case 'notApplicable':
      return true;
    case 'number':
      return measure !== null && isItself(candidate.value, measure);
    case 'pair':
      return (
        pair !== undefined &&
        isItself(candidate.values[0], pair.left) &&
        isItself(candidate.values[1], pair.right)
      );
  }
}

/** Whether a number, typed as it is shown, is read as that number. */
function isItself(value: number, measure: ReadMeasure): boolean {
  const reading = accept(value, '', measure, {});
  if (!reading.ok || reading.figure.kind !== 'number') return false;
  if (hasMoreDecimals(value, measure)) return false;
  return reading.figure.value === value && !String(value).includes('e');
}
