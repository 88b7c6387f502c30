import { pairCandidate, refuse, type Cell, type ReadContext, type Refusal } from './reading';

/** `=8/2000` as a formula gives 0.004, and `=16/4` a whole number. */
export function dividedPair(cell: Cell, raw: string, { pair }: ReadContext): Refusal | null {
  const [, left, right] =
    /^=?\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/.exec(cell.formula ?? '') ?? [];
  if (pair === undefined || left === undefined) return null;
  return refuse('pairQuotient', raw, pairCandidate([Number(left), Number(right)]));
}
