import { nameKey, stemOf } from './districtName';
import { once } from './once';
import type { District, Plan } from './types';

/** Districts by a spelling; null where two districts share it. */
type Index = ReadonlyMap<string, District | null>;

/**
 * The district that a person means by a name: its own or an alias, whatever the width or blanks, with or without the
 * city before it (南通市海安县) and with any rank behind it (海安区). Null when none or more than one fits.
 */
export function districtByName(plan: Plan, text: string): District | null {
  const { exact, stems } = indexOf(plan);
  const key = nameKey(text);
  const city = nameKey(plan.whole.name);
  const spellings = key.startsWith(city) ? [key, key.slice(city.length)] : [key];
  for (const spelling of spellings) {
    const found = exact.get(spelling) ?? stems.get(stemOf(spelling));
    if (found) return found;
  }
  return null;
}

const indexOf = once((plan: Plan): { readonly exact: Index; readonly stems: Index } => ({
  exact: by(plan, nameKey),
  stems: by(plan, (name) => stemOf(nameKey(name))),
}));

function by(plan: Plan, keyOf: (name: string) => string): Index {
  const index = new Map<string, District | null>();
  for (const district of plan.districts) {
    for (const name of [district.name, ...district.aliases]) {
      const key = keyOf(name);
      const other = index.get(key);
      index.set(key, other === undefined || other === district ? district : null);
    }
  }
  return index;
}
