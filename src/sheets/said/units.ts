import { CITIES } from '../../plan/cities';
import { districtByName } from '../../plan/districtByName';
import { districtsIn, FOUND } from '../../plan/districtsIn';
import { nameKey, stemOf } from '../../plan/districtName';
import { measuresOf } from '../../plan/measures';
import type { DistrictId, Plan } from '../../plan/types';
import { COMMON, PARTICLES, PLACE } from './unitWords';

/** A unit as a heading or a file's name says it. */
export interface SaidUnit {
  readonly name: string;
  /** Null: the plan has no such unit. */
  readonly district: DistrictId | null;
}

const COMMON_FIRST = new RegExp(`^(?:${COMMON})+`, 'u');
const COMMON_ANYWHERE = new RegExp(COMMON, 'gu');
const PARTICLES_AROUND = new RegExp(`^[${PARTICLES}]+|[${PARTICLES}]+$`, 'gu');
const PLACE_FIRST = new RegExp(`^(?:${CITIES.join('|')}|${PLACE})`, 'u');
const OFFICE = /[局委]$/u;
/** What follows a unit's name belongs to it: 海安市场监督管理局. */
const OF_FOUND = new RegExp(`${FOUND}\\p{Script=Han}*`, 'gu');

/**
 * The units that a text names: those of the plan, and names that look like a unit which the plan does not have. The
 * city's own name before a title names none.
 *
 * @returns with `words` what is left: neither units nor what any report is called besides
 */
export function unitsIn(
  plan: Plan,
  text: string,
): { readonly units: readonly SaidUnit[]; readonly words: readonly string[] } {
  const { districts, rest } = districtsIn(plan, text);
  const segments = withoutCity(plan, rest.replace(OF_FOUND, ' '))
    .split(/[^\p{L}]+/u)
    .filter((segment) => segment !== '');
  const units = districts.map(({ id, name }): SaidUnit => ({ name, district: id }));
  const words: string[] = [];
  for (const segment of segments) {
    const known = districtByName(plan, segment) ?? byId(plan, segment);
    const place = placeIn(segment);
    if (known !== null) units.push({ name: known.name, district: known.id });
    else if (place !== null) units.push({ name: place, district: null });
    else words.push(...wordsIn(plan, segment));
  }
  return { units, words };
}

/** Ids are names in Latin letters: haian. */
function byId(plan: Plan, word: string) {
  return plan.districts.find(({ id }) => id.length > 3 && id.toLowerCase() === word) ?? null;
}

/** The city's name, which may be the beginning of a unit's, is gone only after those were found. */
function withoutCity({ whole, issuers }: Plan, text: string): string {
  const own = [...issuers, whole.name].map(nameKey);
  const stem = stemOf(nameKey(whole.name));
  return [...own, ...(stem.length > 1 ? [stem] : [])].reduce(
    (line, name) => line.replaceAll(name, ' '),
    text,
  );
}

function placeIn(segment: string): string | null {
  const name = segment.replace(COMMON_FIRST, '');
  return [name, name.replace(PARTICLES_AROUND, '')].find((each) => PLACE_FIRST.test(each)) ?? null;
}

/** What the plan's own titles say names no unit, nor does an office, where the plan's units are none. */
function wordsIn(plan: Plan, segment: string): string[] {
  const { title, wording } = plan;
  const titles = [title, ...Object.values(wording), ...measuresOf(plan).map(({ name }) => name)];
  const haveOffices = plan.districts.some(({ name }) => OFFICE.test(name));
  return segment
    .split(COMMON_ANYWHERE)
    .map((word) => word.replace(PARTICLES_AROUND, ''))
    .filter((word) => word.length > 1 && !titles.some((each) => each.includes(word)))
    .filter((word) => haveOffices || !OFFICE.test(word));
}
