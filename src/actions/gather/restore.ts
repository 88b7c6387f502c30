import type { CellValue } from '../../figures/types';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import { sameContent, type Content, type Snapshot } from '../../sheets/submissionLog/snapshot';
import { writeEntries } from '../../workbook/entries/writeEntries';
import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { readGathering } from './readContext';
import { batchOf, changesText, timeText, wantedCells } from './record';
import {
  cellKey,
  type GatherContext,
  type RestoreCell,
  type RestoreDraft,
  type WriteOptions,
  type WriteOutcome,
} from './types';
import { nameOf } from './writeGathering';

/** What putting back the cells of a snapshot would change, those that somebody edited since included. Pure. */
export function draftRestore(context: GatherContext, snapshot: Snapshot): RestoreDraft {
  const cells = snapshot.cells.flatMap(({ measure, district, before, after }): RestoreCell[] => {
    const cell = context.cells.get(cellKey(measure, district));
    if (cell === undefined || sameContent(cell.content, before)) return [];
    const edited = !sameContent(cell.content, after);
    return [{ measure, district, now: cell.value ?? '', then: shown(before), edited }];
  });
  return { snapshot, cells };
}

/**
 * Puts every cell of a snapshot back, formulas as formulas. That is recorded, and can itself be put back. One
 * request to see that the cells still are as shown, one to write.
 */
export function restore(
  draft: RestoreDraft,
  { who, now }: WriteOptions,
  options: RunOptions = {},
): Promise<WriteOutcome> {
  return inWorkbook(options, async (session) => {
    const { snapshot } = draft;
    const reading = await readGathering(session, snapshot.period);
    const { context } = reading;
    const current = draftRestore(context, snapshot);
    if (JSON.stringify(current.cells) !== JSON.stringify(draft.cells)) {
      return { kind: 'changed', context };
    }
    if (draft.cells.length === 0) return { kind: 'written', cells: 0, context };
    const before = new Map(
      snapshot.cells.map((cell) => [cellKey(cell.measure, cell.district), cell.before]),
    );
    const wishes = draft.cells.flatMap(({ measure, district }) => {
      const content = before.get(cellKey(measure, district));
      return content === undefined ? [] : [{ measure, district, content }];
    });
    const wanted = wantedCells(reading, wishes);
    const head = { id: now.toISOString(), way: 'restored', who } as const;
    await writeEntries(session, batchOf(reading, wanted, linesOf(context, draft, who, now), head));
    return { kind: 'written', cells: wanted.length, context };
  });
}

/** A line for each district whose figures went back. */
function linesOf(
  { plan, period }: GatherContext,
  { snapshot, cells }: RestoreDraft,
  who: string,
  now: Date,
): LogLine[] {
  const districts = plan.districts.filter(({ id }) => cells.some((cell) => cell.district === id));
  return districts.map(({ id }) => {
    const own = cells.filter(({ district }) => district === id);
    return {
      at: timeText(now),
      period,
      district: nameOf(plan, id),
      way: 'restored',
      file: '',
      taken: own.length,
      changes: changesText(
        own.map(({ measure, now: before, then }) => ({ measure, before, after: then })),
      ),
      explanations: '',
      filledBy: '',
      who,
      why: `恢复到 ${timeText(new Date(snapshot.id))} 之前`,
      hash: '',
    };
  });
}

function shown(content: Content): CellValue {
  return 'formula' in content ? content.formula : (content.value ?? '');
}
