import type { DistrictId, Ledger } from '../plan/types';
import { readPatentNumber } from './codes/patentNumber';
import { readUscc } from './codes/uscc';
import type { KeptRow } from './types';

/** Of each row, the other units whose lists have the same one, by any column whose values stand once in the whole. */
export function sharedBy(
  { columns }: Pick<Ledger, 'columns'>,
  rows: readonly Pick<KeptRow, 'district' | 'values'>[],
  year: number,
): (row: Pick<KeptRow, 'district' | 'values'>) => readonly DistrictId[] {
  const wide = columns
    .filter(({ unique }) => unique === 'whole' || unique === 'ever')
    .map(({ key, type }) => ({ key, type, units: new Map<string, DistrictId[]>() }));
  for (const { district, values } of rows) {
    for (const { key, units } of wide) {
      const value = values[key];
      if (value === null || value === undefined) continue;
      const own = units.get(String(value));
      if (own === undefined) units.set(String(value), [district]);
      else if (!own.includes(district)) own.push(district);
    }
  }
  const isRead = (type: string, value: string): boolean =>
    type === 'uscc' ? readUscc(value).ok : type !== 'patent' || readPatentNumber(value, year).ok;
  return ({ district, values }) => [
    ...new Set(
      wide.flatMap(({ key, type, units }) => {
        const value = String(values[key] ?? '');
        const holders = units.get(value) ?? [];
        // What is no code says nothing of whose row it is.
        if (holders.length < 2 || !isRead(type, value)) return [];
        return holders.filter((unit) => unit !== district);
      }),
    ),
  ];
}
