import { measuresOf } from '../../plan/measures';
import type { MeasureId, MeasureKey, Plan } from '../../plan/types';

const PREFIX = 'key ';

/** The key of each measure as a pair of text, under its row's number: `key 14a`. */
export function keyPairs(plan: Plan): [name: string, key: MeasureKey][] {
  return measuresOf(plan).map(({ id, key }) => [PREFIX + id, key]);
}

/** Reads pairs back; others are passed over. */
export function readKeys(
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<MeasureId, MeasureKey> {
  return new Map(
    [...pairs].flatMap(([name, key]) =>
      name.startsWith(PREFIX) && key !== '' ? [[name.slice(PREFIX.length), key] as const] : [],
    ),
  );
}
