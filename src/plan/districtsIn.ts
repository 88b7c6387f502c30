import { nameKey } from './districtName';
import { once } from './once';
import { simplified } from './simplified';
import type { District, Plan } from './types';

/** Stands in the rest of a text for a district that was found. */
export const FOUND = '\n';

/**
 * The districts that a text names somewhere, the longest spellings first, and what else it says: 海门 in
 * 附件2-海门区9月. The longer of two spellings counts; 海門 is 海门.
 */
export function districtsIn(
  plan: Plan,
  text: string,
): { readonly districts: readonly District[]; readonly rest: string } {
  const districts = new Set<District>();
  let rest = simplified(nameKey(text));
  for (const [length, spellings] of spellingsOf(plan)) {
    for (let at = 0; at + length <= rest.length; at += 1) {
      const key = rest.slice(at, at + length);
      const district = spellings.get(key);
      if (district === undefined) continue;
      districts.add(district);
      rest = rest.replaceAll(key, FOUND);
    }
  }
  return { districts: [...districts], rest };
}

/** By their lengths, the longest first. Of two units with one spelling the first has it. */
const spellingsOf = once((plan: Plan): (readonly [number, ReadonlyMap<string, District>])[] => {
  const byLength = new Map<number, Map<string, District>>();
  for (const district of plan.districts) {
    for (const name of [district.name, ...district.aliases]) {
      const key = simplified(nameKey(name));
      if (key.length < 2) continue;
      const alike = byLength.get(key.length) ?? new Map<string, District>();
      if (!alike.has(key)) alike.set(key, district);
      byLength.set(key.length, alike);
    }
  }
  return [...byLength].sort(([a], [b]) => b - a);
});
