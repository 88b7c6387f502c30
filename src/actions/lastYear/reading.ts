import { comparable, joinedUnits, type Comparable } from '../../plan/comparable/comparable';
import { measuresOf } from '../../plan/measures';
import { sameMonthBefore, yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { periodFigures } from '../../progress/periodFigures';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { restatedFigures } from '../../progress/restated';
import { blockNames } from '../../sheets/blocks/names';
import type { LastYearSheets } from '../../sheets/lastYear/restatedCell';
import type { Block } from '../../workbook/block';
import { findBlock } from '../findBlock';
import { keptPlan } from '../keptPlan';
import { populationBlock } from '../year/populations';
import { yearIn } from '../year/yearIn';
import type { YearBlocks } from '../year/yearReading';
import { periodIn } from '../../year/periods';
import { WorkbookError } from '../../workbook/errors';
import type { LastYearFile, LastYearFit, NoLastYear } from './types';

/** The last year as a workbook or a file holds it, or what it lacks. */
export type LastYearReading =
  | {
      readonly ok: true;
      readonly comparable: Comparable;
      readonly entries: Block;
      readonly reading: YearBlocks;
    }
  | { readonly ok: false; readonly why: NoLastYear };

/** @throws WorkbookError `planUnreadable` */
export function lastYearIn(plan: Plan, period: Period, reading: YearBlocks): LastYearReading {
  const before = sameMonthBefore(period);
  const year = yearOf(before);
  const last = keptPlan(reading, year);
  if (last === null) return { ok: false, why: { code: 'noYear', year } };
  const entries = reading.blocks.get(blockNames.actual(before));
  if (entries === undefined) return { ok: false, why: { code: 'noMonth', period: before } };
  return { ok: true, comparable: comparable(last, plan), entries, reading };
}

type Found = Extract<LastYearReading, { readonly ok: true }>;

/** Where formulas find last year's figures. @throws WorkbookError `blockDamaged` */
export function sheetsOf(
  { comparable: years, entries, reading }: Found,
  period: Period,
): LastYearSheets {
  return {
    comparable: years,
    actuals: findBlock(entries, years.last, 'measures'),
    verdicts: blockNames.verdicts(sameMonthBefore(period)),
    populations: populationBlock(years.last, reading),
  };
}

/** The figures themselves. @throws WorkbookError `blockDamaged` */
export function figuresOf(
  { comparable: years, entries, reading }: Found,
  period: Period,
): LastYearFigures {
  const { year } = yearIn(years.last, reading);
  const before = sameMonthBefore(period);
  const read = periodIn(year, before);
  if (read === null) {
    findBlock(entries, years.last, 'measures');
    throw new WorkbookError({ code: 'periodMissing', period: before });
  }
  const populations = year.populations ?? {};
  return restatedFigures(years, periodFigures(years.last, read, populations), populations);
}

/** A file's blocks as if they stood in a workbook. */
export function asReading({ blocks }: LastYearFile): YearBlocks {
  return {
    blocks: new Map(
      blocks.map(({ name, sheet, row, column, values }) => [
        name,
        {
          name,
          sheetId: '',
          sheetName: sheet,
          address: '',
          row,
          column,
          isFiltered: false,
          values,
        },
      ]),
    ),
  };
}

/** What is put together and what is left apart. */
export function fitOf(years: Comparable): LastYearFit {
  const { plan, origins, counterparts } = years;
  return {
    joined: joinedUnits(years).map(({ unit, of }) => ({ unit, of })),
    fresh: plan.districts.flatMap(({ id, name }) =>
      origins.get(id)?.kind === 'new' ? [name] : [],
    ),
    left: years.last.districts.filter(({ id }) => years.left.includes(id)),
    apart: measuresOf(plan)
      .filter(({ id }) => counterparts.get(id)?.kind !== 'same')
      .map(({ name }) => name),
  };
}
