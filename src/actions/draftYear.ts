import type { Plan } from '../plan/types';
import { carriedBase, type BaseValues } from '../sheets/base/carriedBase';
import { blockNames } from '../sheets/blocks/names';
import type { WorkbookContents } from '../workbook/namedBlocks';
import type { Draft } from './draft';
import { draftTarget } from './draftTarget';
import { draftBase } from './summary/base';

/**
 * The sheets that a year begins with: 「目标」 with its companions, and 「基础数据」 where an earlier year's comes along.
 *
 * @param base null: nothing comes along; where the year has 基础数据 already, that one stays the only one
 */
export function draftYear(plan: Plan, reading: WorkbookContents, base: BaseValues | null): Draft {
  const target = draftTarget(plan, reading);
  if (base === null || reading.blocks.has(blockNames.population(plan.year))) return target;
  const added = draftBase(plan, reading, (name, copy) => carriedBase(plan, name, base, copy));
  return {
    ...added,
    sheets: [...target.sheets, ...added.sheets],
    staleNames: [...target.staleNames, ...added.staleNames],
  };
}
