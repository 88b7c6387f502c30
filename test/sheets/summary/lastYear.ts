import type { Plan } from '../../../src/plan/types';
import { WHOLE } from '../../../src/plan/column';
import { periodFigures } from '../../../src/progress/periodFigures';
import type { LastYearFigures } from '../../../src/progress/restated';
import { entriesOf, populationsOf, type FilledPeriod } from './scenario';

/** The last of some periods as if it were that of the last year. */
export function lastYearOf(plan: Plan, periods: readonly FilledPeriod[]): LastYearFigures {
  const figures = periodFigures(plan, entriesOf(plan, periods.at(-1)!), populationsOf(plan));
  return (id, column) => {
    const { actual } = figures.figure(id, column);
    if (actual.kind === 'invalid') return { kind: 'unknown', reason: 'invalid' };
    // What stands in place of a total of nothing is typed text there.
    return column === WHOLE && actual.kind === 'notApplicable' ? { kind: 'blank' } : actual;
  };
}
