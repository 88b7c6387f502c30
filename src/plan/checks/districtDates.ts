import { field } from '../decode/path';
import { placesIn, type PlanCheck } from './place';

/** A district exists for at least a day, and at some time of the plan's year. */
export const districtDates: PlanCheck = (plan, log) => {
  const { year } = plan;
  for (const { path, value } of placesIn(plan.districts, 'districts')) {
    const { validFrom, validTo } = value;
    if (validFrom !== undefined && validTo && validTo < validFrom) {
      log.add(field(path, 'validTo'), { code: 'endsBeforeStart', validFrom });
    } else if (year !== undefined) {
      if (validFrom !== undefined && validFrom > `${year}-12-31`) {
        log.add(field(path, 'validFrom'), { code: 'notInYear', year });
      }
      if (validTo && validTo < `${year}-01-01`) {
        log.add(field(path, 'validTo'), { code: 'notInYear', year });
      }
    }
  }
};
