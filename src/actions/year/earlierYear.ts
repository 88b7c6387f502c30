import { comparable, type Comparable } from '../../plan/comparable/comparable';
import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { periodFigures } from '../../progress/periodFigures';
import type { Populations } from '../../progress/population';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { restatedFigures } from '../../progress/restated';
import { parseBlockName } from '../../sheets/blocks/names';
import { readLastYear } from '../../sheets/lastYear/readLastYear';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import type { Block } from '../../workbook/block';
import type { EarlierYear } from '../../year/types';
import { locate } from '../findBlock';
import { readablePlan } from '../keptPlan';
import { populationsIn } from './populations';
import type { YearBlocks } from './yearReading';

/** 上年同期 by the year's periods, as far as it was read; a sheet that is damaged is as if it were not there. */
export function samePeriods(plan: Plan, reading: YearBlocks): EarlierYear['same'] {
  const same = new Map<Period, LastYearFigures>();
  for (const [period, block] of periodsOf('lastYear', plan.year, reading)) {
    const located = locate(block, plan, 'measures');
    if (located.ok) same.set(period, readLastYear(block.values, block, located.block));
  }
  return same;
}

/** What of the year before was read. A plan that cannot be read is as if it were not there. */
export function earlierYear(
  plan: Plan,
  same: EarlierYear['same'],
  reading: YearBlocks,
): EarlierYear | null {
  const last = readablePlan(reading, plan.year - 1);
  const own = last === null ? new Map() : ownFigures(comparable(last, plan), reading);
  return same.size === 0 && own.size === 0 ? null : { same, own };
}

/** Last year's entries by its periods, on this year's units. */
function ownFigures(years: Comparable, reading: YearBlocks): Map<Period, LastYearFigures> {
  const { last } = years;
  const populations = populationsIn(last, reading).populations ?? {};
  const own = new Map<Period, LastYearFigures>();
  const same = samePeriods(last, reading);
  for (const [period, block] of periodsOf('actual', last.year, reading)) {
    const figures = figuresIn(years, period, block, populations, same.get(period) ?? null);
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
  lastYear: LastYearFigures | null,
): LastYearFigures | null {
  const { last } = years;
  const located = locate(block, last, 'measures');
  if (!located.ok) return null;
  const entries = readPeriodBlock(block.values, block, located.block, last, lastYear);
  const entered = { period, entries, ...(lastYear !== null && { lastYear }) };
  return restatedFigures(years, periodFigures(last, entered, populations), populations);
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
