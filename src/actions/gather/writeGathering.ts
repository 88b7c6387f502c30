import { cellKey } from '../../plan/cellKey';
import { measureById } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import { writeEntries } from '../../workbook/entries/writeEntries';
import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { isWorthRecording } from './draft';
import { readGathering } from './readContext';
import { changesText, timeText } from '../logLines';
import { remarkRows } from '../year/remarks';
import { batchOf, wantedCells } from './record';
import {
  writesOf,
  type DistrictDraft,
  type FigureChange,
  type GatherContext,
  type GatherDraft,
  type WriteOptions,
  type WriteOutcome,
} from './types';
import { whyTaken } from './whyTaken';

/**
 * Writes what the draft shows, and nothing else: one request to see that the cells still are as shown, one to
 * write. Cells, record and snapshot go together. A draft that changes nothing writes nothing.
 *
 * @throws WorkbookError
 */
export function writeGathering(
  shown: GatherContext,
  draft: GatherDraft,
  { who, now }: WriteOptions,
  options: RunOptions = {},
): Promise<WriteOutcome> {
  return inWorkbook(options, async (session) => {
    options.onProgress?.({ step: 'reading', done: 0, of: draft.writes });
    const reading = await readGathering(session, shown.period);
    const { context } = reading;
    const taken = draft.districts.filter((each) => each.taken && isWorthRecording(each));
    if (!isAsShown(context, taken) || context.plan.version !== shown.plan.version) {
      return { kind: 'changed', context };
    }
    if (taken.length === 0) return { kind: 'written', cells: 0, entry: null, context };
    const wishes = taken.flatMap((each) =>
      writesOf(each).map(({ measure, after }) => ({
        measure,
        district: each.district,
        content: { value: after },
      })),
    );
    const at = timeText(now);
    const lines = taken.map((each) => lineOf(context, each, at, who));
    const remarks = taken.flatMap(({ file }) =>
      file === null ? [] : remarkRows(file.submission, at),
    );
    const wanted = wantedCells(reading, wishes);
    const journalEntry = { action: 'gathered', who, now } as const;
    const { entry, batch } = await batchOf(reading, wanted, lines, journalEntry, remarks);
    await writeEntries(session, batch, (done) =>
      options.onProgress?.({ step: 'writing', done, of: wanted.length }),
    );
    return { kind: 'written', cells: wanted.length, entry, context };
  });
}

function isAsShown({ cells }: GatherContext, taken: readonly DistrictDraft[]): boolean {
  return taken.every((each) =>
    writesOf(each).every(({ measure, before }) => {
      const cell = cells.get(cellKey(measure, each.district));
      return cell !== undefined && (cell.value ?? '') === before;
    }),
  );
}

function lineOf(
  { plan, period }: GatherContext,
  draft: DistrictDraft,
  at: string,
  who: string,
): LogLine {
  const { district, file, unchanged } = draft;
  const writes = writesOf(draft);
  if (file === null) throw new RangeError(`no file for ${district}`);
  const { contact, submission } = file;
  return {
    at,
    period,
    district: nameOf(plan, district),
    way: 'gathered',
    file: file.name,
    taken: writes.length + unchanged.length,
    changes: changesText(inOrder(plan, writes)),
    explanations: (submission.explanations ?? [])
      .map(({ measure, text }) => (measure === null ? text : `${measure}：${text}`))
      .join('；'),
    filledBy: [contact.filledBy, contact.telephone].filter((part) => part !== '').join(' '),
    who,
    why: whyTaken(draft.questions),
    hash: file.hash,
  };
}

export function nameOf(plan: Plan, district: string): string {
  return plan.districts.find(({ id }) => id === district)?.name ?? district;
}

function inOrder(plan: Plan, changes: readonly FigureChange[]): FigureChange[] {
  const place = ({ measure }: FigureChange): number => {
    const found = measureById(plan, measure);
    return found === null ? Infinity : found.indicator * 2 + (measure.endsWith('b') ? 1 : 0);
  };
  return [...changes].sort((a, b) => place(a) - place(b));
}
