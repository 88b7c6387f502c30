import { decimalsOf } from '../decimal';
import { isWithin } from '../kinds';
import { excerpt, field } from '../decode/path';
import type { MeasureDraft } from '../decodePlan';
import type { ProblemLog } from '../problem';
import type { Target } from '../types';
import { measurePlaces, placesIn, type PlanCheck } from './place';

/** Every measure has one target per district, each one that could be entered: no share over 100, no half of one. */
export const targets: PlanCheck = (plan, log) => {
  const districts = new Set(
    placesIn(plan.districts, 'districts').flatMap(({ value }) => value.id ?? []),
  );
  // A district whose id cannot be read is reported there, not again in every row.
  const complete = plan.districts?.every((district) => district?.id !== undefined) ?? false;
  for (const { path, value } of measurePlaces(plan)) {
    bounds(value, path, log);
    within(value, value.total ?? undefined, field(path, 'total'), log);
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

/** Whether a target keeps within its measure's bounds. */
export function isPossible(quantity: MeasureDraft['quantity'], target: Target | null): boolean {
  return target?.kind !== 'number' || isWithin(quantity ?? {}, target.value);
}

function bounds({ quantity }: MeasureDraft, path: string, log: ProblemLog): void {
  const { least, most } = quantity ?? {};
  if (typeof least === 'number' && typeof most === 'number' && most < least) {
    log.add(field(field(path, 'quantity'), 'most'), { code: 'rangeReversed', from: least });
  }
}

function within(
  { quantity }: MeasureDraft,
  target: Target | undefined,
  path: string,
  log: ProblemLog,
): void {
  if (target?.kind !== 'number') return;
  const { value } = target;
  const { least, most, decimals } = quantity ?? {};
  if (typeof least === 'number' && value < least) {
    log.add(
      path,
      least === 0 ? { code: 'negative', found: value } : { code: 'tooSmall', least, found: value },
    );
  }
  if (typeof most === 'number' && value > most) {
    log.add(path, { code: 'tooLarge', most, found: value });
  }
  if (decimals !== undefined && decimalsOf(value) > decimals) {
    log.add(path, { code: 'tooManyDecimals', most: decimals, found: decimalsOf(value) });
  }
}
