import type { Plan } from '../../plan/types';
import type { Populations } from '../../progress/population';
import {
  locatePopulation,
  readPopulations,
  type LocatedPopulation,
  type PopulationBlock,
} from '../../sheets/base/populationBlock';
import { blockNames } from '../../sheets/blocks/names';
import type { Block } from '../../workbook/block';
import { WorkbookError } from '../../workbook/errors';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import type { Damage } from '../../year/types';

type Blocks = Pick<WorkbookContents, 'blocks'>;

/** What 基础数据 says, and what it lacks. */
export function populationsIn(
  plan: Plan,
  reading: Blocks,
): { readonly populations: Populations | null; readonly damages: readonly Damage[] } {
  const found = populationsAt(plan, reading);
  if (found === null) return { populations: null, damages: [] };
  const { block, located } = found;
  if (located.ok) {
    return { populations: readPopulations(block.values, block, located.block), damages: [] };
  }
  const { missing } = located;
  const damage = { what: 'populations', sheet: block.sheetName, missing, duplicate: [] } as const;
  return { populations: null, damages: [damage] };
}

/**
 * Where it stands, for formulas that are to count by it: laid out without, they would never find it again.
 * @throws WorkbookError `blockDamaged`
 */
export function populationBlock(plan: Plan, reading: Blocks): PopulationBlock | null {
  const found = populationsAt(plan, reading);
  if (found === null) return null;
  const { block, located } = found;
  if (located.ok) return located.block;
  const { missing } = located;
  throw new WorkbookError({ code: 'blockDamaged', sheet: block.sheetName, missing });
}

function populationsAt(
  plan: Plan,
  { blocks }: Blocks,
): { readonly block: Block; readonly located: LocatedPopulation } | null {
  const block = blocks.get(blockNames.population(plan.year));
  if (block === undefined) return null;
  const { sheetName: sheet, row, column, values } = block;
  return { block, located: locatePopulation(values, { sheet, row, column }, plan) };
}
