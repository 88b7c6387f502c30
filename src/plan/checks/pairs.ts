import { field } from '../decode/path';
import { indicatorPlaces, type PlanCheck } from './place';

/**
 * The halves of a compound indicator are printed as one text, `8/2000`, with one total: both are added up, and
 * where one has no target the other has none.
 */
export const pairs: PlanCheck = (plan, log) => {
  for (const { path, value } of indicatorPlaces(plan)) {
    const [first, second, third] = value.measures ?? [];
    if (value.measures?.length !== 2 || third !== undefined) continue;
    value.measures.forEach((measure, index) => {
      if (measure?.aggregation === undefined || measure.aggregation.kind === 'sum') return;
      log.add(`${path}.measures[${index}].aggregation`, { code: 'halfNotSummed' });
    });
    for (const [district, target] of second?.targets ?? []) {
      const other = first?.targets?.get(district);
      if (target === undefined || other === undefined || target.kind === other.kind) continue;
      log.add(field(`${path}.measures[1].targets`, district), {
        code: 'halvesDisagree',
        measure: first?.id ?? '',
      });
    }
  }
};
