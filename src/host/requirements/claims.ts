import { camel } from '../protocol/members';
import type { ObjectTable, ObjectType } from '../protocol/objects';
import { DEFAULT_REQUIREMENTS, EVENTS, isAtLeast, needs, type Requirements } from './guard';

const namesOf = ({ properties, navigations, methods, index, items }: ObjectType): string[] => [
  ...Object.keys({ ...properties, ...navigations, ...methods }).map(camel),
  // The client asks for an item by its key in another way than by a method.
  ...(index === undefined ? [] : ['getItem']),
  ...(items === undefined ? [] : ['getItemAt', 'items']),
];

/** What a type answers, as an add-in calls it; an event is there where it can be asked for. */
const answered = (type: ObjectType | undefined): ReadonlySet<string> =>
  new Set(type === undefined ? [] : namesOf(type).map((name) => EVENTS[name] ?? name));

/** Members of the host's own types that a requirement set has in this very version and the host does not answer. */
export function missing(table: ObjectTable, set: string, version: string): string[] {
  const found: string[] = [];
  for (const [member, need] of needs()) {
    const [type = '', name = ''] = member.split('.');
    if (need.set !== set || need.version !== version) continue;
    if (!answered(table.get(type)).has(name)) found.push(member);
  }
  return found;
}

/**
 * What the host says it offers where somebody asks it to play a newer Excel. Its foundation, the sets that the manifest
 * asks for, is claimed though the host does not have all of it: what it lacks is refused by name. A set above that is claimed
 * only where every member of it, and of those before, is answered, so that code which asks `isSetSupported` first never
 * runs into a member that is not there.
 */
export function claimed(asked: Requirements, table: ObjectTable): Requirements {
  const claims = Object.entries(asked).map(([set, version]) => [set, highest(set, version, table)]);
  return Object.fromEntries(claims.filter(([, version]) => version !== null)) as Requirements;
}

function highest(set: string, asked: string, table: ObjectTable): string | null {
  const foundation = DEFAULT_REQUIREMENTS[set] ?? null;
  if (foundation !== null && isAtLeast(foundation, asked)) return asked;
  let version = foundation;
  for (const next of versionsOf(set)) {
    if (version !== null && isAtLeast(version, next)) continue;
    if (!isAtLeast(asked, next) || missing(table, set, next).length > 0) break;
    version = next;
  }
  return version;
}

/** The versions of a set that members are known of, in their order. */
function versionsOf(set: string): string[] {
  const known = [...needs().values()].filter((need) => need.set === set);
  const versions = [...new Set(known.map(({ version }) => version))];
  return versions.sort((a, b) => (isAtLeast(a, b) ? 1 : -1));
}
