import { cellKey } from '../../plan/cellKey';
import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { Submission } from '../../rules/submission';
import type { Content } from '../../sheets/journal/content';
import { findingsAbout } from '../../year/findings';
import { submissionsIn } from '../../year/submissions';
import type { Year } from '../../year/types';
import type { MarkedEntry } from '../clearedMarks';
import { concerned } from './questions';
import type { GatherContext } from './types';

/** A figure that is about to be written. */
interface WrittenFigure {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly content: Content;
}

/**
 * Entries beside those that are written of which nothing is to be said any more: the other half of a relation, marked for a
 * figure that is mended now. What is still wrong keeps its mark.
 */
export function settledMarks(
  { year, period, cells }: Pick<GatherContext, 'year' | 'period' | 'cells'>,
  wanted: readonly WrittenFigure[],
): MarkedEntry[] {
  const related = relatedTo(year.plan, wanted);
  if (related.size === 0) return [];
  const open = openEntries(year, period, wanted);
  return [...related].flatMap(([key, district]) => {
    const cell = cells.get(key);
    return cell === undefined || open.has(key) ? [] : [{ row: cell.row, district }];
  });
}

/** The units of entries, by `cellKey`, that a relation of the plan ties to one that is written. */
function relatedTo(
  { relations }: Plan,
  wanted: readonly WrittenFigure[],
): ReadonlyMap<string, DistrictId> {
  return new Map(
    wanted.flatMap(({ measure, district }) =>
      relations.flatMap(({ left, right }) => {
        if (left !== measure && right !== measure) return [];
        return [[cellKey(left === measure ? right : left, district), district] as const];
      }),
    ),
  );
}

/** By `cellKey`, all that there is something to say of once the figures are written. */
function openEntries(year: Year, period: Period, wanted: readonly WrittenFigure[]): Set<string> {
  const findings = findingsAbout(
    year,
    period,
    submissionsIn(year, period).map((submission) => withFigures(submission, wanted)),
  );
  return new Set(
    findings.flatMap((finding) =>
      concerned(finding).map((measure) => cellKey(measure, finding.district ?? '')),
    ),
  );
}

function withFigures(submission: Submission, wanted: readonly WrittenFigure[]): Submission {
  const own = wanted.flatMap(({ measure, district, content }) =>
    district === submission.district && 'value' in content && typeof content.value === 'number'
      ? [[measure, { kind: 'number', value: content.value }] as const]
      : [],
  );
  return { ...submission, entries: { ...submission.entries, ...Object.fromEntries(own) } };
}
