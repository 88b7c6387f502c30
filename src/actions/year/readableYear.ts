import { parseBlockName } from '../../sheets/blocks/names';
import { readablePlan } from '../keptPlan';
import type { YearBlocks } from './yearReading';

/** Of the years whose plan is kept but cannot be read. */
function unreadableYears(reading: YearBlocks): number[] {
  return [...reading.blocks.keys()].flatMap((name) => {
    const block = parseBlockName(name);
    return block?.kind === 'plan' && block.copy === 1 && readablePlan(reading, block.year) === null
      ? [block.year]
      : [];
  });
}

/**
 * The year to begin with: the latest whose plan can be read, so that one that is broken keeps nobody from the others.
 *
 * @param years those that may be begun with
 * @returns the latest where none of them can be read
 */
export function readableYear(reading: YearBlocks, years: readonly number[]): number | null {
  const broken = unreadableYears(reading);
  const [latest = null] = [...years].sort((a, b) => b - a);
  const readable = years.filter((year) => !broken.includes(year));
  return readable.length === 0 ? latest : Math.max(...readable);
}

/** Later years than the one that is worked on, whose plan cannot be read. */
export const brokenAfter = (reading: YearBlocks, year: number): number[] =>
  unreadableYears(reading)
    .filter((each) => each > year)
    .sort();
