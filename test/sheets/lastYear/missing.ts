import { WHOLE } from '../../../src/plan/column';
import type { Measure, Plan } from '../../../src/plan/types';
import type { LastYearFigures } from '../../../src/progress/lastYearFigures';

/** Units without a figure of the last year in a row that has a total of some of them, or in either of two. */
export function missingLastYear(
  { districts }: Plan,
  measures: readonly Measure[],
  lastYear: LastYearFigures,
): number {
  const partly = measures.filter(
    ({ id }) =>
      lastYear(id, WHOLE).kind === 'number' &&
      districts.some((unit) => lastYear(id, unit.id).kind === 'number'),
  );
  return districts.filter((unit) => partly.some(({ id }) => lastYear(id, unit.id).kind === 'blank'))
    .length;
}
