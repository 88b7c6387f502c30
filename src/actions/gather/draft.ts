import { figureOf } from '../../figures/reading';
import { measuresOf } from '../../plan/measures';
import type { FileReading } from '../../files/gather/reading';
import type { District, MeasureId, Plan } from '../../plan/types';
import { checkPeriod } from '../../rules/checkPeriod';
import type { Finding } from '../../rules/finding';
import type { Submission } from '../../rules/submission';
import { TEMPLATE_VERSION } from '../../sheets/template/identity';
import { faultyMeasures, isOpen, questionsOf } from './questions';
import {
  cellKey,
  type Choices,
  type DistrictDraft,
  type FigureChange,
  type FileVerdict,
  type GatherContext,
  type GatherDraft,
  type Rejection,
  type SubmittedFile,
} from './types';

/**
 * What gathering these files would do. Pure, and the same whatever order the files come in.
 */
export function draftGathering(
  context: GatherContext,
  readings: readonly FileReading[],
  choices: Choices,
): GatherDraft {
  const sorted = [...readings].sort(byName);
  const usable = sorted.filter(isSubmission).filter((file) => rejectionOf(context, file) === null);
  const distinct = withoutCopies(usable);
  const byDistrict = new Map<string, SubmittedFile[]>();
  for (const file of distinct) {
    const { district } = file.submission;
    byDistrict.set(district, [...(byDistrict.get(district) ?? []), file]);
  }
  const counting = new Map<string, SubmittedFile | null>();
  for (const { id } of context.plan.districts) {
    counting.set(id, countingFile(byDistrict.get(id) ?? [], choices.picked[id]));
  }
  const findings = findingsOf(
    context,
    [...counting.values()].filter((file) => file !== null),
  );
  const logged = new Set(context.log.map(({ period, hash }) => `${period} ${hash}`));
  const districts = context.plan.districts.map((district) =>
    draftDistrict(
      context,
      district,
      byDistrict.get(district.id) ?? [],
      counting.get(district.id) ?? null,
      findings.get(district.id) ?? [],
      choices,
      logged,
    ),
  );
  const taken = districts.filter((each) => each.taken);
  return {
    files: sorted.map((reading) => verdictOf(context, reading, distinct, districts)),
    districts,
    writes: taken.reduce((sum, { added, changed }) => sum + added.length + changed.length, 0),
    records: taken.filter(isWorthRecording).length,
  };
}

/** A file that changes nothing and is on record already leaves no second line. */
export function isWorthRecording({ added, changed, known }: DistrictDraft): boolean {
  return added.length + changed.length > 0 || !known;
}

function byName(a: FileReading, b: FileReading): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  const [left, right] = [hashOf(a), hashOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function hashOf(reading: FileReading): string {
  return 'hash' in reading ? reading.hash : '';
}

function isSubmission(reading: FileReading): reading is SubmittedFile {
  return reading.kind === 'submission';
}

function rejectionOf({ period }: GatherContext, { identity }: SubmittedFile): Rejection | null {
  if (identity.template > TEMPLATE_VERSION)
    return { code: 'newerTemplate', found: identity.template };
  if (identity.period === period) return null;
  return { code: 'otherPeriod', found: identity.period, expected: period };
}

/** The first by name of those whose bytes are the same. */
function withoutCopies(files: readonly SubmittedFile[]): SubmittedFile[] {
  const seen = new Set<string>();
  return files.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

function countingFile(
  files: readonly SubmittedFile[],
  picked: string | undefined,
): SubmittedFile | null {
  const [first, ...more] = files;
  if (more.length === 0) return first ?? null;
  return files.find(({ hash }) => hash === picked) ?? null;
}

/** Files are compared with each other and with what other districts have in the workbook already. */
function findingsOf(
  { plan, previous, kept, population }: GatherContext,
  files: readonly SubmittedFile[],
): Map<string, Finding[]> {
  const own = new Set(files.map(({ submission }) => submission.district));
  const submissions: Submission[] = [
    ...files.map(({ submission }) => submission),
    ...kept.filter(({ district }) => !own.has(district)),
  ];
  const found = checkPeriod(plan, submissions, {
    previous,
    templateVersion: String(TEMPLATE_VERSION),
    ...(population !== null && { population }),
  });
  const byDistrict = new Map<string, Finding[]>();
  for (const finding of found) {
    const district = finding.district ?? '';
    if (!own.has(district)) continue;
    const list = byDistrict.get(district);
    if (list === undefined) byDistrict.set(district, [finding]);
    else list.push(finding);
  }
  return byDistrict;
}

function draftDistrict(
  context: GatherContext,
  { id: district }: District,
  files: readonly SubmittedFile[],
  file: SubmittedFile | null,
  findings: readonly Finding[],
  choices: Choices,
  logged: ReadonlySet<string>,
): DistrictDraft {
  const nothing = { added: [], changed: [], unchanged: [], blank: [], faulty: [] };
  if (file === null) {
    const open = { district, files, file, questions: [], taken: false, findings, known: false };
    return { ...open, ...nothing };
  }
  const questions = questionsOf(context.plan, file, findings);
  const isDecided = questions.length === 0 || choices.confirmed.includes(file.hash);
  return {
    district,
    files,
    file,
    questions,
    taken: isDecided && !choices.left.includes(file.hash),
    findings,
    ...compared(context, file.submission, faultyMeasures(findings)),
    known: logged.has(`${context.period} ${file.hash}`),
  };
}

function compared(
  { plan, cells }: GatherContext,
  { district, entries }: Submission,
  wrong: ReadonlySet<MeasureId>,
): Pick<DistrictDraft, 'added' | 'changed' | 'unchanged' | 'blank' | 'faulty'> {
  const added: FigureChange[] = [];
  const changed: FigureChange[] = [];
  const unchanged: MeasureId[] = [];
  const blank: MeasureId[] = [];
  const faulty: MeasureId[] = [];
  for (const { id } of dueOf(plan, district)) {
    const entry = entries[id];
    const figure = entry === undefined ? null : 'kind' in entry ? entry : figureOf(entry);
    if (figure?.kind === 'blank') blank.push(id);
    else if (wrong.has(id) || figure?.kind !== 'number') faulty.push(id);
    else {
      const cell = cells.get(cellKey(id, district));
      const before = cell?.value ?? '';
      const change = { measure: id, before, after: figure.value };
      if (before === '') added.push(change);
      else if (before === figure.value) unchanged.push(id);
      else changed.push(change);
    }
  }
  return { added, changed, unchanged, blank, faulty };
}

function dueOf(plan: Plan, district: string) {
  return measuresOf(plan).filter(({ targets }) => targets[district]?.kind === 'number');
}

function verdictOf(
  context: GatherContext,
  file: FileReading,
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
  if (draft === undefined || draft.files.length > 1 || draft.questions.length > 0) {
    return { kind: 'asks', file };
  }
  return { kind: draft.findings.some(isOpen) ? 'warnings' : 'accepted', file };
}
