import { baseValues, type BaseValues } from '../../sheets/base/carriedBase';
import { blockNames } from '../../sheets/blocks/names';
import type { RevisionContents } from '../../workbook/revise/readForRevision';
import { keptPlan } from '../keptPlan';

/**
 * What 基础数据 of a year says, as far as another year can begin with it; null: there is none.
 *
 * @param reading with the year's plan, and its 基础数据 with all of its sheet
 * @throws WorkbookError `planUnreadable`
 */
export function keptBase({ blocks, laid }: RevisionContents, year: number): BaseValues | null {
  const name = blockNames.population(year);
  const [block, sheet] = [blocks.get(name), laid.get(name)];
  const plan = keptPlan({ blocks }, year);
  return plan === null || block === undefined || sheet === undefined
    ? null
    : baseValues({ plan, block, sheet });
}
