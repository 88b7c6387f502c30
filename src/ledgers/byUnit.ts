import type { DistrictId } from '../plan/types';

/** Rows by the unit that they are of, in their order. */
export function byUnit<Row extends { readonly district: DistrictId }>(
  rows: readonly Row[],
): ReadonlyMap<DistrictId, readonly Row[]> {
  const units = new Map<DistrictId, Row[]>();
  for (const row of rows) {
    const own = units.get(row.district);
    if (own === undefined) units.set(row.district, [row]);
    else own.push(row);
  }
  return units;
}
