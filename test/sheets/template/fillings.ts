import fc from 'fast-check';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import type { District, Measure, Plan } from '../../../src/plan/types';
import { thresholdsOf } from '../../../src/rules/thresholds';
import type { TypedCell } from '../../../src/sheets/layout/layout';
import type { TemplateContent } from '../../../src/sheets/template/content';

const WORDS = ['8/2000', '约12', '', ' ', '12', '／', '=1+1', '#N/A', '_x0041_', '12件'];
const REMARKS = ['', ' ', '属实', '\n', '=原因'];
const NUMBERS = [0, 1, 1, 1, 0.75, 99.999, 100.5, -1, -0.5, 12.345, 36739, 42979, 1e6, 0.1 + 0.2];

/** What somebody may have typed for a target, right and wrong. */
function entryFor(target: number): fc.Arbitrary<TypedCell> {
  return fc.oneof(
    { arbitrary: fc.constant(null), weight: 2 },
    {
      arbitrary: fc
        .constantFrom(0.3, 0.5, 0.75, 0.999, 1, 1.2, 2, 100, 1000)
        .map((share) => Math.round(share * target)),
      weight: 6,
    },
    {
      arbitrary: fc
        .constantFrom(0.333, 0.9999, 1)
        .map((share) => Number((share * target).toFixed(2))),
      weight: 2,
    },
    { arbitrary: fc.constantFrom(...NUMBERS), weight: 3 },
    { arbitrary: fc.constantFrom(...WORDS).map((text) => ({ text })), weight: 1 },
  );
}

/** A unit's template with anything in it, in any month. */
export function fillings(plan: Plan, district: District): fc.Arbitrary<TemplateContent> {
  const measures = measuresOf(plan);
  const ofEach = <T>(draw: (measure: Measure) => fc.Arbitrary<T>) =>
    fc
      .tuple(...measures.map(draw))
      .map((drawn) => new Map(measures.map(({ id }, index) => [id, drawn[index]!] as const)));
  const targetOf = ({ targets }: Measure): number => {
    const target = targets[district.id];
    return target?.kind === 'number' ? target.value : 0;
  };
  return fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      current: ofEach((measure) => entryFor(targetOf(measure))),
      previous: ofEach((measure) =>
        fc.option(
          fc.constantFrom(0, 0.5, 1, 1.3).map((share) => Math.round(share * targetOf(measure))),
        ),
      ),
      remarks: ofEach(() => fc.option(fc.constantFrom(...REMARKS))),
      returned: ofEach(() => fc.option(fc.constantFrom('error' as const, 'warning' as const))),
    })
    .map(({ month, current, previous, remarks, returned }) => ({
      plan,
      district,
      period: periodOf(plan.year, month),
      due: null,
      current,
      previous: new Map(
        [...previous].flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
      ),
      remarks: new Map([...remarks].flatMap(([id, text]) => (text === null ? [] : [[id, text]]))),
      returned: new Map(
        [...returned].flatMap(([id, how]) =>
          how === null ? [] : [[id, { severity: how, others: [] }]],
        ),
      ),
      farOver: (measure) => thresholdsOf(plan, measure).farOverFrom,
    }));
}
