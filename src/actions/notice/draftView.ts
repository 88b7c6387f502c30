import type { PlanProblem } from '../../plan/problem';
import { parsePlan } from '../../plan/parsePlan';
import { cellRef } from '../../sheets/layout/address';
import { readPlanSheet } from '../../sheets/plan/planSheet';
import { gapsOf } from '../../sheets/planDraft/gapsOf';
import {
  judgeRemarks,
  remarksIn,
  type JudgedCell,
  type KeptRemark,
} from '../../sheets/planDraft/judgeRemarks';
import { lowShares } from '../../sheets/planDraft/lowShares';
import { otherTotals } from '../../sheets/planDraft/otherTotals';
import { placeOf, type DraftCell } from '../../sheets/planDraft/placeOf';
import { planJson, type RestOfPlan } from '../../sheets/planDraft/planJson';
import { readPlanDraft, type DraftReading } from '../../sheets/planDraft/readPlanDraft';
import { MUST, withoutMark } from '../../sheets/planDraft/remarks';
import { parseRest } from '../../sheets/planDraft/rest';
import { knownLines, sameLines } from '../../sheets/planDraft/sameLines';
import type { Block } from '../../workbook/block';
import { linkToBlock } from '../links';
import type { SheetLink } from '../types';
import type { DraftProblem, DraftRemark, DraftView } from './types';

/** 「计划草稿」 and what was kept beside it, as they stand in the workbook. */
export interface DraftBlocks {
  readonly block: Block;
  readonly rest: Block | undefined;
}

export const restIn = ({ rest }: DraftBlocks): RestOfPlan | null =>
  rest === undefined ? null : parseRest(readPlanSheet(rest.values));

/** Pure. */
export function viewOf(blocks: DraftBlocks): DraftView {
  const { block } = blocks;
  const sheet = linkToBlock(block);
  const rest = restIn(blocks);
  const reading = readPlanDraft(block.values);
  const unjudged = {
    ...{ sheet, isRestLost: rest === null, missing: [], problems: [], remarks: [] },
    ...{ lowShares: [], otherTotals: [], sameTargets: null, plan: null },
  };
  if ('missing' in reading) return { ...unjudged, missing: reading.missing };
  const linkTo = ({ row, column }: DraftCell): SheetLink => ({
    ...sheet,
    address: cellRef(block.row + row, block.column + column),
  });
  const kept = remarksIn(rest ?? {});
  const cells = judgeRemarks(reading, kept);
  const remarks = remarksOf(reading, cells, linkTo);
  if (rest === null) return { ...unjudged, remarks };
  const parsed = parsePlan(planJson(reading, rest));
  const problems = (parsed.ok ? [] : parsed.problems).map((problem): DraftProblem => {
    const cell = placeOf(reading, problem.path);
    return { problem, link: cell === null ? null : linkTo(cell) };
  });
  const isOpen = remarks.some(({ isBlocking }) => isBlocking);
  // What a remark says of an empty cell is not said a second time.
  const told = new Set(remarks.flatMap(({ gaps }) => gaps.map(({ address }) => address)));
  return {
    ...{ sheet, remarks, isRestLost: false, missing: [] },
    problems: problems.filter(
      ({ problem, link }) => link === null || !isBlank(problem) || !told.has(link.address),
    ),
    lowShares: lowShares(reading).map(linkTo),
    otherTotals: parsed.ok ? otherTotals(reading, parsed.plan).map(linkTo) : [],
    sameTargets: sameTargetsIn(reading, kept),
    plan: parsed.ok && !isOpen ? parsed.plan : null,
  };
}

function remarksOf(
  reading: DraftReading,
  cells: readonly JudgedCell[],
  linkTo: (cell: DraftCell) => SheetLink,
): DraftRemark[] {
  return cells.flatMap((cell) =>
    cell.lines.map(({ line, doubt }): DraftRemark => {
      const gaps = doubt === null ? [] : gapsOf(reading, doubt, cell).map(linkTo);
      return {
        text: withoutMark(line),
        link: gaps[0] ?? linkTo(cell),
        gaps,
        isBlocking: line.startsWith(MUST) || gaps.length > 0,
        kind: doubt?.kind ?? null,
      };
    }),
  );
}

function sameTargetsIn(
  reading: DraftReading,
  kept: readonly KeptRemark[],
): DraftView['sameTargets'] {
  for (const { doubt } of kept.flatMap(({ doubts }) => doubts)) {
    if (doubt.kind !== 'sameTargets') continue;
    const lines = sameLines(doubt, reading).length;
    const isSome = lines > 0 && lines < knownLines(doubt, reading).length;
    return isSome ? { year: doubt.year, lines } : null;
  }
  return null;
}

/** On a sheet, what JSON calls null is a cell that nobody has filled. */
const isBlank = (problem: PlanProblem): boolean =>
  (problem.code === 'wrongType' && problem.found === 'null') || problem.code === 'empty';
