import type { FileOutcome } from '../../files/gather/fileOutcome';
import { TEMPLATE_VERSION } from '../../sheets/template/identity';
import { isUnanswered } from './questions';
import type { DistrictDraft, FileVerdict, GatherContext, Rejection, SubmittedFile } from './types';

/** Why a submission that can be read is not for this gathering. */
export function rejectionOf(
  { period }: GatherContext,
  { identity }: SubmittedFile,
): Rejection | null {
  if (identity.template > TEMPLATE_VERSION)
    return { code: 'newerTemplate', found: identity.template };
  if (identity.period === period) return null;
  return { code: 'otherPeriod', found: identity.period, expected: period };
}

/** @param distinct the files that count, without copies */
export function verdictOf(
  context: GatherContext,
  file: FileOutcome,
  distinct: readonly SubmittedFile[],
  districts: readonly DistrictDraft[],
): FileVerdict {
  if (file.kind === 'skipped') return { kind: 'skipped', file };
  if (file.kind !== 'submission') return { kind: 'refused', file };
  const rejection = rejectionOf(context, file);
  if (rejection !== null) return { kind: 'rejected', file, rejection };
  const original = distinct.find(({ hash }) => hash === file.hash);
  if (original !== undefined && original !== file) {
    return { kind: 'copy', file, of: original.name };
  }
  const draft = districts.find(({ district }) => district === file.submission.district);
  if (draft === undefined || draft.file === null) return { kind: 'asks', file };
  if (draft.file !== file) return { kind: 'left', file, instead: draft.file.name };
  if (draft.left) return { kind: 'left', file, instead: null };
  if (!draft.taken) return { kind: 'asks', file };
  return { kind: draft.findings.some(isUnanswered) ? 'warnings' : 'accepted', file };
}
