import { CITIES } from '../../plan/cities';
import { districtByName } from '../../plan/districtByName';
import { districtsIn, FOUND } from '../../plan/districtsIn';
import { nameKey, stemOf } from '../../plan/districtName';
import { measuresOf } from '../../plan/measures';
import { once } from '../../plan/once';
import { simplified } from '../../plan/simplified';
import type { District, DistrictId, Plan } from '../../plan/types';
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
const PLACE_FIRST = new RegExp(`^(?:${PLACE})`, 'u');
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
    const known = districtByName(plan, segment) ?? byId(plan).get(segment);
    const place = placeIn(segment);
    if (known !== undefined) units.push({ name: known.name, district: known.id });
    else if (place !== null) units.push({ name: place, district: null });
    else words.push(...wordsIn(plan, segment));
  }
  return { units, words };
}

/** Ids are names in Latin letters: haian. */
const byId = once(
  ({ districts }: Plan): ReadonlyMap<string, District> =>
    new Map(
      districts
        .filter(({ id }) => id.length > 3)
        .map((district) => [district.id.toLowerCase(), district]),
    ),
);

/** The city's name, which may be the beginning of a unit's, is gone only after those were found. */
const withoutCity = (plan: Plan, text: string): string =>
  ownNames(plan).reduce((line, name) => line.replaceAll(name, ' '), text);

const ownNames = once(({ issuers, whole }: Plan): readonly string[] => {
  const stem = stemOf(nameKey(whole.name));
  const names = [...[...issuers, whole.name].map(nameKey), ...(stem.length > 1 ? [stem] : [])];
  return names.map(simplified);
});

function placeIn(segment: string): string | null {
  const name = segment.replace(COMMON_FIRST, '');
  return [name, name.replace(PARTICLES_AROUND, '')].find(isPlace) ?? null;
}

/** Hundreds of cities in a pattern would take as long to compile as some files to read. */
const isPlace = (text: string): boolean =>
  CITIES.some((city) => text.startsWith(city)) || PLACE_FIRST.test(text);

/** What the plan's own titles say names no unit, nor does an office, where the plan's units are none. */
function wordsIn(plan: Plan, segment: string): string[] {
  return segment
    .split(COMMON_ANYWHERE)
    .map((word) => word.replace(PARTICLES_AROUND, ''))
    .filter((word) => word.length > 1 && !titlesOf(plan).some((each) => each.includes(word)))
    .filter((word) => haveOffices(plan) || !OFFICE.test(word));
}

const titlesOf = once((plan: Plan): readonly string[] =>
  [plan.title, ...Object.values(plan.wording), ...measuresOf(plan).map(({ name }) => name)].map(
    simplified,
  ),
);

const haveOffices = once(({ districts }: Plan): boolean =>
  districts.some(({ name }) => OFFICE.test(name)),
);
