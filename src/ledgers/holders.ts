import type { DistrictId, Ledger } from '../plan/types';
import { isListedIn } from './month';
import type { KeptRow, LedgerValues, SentLedger } from './types';
import type { OtherRow } from './finding';
import { organisationKey } from './organisation';
import type { LedgerIndex, NamedAt } from './view';

/** A ledger of an earlier year. */
export interface EarlierLedger {
  readonly year: number;
  readonly rows: readonly KeptRow[];
}

const NO_NAMES: ReadonlyMap<string, NamedAt> = new Map();

/**
 * Who holds which value of a ledger in a month: the lists that were sent, and of all other units what is kept.
 *
 * @param sent by unit
 * @param kept of this year, of all units
 */
export function holdersIn(
  ledger: Ledger,
  sent: ReadonlyMap<DistrictId, SentLedger>,
  kept: readonly KeptRow[],
  earlier: readonly EarlierLedger[],
  month: number,
): LedgerIndex {
  const looked = ledger.columns.filter(({ unique, type }) => unique !== null || type === 'uscc');
  const name = ledger.columns.find(({ type }) => type === 'organisation')?.key;
  const code = ledger.columns.find(({ type }) => type === 'uscc')?.key;
  const named = new Map<string, Map<string, NamedAt>>();
  const now = new Map(looked.map(({ key }) => [key, new Map<string, OtherRow[]>()]));
  const hold = (district: DistrictId, at: number | null, values: LedgerValues): void => {
    const called = name === undefined ? null : values[name];
    for (const [key, holders] of now) {
      const value = values[key];
      if (value === null || value === undefined) continue;
      const held = { district, at };
      const same = holders.get(String(value));
      if (same === undefined) holders.set(String(value), [held]);
      else same.push(held);
      if (key === code && typeof called === 'string') note(String(value), called, held);
    }
  };
  const note = (value: string, called: string, held: OtherRow): void => {
    const own = named.get(value) ?? new Map<string, NamedAt>();
    named.set(value, own);
    const spelling = organisationKey(called);
    if (!own.has(spelling)) own.set(spelling, { ...held, name: called });
  };
  for (const [district, { rows }] of sent) {
    for (const { at, values } of rows) hold(district, at, values);
  }
  for (const row of kept) {
    const counts = !sent.has(row.district) && row.struck === '' && isListedIn(row, month);
    if (counts) hold(row.district, null, row.values);
  }
  const before = new Map(looked.map(({ key }) => [key, earlierIn(key, earlier)]));
  return {
    holders: (column, value) => now.get(column)?.get(value) ?? [],
    names: (column, value) => (column === code ? named.get(value) : undefined) ?? NO_NAMES,
    earlier: (column, value) => before.get(column)?.get(value) ?? null,
  };
}

/** The first year in which a value was counted. */
function earlierIn(
  key: string,
  earlier: readonly EarlierLedger[],
): ReadonlyMap<string, { readonly district: DistrictId; readonly year: number }> {
  const met = new Map<string, { readonly district: DistrictId; readonly year: number }>();
  for (const { year, rows } of [...earlier].sort((a, b) => a.year - b.year)) {
    for (const { district, struck, to, from, values } of rows) {
      const value = values[key];
      const counted = struck === '' && (to === null || to >= from);
      if (counted && value !== null && value !== undefined && !met.has(String(value))) {
        met.set(String(value), { district, year });
      }
    }
  }
  return met;
}
