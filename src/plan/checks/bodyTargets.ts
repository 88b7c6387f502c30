import { field } from '../decode/path';
import { everyKeyIsKnown, measuresByKey, placesIn, type PlanCheck } from './place';

/** A body target's range is upright, its measure exists, and its unit can be turned into the measure's. */
export const bodyTargets: PlanCheck = (plan, log) => {
  const byKey = measuresByKey(plan);
  const isWhole = everyKeyIsKnown(plan);
  for (const { path, value } of placesIn(plan.bodyTargets, 'bodyTargets')) {
    const { bound, measure, factor } = value;
    if (bound?.kind === 'range' && bound.to < bound.from) {
      log.add(field(field(path, 'bound'), 'to'), { code: 'rangeReversed', from: bound.from });
    }
    if (typeof measure === 'string' && isWhole && !byKey.has(measure)) {
      log.add(field(path, 'measure'), { code: 'unknownMeasure', found: measure });
    }
    if (factor === 0) log.add(field(path, 'factor'), { code: 'notPositive' });
    if (measure === null && factor !== undefined && factor > 0 && factor !== 1) {
      log.add(field(path, 'factor'), { code: 'factorWithoutMeasure', found: factor });
    }
  }
};
