import type { Plan } from '../plan/types';
import { locateBlock } from '../sheets/blocks/locateBlock';
import { readPeriodBlock } from '../sheets/period/readPeriodBlock';
import type { Block } from '../workbook/block';

/**
 * How many of a period's figures are there. A damaged block counts as empty: the status still has to say
 * where everything stands; the action that needs the block tells what is missing in it.
 */
export function countEntries(plan: Plan, block: Block): { filled: number; due: number } {
  const { sheetName: sheet, row, column, values } = block;
  const located = locateBlock(values, { sheet, row, column }, plan, 'measures');
  if (!located.ok) return { filled: 0, due: dueOf(plan) };
  const { filled, due } = readPeriodBlock(values, { row, column }, located.block, plan);
  return { filled, due };
}

function dueOf({ indicators }: Plan): number {
  const targets = indicators.flatMap(({ measures }) =>
    measures.flatMap((measure) => Object.values(measure.targets)),
  );
  return targets.filter(({ kind }) => kind === 'number').length;
}
