import { nameKey } from './districtName';
import type { District, Plan } from './types';

/** Stands in the rest of a text for a district that was found. */
export const FOUND = '\n';

/**
 * The districts that a text names somewhere, in the plan's order of spellings, and what else it says: 海门 in
 * 附件2-海门区9月. The longer of two spellings counts.
 */
export function districtsIn(
  plan: Plan,
  text: string,
): { readonly districts: readonly District[]; readonly rest: string } {
  const districts = new Set<District>();
  let rest = nameKey(text);
  for (const { district, key } of spellingsOf(plan)) {
    if (!rest.includes(key)) continue;
    districts.add(district);
    rest = rest.replaceAll(key, FOUND);
  }
  return { districts: [...districts], rest };
}

interface Spelling {
  readonly district: District;
  readonly key: string;
}

/** By plan: thousands of files are asked for the same names. */
const known = new WeakMap<Plan, readonly Spelling[]>();

/** The longest first. */
function spellingsOf(plan: Plan): readonly Spelling[] {
  let spellings = known.get(plan);
  if (spellings === undefined) {
    spellings = plan.districts
      .flatMap((district) =>
        [district.name, ...district.aliases].map((name) => ({ district, key: nameKey(name) })),
      )
      .filter(({ key }) => key.length > 1)
      .sort((a, b) => b.key.length - a.key.length);
    known.set(plan, spellings);
  }
  return spellings;
}
