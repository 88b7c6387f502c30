import { isShare } from '../../src/plan/kinds';
import fc from 'fast-check';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Measure, Plan } from '../../src/plan/types';
import type { Entry } from '../../src/progress/entry';
import type { PeriodEntries } from '../../src/progress/periodFigures';

/** Entries of any month: figures round the target, now and then blank or wrong. */
export function arbitraryEntries(plan: Plan, flawless = false): fc.Arbitrary<PeriodEntries> {
  return fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      entries: fc.record(
        Object.fromEntries(
          measuresOf(plan).map((measure) => [
            measure.id,
            fc.record(
              Object.fromEntries(
                plan.districts.map(({ id }) => [id, entry(measure, id, flawless)]),
              ),
            ),
          ]),
        ),
      ),
    })
    .map(({ month, entries }) => ({ period: periodOf(plan.year, month), entries }));
}

function entry(measure: Measure, district: string, flawless: boolean): fc.Arbitrary<Entry> {
  const target = measure.targets[district];
  if (target?.kind !== 'number') return fc.constant({ kind: 'notApplicable' });
  const scale = 10 ** measure.quantity.decimals;
  const most = isShare(measure) ? 100 : Math.max(1, target.value * 2);
  const number = fc
    .integer({ min: isShare(measure) ? 200 : 0, max: Math.round(most * scale) })
    .map((units): Entry => ({ kind: 'number', value: units / scale }));
  if (flawless) return number;
  return fc.oneof(
    { weight: 8, arbitrary: number },
    { weight: 1, arbitrary: fc.constant<Entry>({ kind: 'blank' }) },
    { weight: 1, arbitrary: fc.constant<Entry>({ kind: 'invalid', content: '4000' }) },
  );
}
