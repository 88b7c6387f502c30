import { field } from '../decode/path';
import { growthUnit, isUnit } from '../growthUnit';
import { linked } from './linked';
import { isMeasureOf, measuresByKey, placesIn, type PlanCheck } from './place';

/**
 * A body target's range is upright, its measure exists, and its unit can be turned into the measure's. One thing at most
 * tells its figure: a measure, a measure's growth, or two typed numbers; growth and ratios are told in % or points.
 */
export const bodyTargets: PlanCheck = (plan, log) => {
  const isMeasure = isMeasureOf(plan);
  const byKey = measuresByKey(plan);
  for (const place of placesIn(plan.bodyTargets, 'bodyTargets')) {
    linked(place, isMeasure, log);
    const { measure, growthOf, figures, unit } = place.value;
    const [, second] = Object.entries({ measure, growthOf, figures }).filter(([, each]) => each);
    if (second !== undefined) log.add(field(place.path, second[0]), { code: 'figureTwice' });
    if (typeof growthOf === 'string' && !isMeasure(growthOf)) {
      log.add(field(place.path, 'growthOf'), { code: 'unknownMeasure', found: growthOf });
    }
    const grown = growthOf ? byKey.get(growthOf)?.value : undefined;
    const expected = grown?.quantity
      ? growthUnit(grown as Parameters<typeof growthUnit>[0])
      : figures
        ? '%'
        : null;
    if (expected !== null && unit !== undefined && !isUnit(unit, expected)) {
      log.add(field(place.path, 'unit'), { code: 'wrongRateUnit', expected, found: unit });
    }
  }
};
