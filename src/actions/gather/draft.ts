import type { FileOutcome } from '../../files/gather/fileOutcome';
import type { District } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import { compared, findingsOf } from './compare';
import type { LedgerDraft, LedgerDrafts } from './ledgers/draft';
import { draftLedgers } from './ledgers/draft';
import { rowsIn } from './ledgers/wanted';
import { faultyMeasures, questionsOf } from './questions';
import {
  writesOf,
  type Choices,
  type DistrictDraft,
  type GatherContext,
  type GatherDraft,
  type SubmittedFile,
} from './types';
import { rejectionOf, verdictOf } from './verdicts';

/**
 * What gathering these files would do. Pure, and the same whatever order the files come in.
 */
export function draftGathering(
  context: GatherContext,
  readings: readonly FileOutcome[],
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
  const files = [...counting.values()].filter((file) => file !== null);
  const findings = findingsOf(context, files);
  const ledgers = ledgersOf(context, files);
  const logged = new Set(context.year.files.map(({ period, hash }) => `${period} ${hash}`));
  const districts = context.plan.districts.map((district) =>
    draftDistrict(
      context,
      district,
      byDistrict.get(district.id) ?? [],
      counting.get(district.id) ?? null,
      findings.get(district.id) ?? [],
      ledgers.get(district.id) ?? [],
      choices,
      logged,
    ),
  );
  const taken = districts.filter((each) => each.taken);
  return {
    files: sorted.map((reading) => verdictOf(context, reading, distinct, districts)),
    districts,
    writes: taken.reduce((sum, each) => sum + writesOf(each).length, 0),
    rows: rowsIn(taken),
    records: taken.filter(isWorthRecording).length,
  };
}

/** A file that changes nothing and is on record already leaves no second line. */
export function isWorthRecording(draft: DistrictDraft): boolean {
  return writesOf(draft).length > 0 || rowsIn([draft]) > 0 || !draft.known;
}

/** Of the last files of a context: each answer to a question draws a draft anew, and long lists take their time. */
const drafted = new WeakMap<
  GatherContext,
  { readonly files: readonly SubmittedFile[]; readonly drafts: LedgerDrafts }
>();

function ledgersOf(context: GatherContext, files: readonly SubmittedFile[]): LedgerDrafts {
  const last = drafted.get(context);
  const isSame =
    last?.files.length === files.length && files.every((file, at) => file === last.files[at]);
  if (last !== undefined && isSame) return last.drafts;
  const drafts = draftLedgers(context, files, context.ledgers ?? new Map());
  drafted.set(context, { files, drafts });
  return drafts;
}

function byName(a: FileOutcome, b: FileOutcome): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  const [left, right] = [hashOf(a), hashOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function hashOf(reading: FileOutcome): string {
  return 'hash' in reading ? reading.hash : '';
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

function draftDistrict(
  context: GatherContext,
  { id: district }: District,
  files: readonly SubmittedFile[],
  file: SubmittedFile | null,
  findings: readonly Finding[],
  ledgers: readonly LedgerDraft[],
  choices: Choices,
  logged: ReadonlySet<string>,
): DistrictDraft {
  const nothing = { added: [], changed: [], retyped: [], unchanged: [], blank: [], faulty: [] };
  if (file === null) {
    const open = { district, files, file, questions: [], taken: false, left: false, findings };
    return { ...open, ...nothing, ledgers: [], known: false };
  }
  const questions = questionsOf(context, file, findings);
  const left = choices.left.includes(file.hash);
  const isDecided = questions.length === 0 || choices.confirmed.includes(file.hash);
  return {
    district,
    files,
    file,
    questions,
    taken: isDecided && !left,
    left,
    findings,
    ...compared(context, file.submission, faultyMeasures(findings)),
    ledgers,
    known: logged.has(`${context.period} ${file.hash}`),
  };
}

function isSubmission(reading: FileOutcome): reading is SubmittedFile {
  return reading.kind === 'submission';
}
