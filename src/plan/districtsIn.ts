import { nameKey } from './districtName';
import type { District, Plan } from './types';

/** The districts that a text names somewhere: 海门 in 附件2-海门区9月. The longer of two spellings counts. */
export function districtsIn(plan: Plan, text: string): District[] {
  const spellings = plan.districts
    .flatMap((district) =>
      [district.name, ...district.aliases].map((name) => ({ district, key: nameKey(name) })),
    )
    .filter(({ key }) => key.length > 1)
    .sort((a, b) => b.key.length - a.key.length);
  const found = new Set<District>();
  let rest = nameKey(text);
  for (const { district, key } of spellings) {
    if (!rest.includes(key)) continue;
    found.add(district);
    rest = rest.replaceAll(key, '\n');
  }
  return [...found];
}
