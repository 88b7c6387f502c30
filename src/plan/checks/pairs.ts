import { field, item } from '../decode/path';
import type { MeasureDraft } from '../decodePlan';
import type { ProblemLog } from '../problem';
import { indicatorPlaces, type PlanCheck } from './place';

/**
 * The halves of a compound indicator are printed as one text, `8/2000`, with one total: both are added up, both totals
 * come about in the same way, and where one half has no target the other has none.
 */
export const pairs: PlanCheck = (plan, log) => {
  for (const { path, value } of indicatorPlaces(plan)) {
    const halves = value.measures ?? [];
    if (halves.length !== 2) continue;
    const measures = field(path, 'measures');
    halves.forEach((half, index) => {
      if (half?.aggregation === undefined || half.aggregation.kind === 'sum') return;
      log.add(field(item(measures, index), 'aggregation'), { code: 'halfNotSummed' });
    });
    halves.forEach((half, index) => {
      const least = half?.quantity?.least;
      if (least === undefined || (least !== null && least >= 0)) return;
      // `-3/20` cannot be told from a date, and no formula could read it.
      const path = field(field(item(measures, index), 'quantity'), 'least');
      log.add(path, { code: 'tooSmall', least: 0, found: least ?? -Infinity });
    });
    const [first, second] = halves;
    if (first && second) agree(first, second, item(measures, 1), log);
  }
};

function agree(first: MeasureDraft, second: MeasureDraft, path: string, log: ProblemLog): void {
  const differ = (where: string) =>
    log.add(where, { code: 'halvesDisagree', measure: first.key ?? '' });
  for (const [district, target] of second.targets ?? []) {
    const other = first.targets?.get(district);
    if (target && other && target.kind !== other.kind) {
      differ(field(field(path, 'targets'), district));
    }
  }
  if (first.total && second.total && first.total.kind !== second.total.kind) {
    differ(field(path, 'total'));
  }
  if (first.totalRule && second.totalRule && first.totalRule !== second.totalRule) {
    differ(field(path, 'totalRule'));
  }
}
