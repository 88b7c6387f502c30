import { accept } from './accept';
import { hasMoreDecimals } from './range';
import type { Candidate, PairMeasures, ReadMeasure, Refusal } from './reading';

/** A refusal without the candidates that would be refused in their turn, or read as something else. */
export function withPossibleCandidates(
  refusal: Refusal,
  measure: ReadMeasure | null,
  pair: PairMeasures | undefined,
): Refusal {
  if (refusal.candidates.length === 0) return refusal;
  const candidates = refusal.candidates.filter((one) => isPossible(one, measure, pair));
  if (candidates.length === refusal.candidates.length) return refusal;
  const { suggestion, ...rest } = refusal;
  const keep = suggestion !== undefined && isPossible(suggestion, measure, pair);
  return { ...rest, candidates, ...(keep && { suggestion }) };
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
