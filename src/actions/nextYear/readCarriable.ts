import { monthsOf } from '../../plan/months';
import type { Period } from '../../plan/period';
import type { MeasureId, Plan } from '../../plan/types';
import { scoreRulesOf, weightOf } from '../../progress/ranking';
import { unitsIn } from '../../sheets/base/carriedBase';
import { blockNames } from '../../sheets/blocks/names';
import { readScoreRules } from '../../sheets/summary/scoresTable';
import { readForRevision, type RevisionContents } from '../../workbook/revise/readForRevision';
import { inWorkbook } from '../../workbook/run';
import { planOf } from '../keptPlan';
import { linkToBlock } from '../links';
import type { RunOptions } from '../types';
import { keptBase } from './keptBase';
import type { Carriable } from './types';

/** @throws WorkbookError `targetMissing`, `planUnreadable` */
export function readCarriable(year: number, options: RunOptions = {}): Promise<Carriable> {
  return inWorkbook(options, async (session) => {
    const scores = monthsOf(year).map((period) => blockNames.scores(period));
    const population = blockNames.population(year);
    const reading = await readForRevision(
      session,
      [blockNames.plan(year), ...scores],
      [population],
    );
    const plan = planOf(reading, year);
    return { plan, populations: populationsIn(plan, reading), weighted: weightedIn(plan, reading) };
  });
}

function populationsIn({ year }: Plan, reading: RevisionContents): Carriable['populations'] {
  const values = keptBase(reading, year);
  const block = reading.blocks.get(blockNames.population(year));
  const units = values === null ? 0 : unitsIn(values).length;
  if (values === null || block === undefined || units === 0) return null;
  const countedIn = values.get('countedIn');
  return {
    link: linkToBlock(block),
    units,
    countedIn: typeof countedIn === 'number' ? countedIn : null,
  };
}

function weightedIn(plan: Plan, { blocks }: RevisionContents): Carriable['weighted'] {
  const period: Period | undefined = monthsOf(plan.year)
    .filter((month) => blocks.has(blockNames.scores(month)))
    .at(-1);
  const block = period === undefined ? undefined : blocks.get(blockNames.scores(period));
  if (period === undefined || block === undefined) return null;
  const [typed, stated] = [readScoreRules(block.values, plan), scoreRulesOf(plan)];
  const others = plan.indicators.filter(
    (indicator) => weightOf(indicator, typed) !== weightOf(indicator, stated),
  );
  if (others.length === 0) return null;
  const weights: Record<MeasureId, number> = { ...plan.weights };
  for (const indicator of others) weights[indicator.measures[0].id] = weightOf(indicator, typed);
  return { period, plan: { ...plan, weights }, changed: others.length };
}
