import type { Area } from '../../engine/area';
import { HostError, invalidArgument } from '../../protocol/error';
import type { FilterCriterion } from '../../snapshot';

interface GivenCriterion {
  readonly filterOn?: string;
  readonly values?: unknown;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: string;
}

export function criterionOf(given: unknown): FilterCriterion {
  const { filterOn, values, criterion1, criterion2, operator } = (given ?? {}) as GivenCriterion;
  if (filterOn === 'Values' && Array.isArray(values)) {
    if (!values.every((value) => typeof value === 'string')) throw invalidArgument('values');
    return { filterOn, values };
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    if (typeof criterion2 !== 'string') return { filterOn, criterion1 };
    return { filterOn, criterion1, criterion2, operator: operator === 'Or' ? 'Or' : 'And' };
  }
  const isKnown = filterOn === 'Values' || filterOn === 'Custom' || filterOn === undefined;
  throw isKnown ? invalidArgument('criteria') : new HostError('NotImplemented', filterOn);
}

/** A column of the filter's area, as criteria are kept by it. */
export function placeOf(column: number, { columns }: Area): string {
  if (!Number.isInteger(column) || column < 0 || column >= columns) {
    throw invalidArgument('columnIndex');
  }
  return String(column);
}
