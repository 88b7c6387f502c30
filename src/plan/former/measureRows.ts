import { field } from '../decode/path';
import { placesIn } from '../checks/place';
import type { ProblemLog } from '../problem';
import type { FormerPlan } from './decodeFormer';

/** In the former format row 15 has the measure 15; row 14, a pair, has 14a and 14b. */
export function measureRows(plan: FormerPlan, log: ProblemLog): void {
  for (const { path, value } of placesIn(plan.indicators, 'indicators')) {
    const { number, measures } = value;
    if (number === undefined || measures === undefined) continue;
    const letters = measures.length === 2 ? ['a', 'b'] : [''];
    placesIn(measures, field(path, 'measures')).forEach((place, index) => {
      const found = place.value.id;
      const expected = `${number}${letters[index]}`;
      if (found !== undefined && found !== expected) {
        log.add(field(place.path, 'id'), { code: 'wrongMeasureId', expected, found });
      }
    });
  }
}
