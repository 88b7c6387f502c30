import { field } from '../decode/path';
import { LIMITS } from '../limits';
import { linked } from './linked';
import { isMeasureOf, measuresByKey, placesIn, type PlanCheck } from './place';

/**
 * The plan's year is one of the programme's; its targets have ids of their own, speak of measures of this plan, and count
 * years as the measure's nature lets them.
 */
export const programme: PlanCheck = (plan, log) => {
  const { programme, year } = plan;
  if (!programme) return;
  const { from, to } = programme;
  if (from !== undefined && to !== undefined) {
    const last = from + LIMITS.programmeYears - 1;
    if (to < from) log.add('programme.to', { code: 'rangeReversed', from });
    else if (to > last) log.add('programme.to', { code: 'tooLarge', most: last, found: to });
    else if (year !== undefined && (year < from || year > to)) {
      log.add('programme', { code: 'yearOutside', year });
    }
  }
  const byKey = measuresByKey(plan);
  const isMeasure = isMeasureOf(plan);
  for (const place of placesIn(programme.targets, 'programme.targets')) {
    linked(place, isMeasure, log);
    const { measure, counting } = place.value;
    const nature = byKey.get(measure ?? '')?.value.nature;
    if (nature !== undefined && counting !== undefined) {
      const isFlow = nature === 'flow';
      if (isFlow !== (counting === 'cumulative')) {
        log.add(field(place.path, 'counting'), { code: 'wrongCounting', nature });
      }
    }
  }
};
