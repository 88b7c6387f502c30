import { districtByName } from './districtByName';
import { nameKey, stemOf } from './districtName';
import type { District, Plan } from './types';

/** With any of these behind it a name is the same unit's; without is one as well. */
const RANKS = ['', '市', '县', '区'] as const;

/**
 * How a unit may be written in a cell that formulas compare with: its names, and each with another rank (海安, 海安县, 海安区).
 * None that means another unit, or could mean two.
 */
export function spellingsOf(plan: Plan, unit: District): readonly string[] {
  const names = [unit.name, ...unit.aliases];
  const ranked = names.flatMap((name) => {
    const stem = stemOf(nameKey(name));
    return RANKS.map((rank) => `${stem}${rank}`);
  });
  const [written, others] = [new Set(names), new Set([...names, ...ranked])];
  return [...others].filter(
    (name) => (written.has(name) || name.length > 1) && districtByName(plan, name) === unit,
  );
}
