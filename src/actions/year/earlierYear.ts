import { comparable, type Comparable } from '../../plan/comparable/comparable';
import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { periodFigures } from '../../progress/periodFigures';
import { restatedFigures, type LastYearFigures } from '../../progress/restated';
import { locateBlock } from '../../sheets/blocks/locateBlock';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { readLastYear } from '../../sheets/lastYear/readLastYear';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import { readPlanSheet } from '../../sheets/plan/planSheet';
import type { Block } from '../../workbook/block';
import { parsePlan } from '../../plan/parsePlan';
import type { EarlierYear } from '../../year/types';
import { populationsIn } from './populations';
import type { YearBlocks } from './yearReading';

/** What of the year before was read. A sheet that is damaged, or a plan that cannot be read, is as if it were not there. */
export function earlierYear(plan: Plan, reading: YearBlocks): EarlierYear | null {
  const same = new Map<Period, LastYearFigures>();
  for (const [period, block] of periodsOf('lastYear', plan.year, reading)) {
    const { sheetName: sheet, row, column } = block;
    const located = locateBlock(block.values, { sheet, row, column }, plan, 'measures');
    if (located.ok) same.set(period, readLastYear(block.values, block, located.block));
  }
  const last = lastPlan(plan, reading);
  const own = last === null ? new Map() : ownFigures(comparable(last, plan), reading);
  return same.size === 0 && own.size === 0 ? null : { same, own };
}

function lastPlan({ year }: Plan, { blocks }: YearBlocks): Plan | null {
  const block = blocks.get(blockNames.plan(year - 1));
  if (block === undefined) return null;
  const parsed = parsePlan(readPlanSheet(block.values));
  return parsed.ok && parsed.plan.year === year - 1 ? parsed.plan : null;
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
  populations: Parameters<typeof periodFigures>[2],
): LastYearFigures | null {
  const { last } = years;
  const { sheetName: sheet, row, column, values } = block;
  const located = locateBlock(values, { sheet, row, column }, last, 'measures');
  if (!located.ok) return null;
  const entries = readPeriodBlock(values, block, located.block, last);
  return restatedFigures(
    years,
    periodFigures(last, { period, entries }, populations),
    populations ?? {},
  );
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
