import type { DistrictId, MeasureId } from './types';

/** Names one figure of a table: measure and district. */
export type CellKey = string & { readonly __brand: 'CellKey' };

export function cellKey(measure: MeasureId, district: DistrictId): CellKey {
  return `${measure} ${district}` as CellKey;
}
