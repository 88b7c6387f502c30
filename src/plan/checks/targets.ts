import { decimalsOf } from '../decimal';
import { excerpt, field } from '../decode/path';
import type { MeasureDraft } from '../decodePlan';
import type { ProblemLog } from '../problem';
import type { Target } from '../types';
import { measurePlaces, placesIn, type PlanCheck } from './place';

/** Every measure has one target per district, each within its kind: no share over 100, no half a count. */
export const targets: PlanCheck = (plan, log) => {
  const districts = new Set(
    placesIn(plan.districts, 'districts').flatMap(({ value }) => value.id ?? []),
  );
  // A district whose id cannot be read is reported there, not again in every row.
  const complete = plan.districts?.every((district) => district?.id !== undefined) ?? false;
  for (const { path, value } of measurePlaces(plan)) {
    if (value.valueType === 'count' && value.decimals !== undefined && value.decimals > 0) {
      const found = value.decimals;
      log.add(field(path, 'decimals'), { code: 'tooLarge', most: 0, found });
    }
    within(value, value.total, field(path, 'total'), log);
    if (value.targets === undefined) continue;
    const here = field(path, 'targets');
    for (const [district, target] of value.targets) {
      if (complete && !districts.has(district)) {
        log.add(field(here, district), { code: 'unknownDistrict', found: excerpt(district) });
      }
      within(value, target, field(here, district), log);
    }
    for (const district of districts) {
      if (!value.targets.has(district)) log.add(field(here, district), { code: 'missing' });
    }
  }
};

function within(
  { decimals, valueType }: MeasureDraft,
  target: Target | undefined,
  path: string,
  log: ProblemLog,
): void {
  if (target?.kind !== 'number') return;
  const { value } = target;
  if (valueType === 'percentage' && value > 100) {
    log.add(path, { code: 'tooLarge', most: 100, found: value });
  }
  if (decimals !== undefined && decimalsOf(value) > decimals) {
    log.add(path, { code: 'tooManyDecimals', most: decimals, found: decimalsOf(value) });
  }
}
