import { add, decimal, multiply, numberOf, ZERO } from '../plan/decimal';
import type { DistrictId, Measure } from '../plan/types';
import type { EntryRow } from './entry';
import type { UnknownReason } from './unknownReason';

/** The city's figure, or why there is none. */
export type Total =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

/**
 * A measure's total over the districts that have reported; the twin of the 合计 column.
 * One invalid entry makes it unknown: a total that quietly leaves something out is worse than none.
 *
 * @param row the measure's entries
 * @param weights the base measure's entries, or populations as numbers; null when there are none
 */
export function totalOf(measure: Measure, row: EntryRow, weights: EntryRow | null): Total {
  const { aggregation } = measure;
  const byMeasure = aggregation.kind === 'weightedByMeasure';
  if (hasInvalid(row) || (byMeasure && weights !== null && hasInvalid(weights))) {
    return { kind: 'unknown', reason: 'invalid' };
  }
  const figures = numbersOf(row);
  if (figures.length === 0) {
    const due = Object.values(measure.targets).some(({ kind }) => kind === 'number');
    return { kind: due ? 'blank' : 'notApplicable' };
  }
  if (aggregation.kind === 'none') return { kind: 'unknown', reason: 'notTotalled' };
  if (aggregation.kind === 'sum') {
    const sum = figures.reduce((all, [, value]) => add(all, decimal(value)), ZERO);
    return { kind: 'number', value: numberOf(sum) };
  }
  const missing = byMeasure ? 'missingWeight' : 'missingPopulation';
  const mean = weights === null ? null : weightedMean(figures, weights);
  return mean === null ? { kind: 'unknown', reason: missing } : { kind: 'number', value: mean };
}

function hasInvalid(row: EntryRow): boolean {
  return Object.values(row).some(({ kind }) => kind === 'invalid');
}

function numbersOf(row: EntryRow): (readonly [DistrictId, number])[] {
  return Object.entries(row).flatMap(([district, entry]) =>
    entry.kind === 'number' ? [[district, entry.value] as const] : [],
  );
}

/** Null when a figure has no weight, as which one below 0 counts, or all weights are 0. */
function weightedMean(
  figures: readonly (readonly [DistrictId, number])[],
  weights: EntryRow,
): number | null {
  let product = ZERO;
  let sum = ZERO;
  for (const [district, value] of figures) {
    const weight = weights[district];
    if (weight?.kind !== 'number' || weight.value < 0) return null;
    product = add(product, multiply(decimal(value), decimal(weight.value)));
    sum = add(sum, decimal(weight.value));
  }
  return sum.units === 0n ? null : numberOf(product) / numberOf(sum);
}
