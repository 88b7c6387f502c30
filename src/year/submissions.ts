import { figureIn, type FigureReading } from '../figures/reading';
import type { CellValue, Figure } from '../figures/types';
import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import { isToFill, isWorkedOut } from '../plan/source';
import type { DistrictId } from '../plan/types';
import type { Entry } from '../progress/entry';
import { overtypedIn } from '../progress/overtyped';
import type { Submission } from '../rules/submission';
import { answersTo, remarksOn } from './answers';
import { periodIn } from './periods';
import type { Year, YearPeriod } from './types';

/**
 * What the workbook holds of a period, a submission for each unit of which anything stands in a cell that wants a figure,
 * be it no figure at all, or over a formula: that has to be found. The `/` that a sheet came with are nobody's report.
 */
export function submissionsIn(year: Year, of: Period): Submission[] {
  const period = periodIn(year, of);
  if (period === null) return [];
  const { plan } = year;
  const readingOf = period.readings ?? asEntered(period);
  const remarks = remarksOn(year, of);
  return plan.districts.flatMap(({ id: district }): Submission[] => {
    const typed = measuresOf(plan).filter((measure) => !isWorkedOut(measure, district));
    const read = typed.flatMap((measure) => {
      const reading = readingOf(measure.id, district);
      return reading === undefined ? [] : [{ measure, reading }];
    });
    const entryOf = (measure: string): Entry | undefined => period.entries[measure]?.[district];
    const overtyped = overtypedIn(plan, district, {
      entryOf,
      contentOf: (measure) => contentOf(entryOf(measure)),
      lastYear: period.lastYear ?? null,
    });
    const hasAny = read.some(
      ({ measure, reading }) => isToFill(measure, district) && !isBlank(reading),
    );
    if (!hasAny && Object.keys(overtyped).length === 0) return [];
    const entries = Object.fromEntries(read.map(({ measure, reading }) => [measure.id, reading]));
    const submission = {
      planId: plan.id,
      planVersion: plan.version,
      district,
      period: of,
      entries,
      overtyped,
      explanations: remarks.get(district) ?? [],
    };
    return [answered(year, submission)];
  });
}

/** A submission with what the bureau answered about it, which goes before what its unit wrote. */
export function answered(year: Year, submission: Submission): Submission {
  const { period, district, explanations = [] } = submission;
  return { ...submission, explanations: [...answersTo(year, period, district), ...explanations] };
}

/** Good figures alone: what else stands there is not known well enough to be judged. */
function asEntered({ entries }: YearPeriod): NonNullable<YearPeriod['readings']> {
  return (measure, unit: DistrictId) => {
    const entry = entries[measure]?.[unit];
    const isFigure = entry !== undefined && entry.kind !== 'invalid' && entry.kind !== 'unknown';
    return isFigure ? entry : undefined;
  };
}

function contentOf(entry: Entry | undefined): CellValue | undefined {
  switch (entry?.kind) {
    case 'number':
      return entry.value;
    case 'invalid':
      return entry.content;
    case 'blank':
      return '';
    default:
      return undefined;
  }
}

function isBlank(reading: FigureReading | Figure): boolean {
  return figureIn(reading)?.kind === 'blank';
}
