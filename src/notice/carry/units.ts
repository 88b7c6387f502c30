import { districtByName } from '../../plan/districtByName';
import { nameKey } from '../../plan/districtName';
import type { District, Plan } from '../../plan/types';
import type { Answers } from '../answers';
import { doubt, type Doubt } from '../doubt';
import type { DraftUnit } from '../draft';
import { nearest } from './similar';

export interface CarriedUnits {
  readonly units: readonly DraftUnit[];
  /** New ids by those of the draft. */
  readonly ids: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
}

/** Units by name or alias with last year's ids; near names are asked, and so is what became of the missing. */
export function carriedUnits(
  units: readonly DraftUnit[],
  last: Plan,
  year: number | null,
  { sameUnits = {}, fates = {} }: Answers = {},
): CarriedUnits {
  const same = new Map<string, District>();
  const taken = new Set<string>();
  for (const unit of units) {
    const told = last.districts.find(({ id }) => id === sameUnits[unit.name]);
    const found = told ?? districtByName(last, unit.name);
    if (found === null || taken.has(found.id)) continue;
    same.set(unit.id, found);
    taken.add(found.id);
  }
  const free = last.districts.filter(({ id }) => !taken.has(id));
  const missing = free.filter((unit) => isThere(unit, last, year) && fates[unit.id] === undefined);
  const doubts: Doubt[] = [];
  for (const unit of units) {
    if (same.has(unit.id)) continue;
    if (sameUnits[unit.name] === null) continue;
    const near = nearest(unit.name, free, ({ name }) => name).map(({ id }) => id);
    const place = { unit: unit.id };
    if (near.length === 0) doubts.push(doubt({ kind: 'newUnit', name: unit.name }, place, false));
    else {
      const asked = { kind: 'nearUnit', found: unit.name, choices: near } as const;
      doubts.push(doubt(asked, place, true));
    }
  }
  const ids = new Map(units.map(({ id }) => [id, same.get(id)?.id ?? id]));
  for (const { name, id } of missing) {
    doubts.push(doubt({ kind: 'missingUnit', name, id, choices: [...ids.values()] }, {}, true));
  }
  return { units: units.map((unit) => carried(unit, same.get(unit.id), year)), ids, doubts };
}

/** Still there in that year: neither ended before nor gone into another. */
function isThere(unit: District, last: Plan, year: number | null): boolean {
  const start = `${year ?? last.year}-01-01`;
  if (unit.validTo !== null && unit.validTo < start) return false;
  return !last.successions.some(({ from, date }) => from.includes(unit.id) && date <= start);
}

function carried(unit: DraftUnit, same: District | undefined, year: number | null): DraftUnit {
  if (same === undefined) return unit;
  const names = [same.name, ...same.aliases].filter((name) => nameKey(name) !== nameKey(unit.name));
  const isOver = same.validTo !== null && year !== null && same.validTo < `${year}-01-01`;
  // The table vouches for it: it was not over after all.
  return { ...same, name: unit.name, aliases: names, validTo: isOver ? null : same.validTo };
}
