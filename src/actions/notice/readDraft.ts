import { parsePlan } from '../../plan/parsePlan';
import { blockNames } from '../../sheets/blocks/names';
import { cellRef } from '../../sheets/layout/address';
import { readPlanSheet } from '../../sheets/plan/planSheet';
import { lowShares } from '../../sheets/planDraft/lowShares';
import { otherTotals } from '../../sheets/planDraft/otherTotals';
import { placeOf, type DraftCell } from '../../sheets/planDraft/placeOf';
import { planJson } from '../../sheets/planDraft/planJson';
import { MUST, OPEN } from '../../sheets/planDraft/planDraftLook';
import { readPlanDraft } from '../../sheets/planDraft/readPlanDraft';
import { parseRest } from '../../sheets/planDraft/rest';
import type { Block } from '../../workbook/block';
import { readWorkbook } from '../../workbook/readWorkbook';
import { inWorkbook } from '../../workbook/run';
import { linkToBlock } from '../links';
import type { RunOptions, SheetLink } from '../types';
import type { DraftRemark, DraftView } from './types';

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

/** A remark as it is told: without its marks, and without what is over. */
function told(text: string, isOver: boolean): string {
  return text
    .split('\n')
    .filter((line) => !(isOver && line.startsWith(OPEN)))
    .map((line) => [MUST, OPEN].reduce((rest, mark) => withoutMark(rest, mark), line))
    .join('\n');
}

const withoutMark = (line: string, mark: string): string =>
  line.startsWith(mark) ? line.slice(mark.length) : line;

function viewOf(block: Block, restBlock: Block | undefined): DraftView {
  const sheet = linkToBlock(block);
  const rest = restBlock === undefined ? null : parseRest(readPlanSheet(restBlock.values));
  const isRestLost = rest === null;
  const reading = readPlanDraft(block.values);
  const unjudged = {
    ...{ sheet, isRestLost, missing: [], problems: [], remarks: [] },
    ...{ lowShares: [], otherTotals: [], plan: null },
  };
  if ('missing' in reading) return { ...unjudged, missing: reading.missing };
  const linkTo = ({ row, column }: DraftCell): SheetLink => ({
    ...sheet,
    address: cellRef(block.row + row, block.column + column),
  });
  const remarksBut = (isOver: (row: number) => boolean): DraftRemark[] =>
    reading.remarks.flatMap(({ text, ...cell }) => {
      const said = told(text, isOver(cell.row));
      if (said === '') return [];
      return [{ text: said, link: linkTo(cell), isBlocking: text.startsWith(MUST) }];
    });
  if (rest === null) return { ...unjudged, remarks: remarksBut(() => false) };
  const parsed = parsePlan(planJson(reading, rest));
  const found = parsed.ok
    ? []
    : parsed.problems.map((problem) => ({ problem, cell: placeOf(reading, problem.path) }));
  const problems = found.map(({ problem, cell }) => ({
    problem,
    link: cell === null ? null : linkTo(cell),
  }));
  const open = new Set(found.map(({ cell }) => cell?.row));
  const remarks = remarksBut((row) => !open.has(row));
  const isOpen = remarks.some(({ isBlocking }) => isBlocking);
  return {
    ...{ sheet, isRestLost, problems, remarks, missing: [] },
    lowShares: lowShares(reading).map(linkTo),
    otherTotals: parsed.ok ? otherTotals(reading, parsed.plan).map(linkTo) : [],
    plan: parsed.ok && !isOpen ? parsed.plan : null,
  };
}
