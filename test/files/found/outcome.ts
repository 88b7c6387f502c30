import { draftGathering } from '../../../src/actions/gather/draft';
import {
  NO_CHOICES,
  type DistrictDraft,
  type FileVerdict,
} from '../../../src/actions/gather/types';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import type { FigureReading } from '../../../src/figures/reading';
import type { Finding } from '../../../src/rules/finding';
import { shown } from '../../figures/measures';
import { spawnInThread } from '../gather/nodeWorker';
import { emptyContext, plan } from '../templates';

/** What gathering makes of one file. */
export interface Outcome {
  readonly verdict: FileVerdict;
  /** Null where no submission came of it. */
  readonly draft: DistrictDraft | null;
}

export async function outcomeOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  const source = { name, size: bytes.length, bytes: () => Promise.resolve(bytes.slice()) };
  const readings = await gatherFiles([source], plan, { spawn: spawnInThread, workers: 1 });
  const { files, districts } = draftGathering(emptyContext(), readings, NO_CHOICES);
  const [verdict] = files;
  if (verdict === undefined) throw new Error('a file was passed over in silence');
  return { verdict, draft: districts.find(({ file }) => file === verdict.file) ?? null };
}

/** Why nothing is taken from it, or null. */
export function problemOf({ verdict }: Outcome): string | null {
  if (verdict.kind === 'rejected') return verdict.rejection.code;
  if (verdict.kind !== 'refused') return null;
  const { file } = verdict;
  if (file.kind === 'locked') return 'locked';
  return file.kind === 'unreadable' ? file.refusal.code : file.problem.code;
}

export function findingsAt({ draft }: Outcome, measure: string): readonly Finding[] {
  return draft?.findings.filter((finding) => finding.measure === measure) ?? [];
}

/** One entry in a line: `12`, `12 !farOver → 3`, `/`, `missing`, or `range → 10`. */
export function entryLine(outcome: Outcome, measure: string): string {
  const reading = readingAt(outcome, measure);
  if (!reading.ok) return [reading.reason.code, ...suggested(reading.suggestion)].join(' ');
  const figure = reading.figure.kind === 'number' ? String(reading.figure.value) : '/';
  const doubts = findingsAt(outcome, measure).filter(
    ({ severity, rule }) => severity !== 'info' && rule !== 'pairHalf' && rule !== 'relation',
  );
  return [
    figure,
    ...doubts.flatMap(({ rule, suggestion }) => [`!${rule}`, ...suggested(suggestion)]),
  ].join(' ');
}

function suggested(suggestion: Parameters<typeof shown>[0] | undefined): string[] {
  return suggestion === undefined ? [] : [`→ ${shown(suggestion)}`];
}

export function readingAt({ draft, verdict }: Outcome, measure: string): FigureReading {
  const content = draft?.file?.submission.entries[measure];
  if (content === undefined || 'kind' in content) {
    throw new Error(`no entry ${measure}: ${JSON.stringify(verdict)}`);
  }
  return content;
}
