import { excerpt, field } from '../decode/path';
import { nameKey } from '../districtName';
import type { ProblemLog } from '../problem';
import { indicatorPlaces, measurePlaces, placesIn, type Place, type PlanCheck } from './place';

/** No two districts share an id or any spelling of a name; ids and numbers stand once, and so do a ledger's headings. */
export const unique: PlanCheck = (plan, log) => {
  const districts = placesIn(plan.districts, 'districts');
  const bodyTargets = placesIn(plan.bodyTargets, 'bodyTargets');
  once(pick(districts, 'id'), String, log);
  once(
    districts.flatMap((district) => [
      ...pick<'name', string>([district], 'name'),
      ...placesIn(district.value.aliases, field(district.path, 'aliases')),
    ]),
    nameKey,
    log,
  );
  once(pick(indicatorPlaces(plan), 'number'), String, log);
  once(pick(measurePlaces(plan), 'key'), String, log);
  once(pick(placesIn(plan.relations, 'relations'), 'id'), String, log);
  once(pick(bodyTargets, 'id'), String, log);
  once(pick(placesIn(plan.programme?.targets, 'programme.targets'), 'id'), String, log);
  const ledgers = placesIn(plan.ledgers ?? [], 'ledgers');
  once(pick<'id', string>(ledgers, 'id'), String, log);
  once(pick<'title', string>(ledgers, 'title'), nameKey, log);
  for (const { path, value } of ledgers) {
    const columns = placesIn(value.columns, field(path, 'columns'));
    once(pick<'key', string>(columns, 'key'), String, log);
    once(pick<'heading', string>(columns, 'heading'), headingKey, log);
  }
};

/** What headings on a sheet are known by: a unit behind them in brackets, a colon and a star do not count. */
const headingKey = (heading: string): string => {
  const key = nameKey(heading).replace(/\*/g, '');
  return key.replace(/\([^()]*\)$/, '').replace(/:+$/, '') || key;
};

function pick<K extends string, V>(
  places: readonly Place<{ readonly [key in K]: V | undefined }>[],
  key: K,
): Place<V>[] {
  return places.flatMap(({ path, value }) => {
    const found = value[key];
    return found === undefined ? [] : [{ path: field(path, key), value: found }];
  });
}

function once<V extends string | number>(
  places: readonly Place<V>[],
  keyOf: (value: V) => string,
  log: ProblemLog,
): void {
  const first = new Map<string, string>();
  for (const { path, value } of places) {
    const before = first.get(keyOf(value));
    if (before === undefined) first.set(keyOf(value), path);
    else log.add(path, { code: 'duplicate', first: before, found: excerpt(String(value)) });
  }
}
