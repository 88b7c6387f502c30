import type { Plan } from '../types';
import type { PlanChange } from './change';
import { headChanges } from './headChanges';
import { measureChanges } from './measureChanges';
import { unitChanges } from './unitChanges';

/**
 * All in which a plan differs from the one before it, version and id apart: units first, then measures with their targets in
 * printed order, then what the plan says of itself. Units are the same by their ids, measures by their keys.
 */
export function changesOf(former: Plan, next: Plan): readonly PlanChange[] {
  return [
    ...unitChanges(former, next),
    ...measureChanges(former, next),
    ...headChanges(former, next),
  ];
}

/**
 * Whether the tables of two plans have the same rows and columns, so that every figure keeps its cell.
 */
export function hasSameShape(a: Plan, b: Plan): boolean {
  const shape = ({ districts, indicators }: Plan): string =>
    JSON.stringify([
      districts.map(({ id }) => id),
      indicators.map(({ number, measures }) => [number, measures.map(({ id, key }) => [id, key])]),
    ]);
  return shape(a) === shape(b);
}
