import { parsePlan } from '../plan/parsePlan';
import type { Plan } from '../plan/types';
import { blockNames } from '../sheets/blocks/names';
import { readPlanSheet } from '../sheets/plan/planSheet';
import type { Block } from '../workbook/block';

/** Of more revisions in a year only the first ones are looked for: nobody sends templates so old. */
const MOST = 12;

/** Where plans of a year are kept that were revised since, whether there are any or not. */
export const formerPlanBlocks = (year: number): string[] =>
  Array.from({ length: MOST }, (_, index) => blockNames.formerPlan(year, index + 1));

/** Those that can still be read. */
export function formerPlansIn(blocks: ReadonlyMap<string, Block>, year: number): Plan[] {
  return formerPlanBlocks(year).flatMap((name) => {
    const block = blocks.get(name);
    if (block === undefined) return [];
    const parsed = parsePlan(readPlanSheet(block.values));
    return parsed.ok ? [parsed.plan] : [];
  });
}
