import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId, Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import type { Submission } from '../../rules/submission';
import type { Content } from '../../sheets/journal/content';
import { findingsAbout } from '../../year/findings';
import { submissionsIn } from '../../year/submissions';
import type { Year } from '../../year/types';
import type { MarkedEntry } from '../clearedMarks';
import { cellKey, type GatherContext } from './types';

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
  const open = openEntries(year, period, wanted);
  return [...cells].flatMap(([key, { row }]) => {
    const [, district = ''] = key.split(' ');
    return related.has(key) && !open.has(key) ? [{ row, district }] : [];
  });
}

/** By `cellKey`: entries that a relation of the plan ties to one that is written. */
function relatedTo({ relations }: Plan, wanted: readonly WrittenFigure[]): Set<string> {
  return new Set(
    wanted.flatMap(({ measure, district }) =>
      relations.flatMap(({ left, right }) => {
        if (left === measure) return [cellKey(right, district)];
        return right === measure ? [cellKey(left, district)] : [];
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

function concerned(finding: Finding): MeasureId[] {
  const own = finding.measure === null ? [] : [finding.measure];
  return finding.rule === 'relation'
    ? [...own, finding.facts.left.measure, finding.facts.right.measure]
    : own;
}
