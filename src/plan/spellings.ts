import { districtByName } from './districtByName';
import type { District, Plan } from './types';

/** A unit's names as cells are compared with them by formulas, which take nothing else for it; none that could mean two. */
export const spellingsOf = (plan: Plan, unit: District): readonly string[] =>
  [...new Set([unit.name, ...unit.aliases])].filter((name) => districtByName(plan, name) === unit);
