import { districtByName } from './districtByName';
import type { District, Plan } from './types';

/** A unit's names as cells are compared with them by formulas, which take nothing else for it; none that could mean two. */
export const spellingsOf = (plan: Plan, unit: District): readonly string[] =>
  [...new Set([unit.name, ...unit.aliases])].filter((name) => districtByName(plan, name) === unit);

/** The same with the whole's name before them as well, as people write 南通海安. */
export const writtenAs = (plan: Plan, unit: District): readonly string[] =>
  [unit.name, ...unit.aliases]
    .flatMap((name) => [name, `${plan.whole.name}${name}`])
    .filter((name, at, all) => all.indexOf(name) === at && districtByName(plan, name) === unit);
