import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId } from '../plan/types';
import { WHOLE } from '../plan/column';
import { periodFigures, type MeasureFigure } from '../progress/periodFigures';
import type { Total } from '../progress/total';
import type { Finding } from '../rules/finding';
import { findingsAbout } from './findings';
import { wantsSomething } from './open';
import { periodIn } from './periods';
import { submissionsIn } from './submissions';
import type { Year } from './types';

/** What the whole has reached in one measure, and what its figure stands on. */
export interface WholeFigure {
  readonly total: Total;
  /** Units that must report it and have not: the total leaves them out. */
  readonly missing: readonly DistrictId[];
  /** What is to be mended or explained in the figures that it is made of. */
  readonly findings: readonly Finding[];
}

/** The whole's figures of a period; null where the workbook has none of it. */
export function wholeIn(year: Year, of: Period): ReadonlyMap<MeasureId, WholeFigure> | null {
  const { plan, populations } = year;
  const period = periodIn(year, of);
  if (period === null) return null;
  const figures = periodFigures(plan, period, populations ?? {});
  const findings = findingsAbout(year, of, submissionsIn(year, of)).filter(wantsSomething);
  return new Map(
    measuresOf(plan).map(({ id, targets }) => {
      const { actual } = figures.figure(id, WHOLE);
      const missing = plan.districts
        .map(({ id: unit }) => unit)
        .filter((unit) => {
          const entry = period.entries[id]?.[unit] ?? { kind: 'blank' };
          return targets[unit]?.kind === 'number' && entry.kind === 'blank';
        });
      const own = findings.filter(({ measure, rule }) => measure === id && rule !== 'missing');
      return [id, { total: totalIn(actual), missing, findings: own }];
    }),
  );
}

/** The whole is never entered, so that nothing of it can be invalid but a unit's entry. */
const totalIn = (actual: MeasureFigure['actual']): Total =>
  actual.kind === 'invalid' ? { kind: 'unknown', reason: 'invalid' } : actual;
