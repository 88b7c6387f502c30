import { comparable, type Comparable } from '../../plan/comparable/comparable';
import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { periodFigures } from '../../progress/periodFigures';
import type { Populations } from '../../progress/population';
import { restatedFigures, type LastYearFigures } from '../../progress/restated';
import { parseBlockName } from '../../sheets/blocks/names';
import { readLastYear } from '../../sheets/lastYear/readLastYear';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import type { Block } from '../../workbook/block';
import type { EarlierYear } from '../../year/types';
import { locate } from '../findBlock';
import { readablePlan } from '../keptPlan';
import { populationsIn } from './populations';
import type { YearBlocks } from './yearReading';

/** What of the year before was read. A sheet that is damaged, or a plan that cannot be read, is as if it were not there. */
export function earlierYear(plan: Plan, reading: YearBlocks): EarlierYear | null {
  const same = new Map<Period, LastYearFigures>();
  for (const [period, block] of periodsOf('lastYear', plan.year, reading)) {
    const located = locate(block, plan, 'measures');
    if (located.ok) same.set(period, readLastYear(block.values, block, located.block));
  }
  const last = readablePlan(reading, plan.year - 1);
  const own = last === null ? new Map() : ownFigures(comparable(last, plan), reading);
  return same.size === 0 && own.size === 0 ? null : { same, own };
}

/** Last year's entries by its periods, on this year's units. */
function ownFigures(years: Comparable, reading: YearBlocks): Map<Period, LastYearFigures> {
  const { last } = years;
  const populations = populationsIn(last, reading).populations ?? {};
  const own = new Map<Period, LastYearFigures>();
  for (const [period, block] of periodsOf('actual', last.year, reading)) {
    const figures = figuresIn(years, period, block, populations);
    if (figures !== null) own.set(period, figures);
  }
  return own;
}

/** Null: its rows or columns cannot be told apart. */
function figuresIn(
  years: Comparable,
  period: Period,
  block: Block,
  populations: Populations,
): LastYearFigures | null {
  const { last } = years;
  const located = locate(block, last, 'measures');
  if (!located.ok) return null;
  const entries = readPeriodBlock(block.values, block, located.block, last);
  return restatedFigures(years, periodFigures(last, { period, entries }, populations), populations);
}

function periodsOf(
  kind: 'actual' | 'lastYear',
  year: number,
  { blocks }: YearBlocks,
): (readonly [Period, Block])[] {
  return [...blocks.values()].flatMap((block) => {
    const parsed = parseBlockName(block.name);
    const isOurs = parsed?.kind === kind && parsed.copy === 1;
    return isOurs && yearOf(parsed.period) === year ? [[parsed.period, block] as const] : [];
  });
}
