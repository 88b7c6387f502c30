import { field } from '../decode/path';
import { everyKeyIsKnown, measuresByKey, placesIn, type PlanCheck } from './place';

/** Relations, weights and thresholds speak of measures of this plan, and a ratio's bounds stand upright. */
export const relations: PlanCheck = (plan, log) => {
  if (!everyKeyIsKnown(plan)) return;
  const byKey = measuresByKey(plan);
  const known = (key: string | undefined, path: string): void => {
    if (key !== undefined && !byKey.has(key)) {
      log.add(path, { code: 'unknownMeasure', found: key });
    }
  };
  for (const { path, value } of placesIn(plan.relations, 'relations')) {
    known(value.left, field(path, 'left'));
    known(value.right, field(path, 'right'));
    if ('from' in value && value.from !== undefined && value.to !== undefined) {
      if (value.to < value.from) {
        log.add(field(path, 'to'), { code: 'rangeReversed', from: value.from });
      }
    }
  }
  for (const key of plan.weights?.keys() ?? []) known(key, field('weights', key));
  const byMeasure = field('thresholds', 'byMeasure');
  for (const key of plan.thresholds?.byMeasure?.keys() ?? []) known(key, field(byMeasure, key));
};
