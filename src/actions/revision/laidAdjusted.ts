import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { adjustedTargetsSheet } from '../../sheets/adjusted/adjustedTargets';
import { adjustmentsSheet } from '../../sheets/adjusted/adjustmentsSheet';
import { columns, entryColumn } from '../../sheets/adjusted/places';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
import { adjustedCompletionSheet } from '../../sheets/completion/adjustedCompletionSheet';
import { completionGrid, freshBlock, measuresGrid } from '../../sheets/layout/tableGrid';
import { laidTable, type LaidOut, type TabOf } from './laidSheet';

/**
 * 目标调整 and the targets that follow from it.
 *
 * @param targets 目标分解
 * @param entries how many lines the list has
 */
export function laidAdjusted(
  plan: Plan,
  targets: BlockMap,
  tabOf: TabOf,
  entries: number,
): LaidOut[] {
  const [list, sheet] = tabsOf(plan, tabOf);
  if (list === null) return [];
  const block = blockNames.adjustments(plan.year);
  const layout = adjustmentsSheet(plan, list, targets, [], 1, entries);
  const laidList = { block, entries: null, table: null, layout };
  if (sheet === null) return [laidList];
  const adjustments = { sheet: list, entries };
  return [
    laidList,
    {
      block: blockNames.adjusted(plan.year),
      entries: null,
      table: laidTable(plan, measuresGrid(plan), sheet),
      layout: adjustedTargetsSheet(plan, sheet, { targets, adjustments }),
    },
  ];
}

/** 完成率（调整后） of a month, where there is one. */
export function laidAdjustedCompletion(
  plan: Plan,
  month: Period,
  actuals: BlockMap,
  tabOf: TabOf,
  entries: number,
): LaidOut[] {
  const block = blockNames.adjustedCompletion(month);
  const [[list, sheet], tab] = [tabsOf(plan, tabOf), tabOf(block)];
  if (list === null || sheet === null || tab === null) return [];
  const targets = freshBlock(plan, measuresGrid(plan), sheet);
  const adjustments = { sheet: list, checks: entryColumn(columns.check, entries) };
  return [
    {
      block,
      entries: null,
      table: laidTable(plan, completionGrid(plan), tab),
      layout: adjustedCompletionSheet(plan, month, tab, { targets, actuals, adjustments }),
    },
  ];
}

const tabsOf = ({ year }: Plan, tabOf: TabOf): [list: string | null, targets: string | null] => [
  tabOf(blockNames.adjustments(year)),
  tabOf(blockNames.adjusted(year)),
];
