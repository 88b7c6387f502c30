import { blockNames } from '../../sheets/blocks/names';
import { judgeRemarks, remarksIn } from '../../sheets/planDraft/judgeRemarks';
import { readPlanDraft } from '../../sheets/planDraft/readPlanDraft';
import { textOfLines } from '../../sheets/planDraft/remarks';
import { cellsChange } from '../../workbook/check/cellsChange';
import { readWorkbook } from '../../workbook/readWorkbook';
import { inWorkbook, type Session } from '../../workbook/run';
import { carryOut } from '../../workbook/write/change';
import type { RunOptions } from '../types';
import { restIn, viewOf, type DraftBlocks } from './draftView';
import type { DraftView } from './types';

async function blocksOf(session: Session): Promise<DraftBlocks | null> {
  const [draft, rest] = [blockNames.planDraft(), blockNames.draftRest()];
  const { blocks } = await readWorkbook(session, [draft, rest]);
  const block = blocks.get(draft);
  return block === undefined ? null : { block, rest: blocks.get(rest) };
}

/** What 「计划草稿」 says now, judged by `parsePlan`. One request to the host. */
export function readDraft(options: RunOptions = {}): Promise<DraftView | null> {
  return inWorkbook(options, async (session) => {
    const blocks = await blocksOf(session);
    return blocks === null ? null : viewOf(blocks);
  });
}

/**
 * The same, and remarks that the add-in wrote and that no longer hold are taken off the sheet. One request to the host, and
 * one more where there are such.
 */
export function judgeDraft(options: RunOptions = {}): Promise<DraftView | null> {
  return inWorkbook(options, async (session) => {
    const blocks = await blocksOf(session);
    if (blocks === null) return null;
    await takeOff(session, blocks);
    return viewOf(blocks);
  });
}

async function takeOff(session: Session, blocks: DraftBlocks): Promise<void> {
  const { block } = blocks;
  const rest = restIn(blocks);
  const reading = readPlanDraft(block.values);
  if (rest === null || 'missing' in reading) return;
  const over = judgeRemarks(reading, remarksIn(rest)).filter(({ isChanged }) => isChanged);
  const { sheetId, sheetName } = block;
  const cells = over.map(({ row, column, text, lines }) => ({
    row: block.row + row,
    column: block.column + column,
    before: { value: text },
    after: { value: textOfLines(lines.map(({ line }) => line)) },
    formats: ['General', 'General'] as const,
    locked: false,
  }));
  const change = { sheetId, sheetName, protection: null, opens: false, cells };
  await carryOut(session, [cellsChange(change)]);
}
