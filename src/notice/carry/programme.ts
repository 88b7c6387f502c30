import { measuresOf } from '../../plan/measures';
import type { Plan, Programme, ProgrammeTarget } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import type { DraftRow } from '../draft';

/** A programme goes on until its last year is over; of an unknown year nobody can tell. */
export const programmeIn = (year: number | null, programme: Programme | null): Programme | null =>
  programme !== null && year !== null && programme.from <= year && year <= programme.to
    ? programme
    : null;

/**
 * Last year's programme. A target stays with its measure by key; where that is no more, or is counted in another unit, its
 * figures are typed from now on, which is told.
 */
export function carriedProgramme(
  last: Plan,
  year: number | null,
  rows: readonly DraftRow[],
): { readonly programme: Programme | null; readonly doubts: readonly Doubt[] } {
  const programme = programmeIn(year, last.programme ?? null);
  if (programme === null) return { programme, doubts: [] };
  const units = new Map(rows.map(({ key, unit }) => [key, unit]));
  const before = new Map(measuresOf(last).map(({ key, unit }) => [key, unit]));
  const goesOn = ({ measure }: ProgrammeTarget): boolean =>
    measure === null || (units.has(measure) && units.get(measure) === before.get(measure));
  return {
    programme: {
      ...programme,
      targets: programme.targets.map((target) =>
        goesOn(target) ? target : { ...target, measure: null, factor: 1 },
      ),
    },
    doubts: programme.targets.flatMap((target) =>
      target.measure === null || goesOn(target)
        ? []
        : [
            doubt(
              { kind: 'dropped', what: 'programme', id: target.measure, of: [target.measure] },
              {},
              false,
            ),
          ],
    ),
  };
}
