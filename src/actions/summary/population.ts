import type { Plan } from '../../plan/types';
import type { Populations } from '../../progress/population';
import {
  locatePopulation,
  readPopulations,
  type PopulationBlock,
} from '../../sheets/base/populationBlock';
import { blockNames } from '../../sheets/blocks/names';
import { WorkbookError } from '../../workbook/errors';
import type { WorkbookContents } from '../../workbook/readWorkbook';

/**
 * Where 基础数据 holds the populations; null without such a sheet.
 * @throws WorkbookError `blockDamaged`
 */
export function populationIn(
  plan: Plan,
  { blocks }: Pick<WorkbookContents, 'blocks'>,
): PopulationBlock | null {
  const block = blocks.get(blockNames.population(plan.year));
  if (block === undefined) return null;
  const { sheetName: sheet, row, column, values } = block;
  const located = locatePopulation(values, { sheet, row, column }, plan);
  if (located.ok) return located.block;
  throw new WorkbookError({ code: 'blockDamaged', sheet, missing: located.missing });
}

/** What 基础数据 says; nothing without it. */
export function populationsIn(plan: Plan, reading: Pick<WorkbookContents, 'blocks'>): Populations {
  const located = populationIn(plan, reading);
  const block = reading.blocks.get(blockNames.population(plan.year));
  if (located === null || block === undefined) return {};
  return readPopulations(block.values, { row: block.row, column: block.column }, located);
}
