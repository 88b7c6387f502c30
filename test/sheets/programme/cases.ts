import fc from 'fast-check';
import { measuresOf } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import type { TypedYears } from '../../../src/sheets/programme/programmeTable';
import { programmeOf, programmeSeed } from '../../plan/arbitraryProgramme';
import { withProgramme } from '../../plan/programmes';

const figure = fc.option(
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 9_000_000 }).map((value) => value / 10_000),
  ),
);

/** A plan with any programme, and what was typed of its years: some cells, all, or none. */
export const arbitraryCase = (
  plan: Plan,
): fc.Arbitrary<{ readonly plan: Plan; readonly typed: TypedYears }> =>
  fc
    .tuple(
      programmeSeed,
      fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 5 }),
    )
    .map(([seed, figures]) => {
      const programme = programmeOf(seed, plan.year, measuresOf(plan));
      return {
        plan: withProgramme(plan, programme),
        typed: Object.fromEntries(
          programme.targets.map(({ id }, index) => [
            id,
            Object.fromEntries(
              (figures[index] ?? []).flatMap((value, at) =>
                value === null ? [] : [[plan.year - at, value]],
              ),
            ),
          ]),
        ),
      };
    });
