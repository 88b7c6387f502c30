import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
import { readLastYear } from '../../sheets/lastYear/readLastYear';
import type { ComparedSource, ComparedTables } from '../../sheets/summary/sources';
import type { Damage } from '../../year/types';
import { locate } from '../findBlock';
import type { YearBlocks } from '../year/yearReading';

/** The period's 上年同期 as it stands, and where 同比 is. */
export interface ComparedInput {
  readonly source: ComparedSource;
  readonly figures: LastYearFigures;
}

/** What is read of the last year, and what of it cannot be read: pages go without it then. */
interface Reading<T> {
  readonly found: T | null;
  readonly damages: readonly Damage[];
}

/** Where 同比 of a period stands; null: the workbook has none. */
export function comparedTables(
  plan: Plan,
  period: Period,
  reading: YearBlocks,
): Reading<ComparedTables> {
  const rates = located(plan, blockNames.yearOnYear(period), reading);
  const differences = located(plan, blockNames.differences(period), reading);
  const damages = [...rates.damages, ...differences.damages];
  if (rates.found === null || differences.found === null) return { found: null, damages };
  return { found: { rates: rates.found, differences: differences.found }, damages };
}

/** What a period's pages say of the last year; null: the workbook does not hold both sheets. */
export function comparedInput(
  plan: Plan,
  period: Period,
  reading: YearBlocks,
): Reading<ComparedInput> {
  const name = blockNames.lastYear(period);
  const tables = comparedTables(plan, period, reading);
  const lastYear = located(plan, name, reading);
  const damages = [...lastYear.damages, ...tables.damages];
  const block = reading.blocks.get(name);
  if (tables.found === null || lastYear.found === null || block === undefined) {
    return { found: null, damages };
  }
  const source = { ...tables.found, lastYear: lastYear.found };
  return { found: { source, figures: readLastYear(block.values, block, lastYear.found) }, damages };
}

function located(plan: Plan, name: string, { blocks }: YearBlocks): Reading<BlockMap> {
  const block = blocks.get(name);
  if (block === undefined) return { found: null, damages: [] };
  const place = locate(block, plan, 'measures');
  if (place.ok) return { found: place.block, damages: [] };
  const { missing, duplicate } = place;
  return {
    found: null,
    damages: [{ what: 'lastYear', sheet: block.sheetName, missing, duplicate }],
  };
}
