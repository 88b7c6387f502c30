import { comparable } from '../../../src/plan/comparable/comparable';
import { monthsElapsed, periodOf, type Period } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { periodFigures, type PeriodFigures } from '../../../src/progress/periodFigures';
import type { Populations } from '../../../src/progress/population';
import type { LastYearFigures } from '../../../src/progress/lastYearFigures';
import { restatedFigures } from '../../../src/progress/restated';
import { blockNames } from '../../../src/sheets/blocks/names';
import type { BlockMap } from '../../../src/sheets/blocks/blockMap';
import { baseSheet, freshPopulationBlock } from '../../../src/sheets/base/baseSheet';
import { sheetNames } from '../../../src/sheets/labels';
import { lastYearSheet } from '../../../src/sheets/lastYear/lastYearSheet';
import { yearOnYearSheet } from '../../../src/sheets/lastYear/yearOnYearSheet';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { freshBlock, periodGrid } from '../../../src/sheets/layout/tableGrid';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import type { ComparedSource } from '../../../src/sheets/summary/sources';
import { withContents } from './contents';
import { entriesOf, type FilledPeriod } from './scenario';

/** A year before, as far as it was filled in. */
export interface LastYearInput {
  readonly plan: Plan;
  readonly periods: readonly FilledPeriod[];
  readonly populations: Populations;
}

/** Last year's sheets of some months, 上年同期 and 同比 over them, and what the twins make of them. */
export interface LastYearBook {
  readonly sheets: readonly SheetLayout[];
  readonly blocks: ReadonlyMap<Period, ComparedSource>;
  readonly figures: ReadonlyMap<Period, LastYearFigures>;
}

/** @param figuresOf this year's, as they stand by now */
export function lastYearBook(
  plan: Plan,
  input: LastYearInput | undefined,
  figuresOf: (period: Period, lastYear: LastYearFigures) => PeriodFigures | undefined,
): LastYearBook {
  const blocks = new Map<Period, ComparedSource>();
  const figures = new Map<Period, LastYearFigures>();
  if (input === undefined) return { sheets: [], blocks, figures };
  const { plan: last, populations } = input;
  const years = comparable(last, plan);
  const base = `${sheetNames.base} ${last.year}`;
  const population = freshPopulationBlock(last, base);
  const sheets = input.periods.flatMap((filled): SheetLayout[] => {
    const period = periodOf(plan.year, monthsElapsed(filled.period));
    const actuals = periodBlock(last, sheetNames.period(filled.period));
    const lastYear = freshBlock(plan, periodGrid(plan), sheetNames.lastYear(period));
    const rates = freshBlock(plan, periodGrid(plan), sheetNames.yearOnYear(period));
    const own = periodFigures(last, entriesOf(last, filled), populations);
    const before = restatedFigures(years, own, populations);
    figures.set(period, before);
    const now = figuresOf(period, before);
    const atHand = { ...(now && { figures: now }), lastYear: before };
    const tables = {
      actuals: periodBlock(plan, sheetNames.period(period)),
      lastYear,
      verdicts: blockNames.verdicts(period),
    };
    const compared = yearOnYearSheet(plan, period, rates.sheet, tables, 1, atHand);
    blocks.set(period, { lastYear, rates, differences: secondTable(compared, rates) });
    const verdicts = blockNames.verdicts(filled.period);
    const sources = { comparable: years, actuals, verdicts, populations: population };
    return [
      withContents(
        last,
        filled,
        periodSheet(last, filled.period, actuals.sheet, 1, population),
        actuals,
      ),
      lastYearSheet(plan, period, lastYear.sheet, { kind: 'sheets', sheets: sources }, 1, atHand),
      compared,
    ];
  });
  return {
    sheets: [
      baseSheet(last, base, { populations, countedIn: last.year - 1, source: '' }),
      ...sheets,
    ],
    blocks,
    figures,
  };
}

/** The table under the first one, as far below it as its name says. */
function secondTable({ names }: SheetLayout, first: BlockMap): BlockMap {
  const [rates, differences] = names;
  const below = differences!.area.row - rates!.area.row;
  return { ...first, rows: new Map([...first.rows].map(([key, row]) => [key, row + below])) };
}
