import { rangeProblem } from './range';
import type { Candidate, PairMeasures, ReadMeasure, Refusal } from './reading';

/** A refusal without the candidates that would be refused in their turn. */
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
      return measure !== null && rangeProblem(candidate.value, measure) === null;
    case 'pair':
      return (
        pair !== undefined &&
        rangeProblem(candidate.values[0], pair.left) === null &&
        rangeProblem(candidate.values[1], pair.right) === null
      );
  }
}
