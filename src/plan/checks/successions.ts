import { field, item } from '../decode/path';
import { placesIn, type PlanCheck } from './place';

/** What became of a unit is said of units of this plan; one that went before the year began is none of them any more. */
export const successions: PlanCheck = (plan, log) => {
  const ids = new Set(placesIn(plan.districts, 'districts').flatMap(({ value }) => value.id ?? []));
  if (ids.size !== plan.districts?.length) return;
  const known = (id: string | undefined, path: string): void => {
    if (id !== undefined && !ids.has(id)) log.add(path, { code: 'unknownDistrict', found: id });
  };
  for (const { path, value } of placesIn(plan.successions, 'successions')) {
    known(value.to, field(path, 'to'));
    if (value.date !== undefined && value.date <= `${plan.year}-01-01`) continue;
    value.from?.forEach((id, index) => known(id, item(field(path, 'from'), index)));
  }
};
