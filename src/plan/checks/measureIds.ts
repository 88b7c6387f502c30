import { field } from '../decode/path';
import { indicatorPlaces, placesIn, type PlanCheck } from './place';

/** Row 15 has the measure 15; row 14, a pair, has 14a and 14b. */
export const measureIds: PlanCheck = (plan, log) => {
  for (const { path, value } of indicatorPlaces(plan)) {
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
};
