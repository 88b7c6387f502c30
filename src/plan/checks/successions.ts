import { field, item } from '../decode/path';
import { placesIn, type PlanCheck } from './place';

/**
 * What units became is a unit of this plan. They themselves may be gone from its table: 港闸 stands in no plan after it became
 * part of 崇川, and the figures of the year before are to be restated all the same.
 */
export const successions: PlanCheck = (plan, log) => {
  const ids = new Set(placesIn(plan.districts, 'districts').flatMap(({ value }) => value.id ?? []));
  if (ids.size !== plan.districts?.length) return;
  for (const { path, value } of placesIn(plan.successions, 'successions')) {
    const { from, to } = value;
    if (to === undefined) continue;
    if (!ids.has(to)) log.add(field(path, 'to'), { code: 'unknownDistrict', found: to });
    from?.forEach((id, index) => {
      if (id === to)
        log.add(item(field(path, 'from'), index), { code: 'becomesItself', found: id });
    });
  }
};
