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
import { draftLedgers } from './ledgers/draft';
import { ledgerLines, rowsIn } from './ledgers/wanted';
import { writeLedgers } from './ledgers/write';
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
    const ledgers = new Set(shown.ledgers?.keys());
    const reading = await readGathering(session, shown.period, { ledgers });
    const { context } = reading;
    const taken = draft.districts.filter((each) => each.taken && isWorthRecording(each));
    const compared = againstNow(context, draft, taken);
    const rows = ledgerLines(context, compared);
    const isSame = isAsShown(context, taken) && asText(rows) === asText(ledgerLines(shown, taken));
    if (!isSame || context.plan.version !== shown.plan.version) {
      return { kind: 'changed', context };
    }
    const count = rowsIn(compared);
    if (taken.length === 0) return { kind: 'written', cells: 0, rows: 0, entry: null, context };
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
    const evidence = writeLedgers(
      context.plan,
      rows,
      context.ledgers ?? new Map(),
      reading.workbook,
    );
    const { entry, batch } = await batchOf(reading, wanted, lines, journalEntry, remarks, evidence);
    await writeEntries(session, batch, (done, of) =>
      options.onProgress?.({ step: 'writing', done, of }),
    );
    return { kind: 'written', cells: wanted.length, rows: count, entry, context };
  });
}

/** Drafts with their ledgers against what is kept now. */
function againstNow(
  context: GatherContext,
  { districts }: GatherDraft,
  taken: readonly DistrictDraft[],
): readonly DistrictDraft[] {
  if (context.ledgers === undefined) return taken;
  const files = districts.flatMap(({ file }) => (file === null ? [] : [file]));
  const now = draftLedgers(context, files, context.ledgers);
  return taken.map((each) => ({ ...each, ledgers: now.get(each.district) ?? [] }));
}

const asText = (rows: ReturnType<typeof ledgerLines>): string =>
  JSON.stringify([...rows].map(([{ id }, lines]) => [id, lines]));

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
    changes: changesText(plan, inOrder(plan, writes)),
    explanations: (submission.explanations ?? [])
      .map(({ measure, text }) => (measure === null ? text : `${measure}：${text}`))
      .join('；'),
    filledBy: [
      contact.filledBy,
      contact.telephone,
      contact.reviewer === '' ? '' : `审核 ${contact.reviewer}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
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
