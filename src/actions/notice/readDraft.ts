import { parsePlan } from '../../plan/parsePlan';
import { blockNames } from '../../sheets/blocks/names';
import { cellRef } from '../../sheets/layout/address';
import { readPlanSheet } from '../../sheets/plan/planSheet';
import { lowShares } from '../../sheets/planDraft/lowShares';
import { placeOf, type DraftCell } from '../../sheets/planDraft/placeOf';
import { planJson } from '../../sheets/planDraft/planJson';
import { MUST } from '../../sheets/planDraft/planDraftLook';
import { readPlanDraft } from '../../sheets/planDraft/readPlanDraft';
import { parseRest } from '../../sheets/planDraft/rest';
import type { Block } from '../../workbook/block';
import { readWorkbook } from '../../workbook/readWorkbook';
import { inWorkbook } from '../../workbook/run';
import { linkToBlock } from '../links';
import type { RunOptions, SheetLink } from '../types';
import type { DraftView } from './types';

/** What 「计划草稿」 says now, judged by `parsePlan`. One request to the host. */
export function readDraft(options: RunOptions = {}): Promise<DraftView | null> {
  return inWorkbook(options, async (session) => {
    const { blocks } = await readWorkbook(session, [
      blockNames.planDraft(),
      blockNames.draftRest(),
    ]);
    const block = blocks.get(blockNames.planDraft());
    if (block === undefined) return null;
    return viewOf(block, blocks.get(blockNames.draftRest()));
  });
}

function viewOf(block: Block, restBlock: Block | undefined): DraftView {
  const sheet = linkToBlock(block);
  const rest = restBlock === undefined ? null : parseRest(readPlanSheet(restBlock.values));
  const isRestLost = rest === null;
  const reading = readPlanDraft(block.values);
  const nothing = { sheet, isRestLost, problems: [], remarks: [], lowShares: [], plan: null };
  if ('missing' in reading) return { ...nothing, missing: reading.missing };
  const linkTo = ({ row, column }: DraftCell): SheetLink => ({
    ...sheet,
    address: cellRef(block.row + row, block.column + column),
  });
  const remarks = reading.remarks.map(({ text, ...cell }) => ({
    text: text.startsWith(MUST) ? text.slice(MUST.length) : text,
    link: linkTo(cell),
    isBlocking: text.startsWith(MUST),
  }));
  if (rest === null) return { ...nothing, missing: [], remarks };
  const parsed = parsePlan(planJson(reading, rest));
  const problems = parsed.ok
    ? []
    : parsed.problems.map((problem) => {
        const cell = placeOf(reading, problem.path);
        return { problem, link: cell === null ? null : linkTo(cell) };
      });
  const isOpen = remarks.some(({ isBlocking }) => isBlocking);
  return {
    ...{ sheet, isRestLost, problems, remarks, missing: [] },
    lowShares: lowShares(reading).map(linkTo),
    plan: parsed.ok && !isOpen ? parsed.plan : null,
  };
}
