import fc from 'fast-check';
import type { FigureReading } from '../../src/figures/reading';
import { readFigure } from '../../src/figures/readFigure';
import type { Figure } from '../../src/figures/types';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import type { Submission } from '../../src/rules/submission';
import { COUNT } from '../figures/measures';

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(6000).map((value): Figure => ({ kind: 'number', value })) },
  fc.double().map((value): Figure => ({ kind: 'number', value })),
  fc.constant<Figure>({ kind: 'notApplicable' }),
  fc.constant<Figure>({ kind: 'blank' }),
);

const reading: fc.Arbitrary<FigureReading> = fc
  .oneof(fc.string(), fc.double(), fc.constantFrom('-', '约8', '8/2000', '', '/', '十二'))
  .map((value) => readFigure({ value }, COUNT));

/** Submissions for a plan, good and bad; some name districts, measures and plans that there are not. */
export function arbitrarySubmission(plan: Plan): fc.Arbitrary<Submission> {
  const ids = measuresOf(plan).map(({ id }) => id);
  const anyId = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...ids) },
    fc.constantFrom('99', '__proto__', 'constructor', ''),
  );
  const district = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...plan.districts.map(({ id }) => id)) },
    fc.constantFrom('nowhere', '__proto__', 'toString'),
  );
  return fc.record(
    {
      planId: fc.oneof({ weight: 9, arbitrary: fc.constant(plan.id) }, fc.string()),
      planVersion: fc.oneof({ weight: 9, arbitrary: fc.constant(plan.version) }, fc.integer()),
      district,
      period: fc.constant(periodOf(plan.year, 9)),
      entries: fc.dictionary(anyId, fc.oneof(figure, reading), { maxKeys: ids.length }),
      explanations: fc.array(
        fc.record({ measure: fc.oneof(anyId, fc.constant(null)), text: fc.string() }),
        { maxLength: 3 },
      ),
      provenance: fc.record(
        {
          districtName: fc.oneof(fc.string(), fc.constantFrom('海门市', '海安')),
          year: fc.constantFrom(plan.year, plan.year + 1),
          templateVersion: fc.string(),
          altered: fc.array(
            fc.record({
              part: fc.constantFrom('name', 'unit', 'target', 'formula'),
              measure: anyId,
              found: fc.string(),
              expected: fc.string(),
            }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: [] },
      ),
      shareCounts: fc.dictionary(anyId, fc.double(), { maxKeys: 2 }),
    },
    { requiredKeys: ['planId', 'planVersion', 'district', 'period', 'entries'] },
  ) as fc.Arbitrary<Submission>;
}
