import { districtByName } from '../../plan/districtByName';
import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Populations } from '../../progress/population';
import type { Submission } from '../../rules/submission';
import { locatePopulation, readPopulations } from '../../sheets/base/populationBlock';
import { readExplanations } from '../../sheets/explanations/explanationsSheet';
import type { RowKind } from '../../sheets/blocks/locateBlock';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { readLog } from '../../sheets/submissionLog/logLine';
import { indicatorKey } from '../../sheets/layout/tableGrid';
import { cellIn, type CellFacts } from '../../workbook/check/cells';
import {
  readAgain,
  readForCheck,
  type CellBlock,
  type CheckContents,
  type Wanted,
} from '../../workbook/check/readForCheck';
import { WorkbookError } from '../../workbook/errors';
import type { Session } from '../../workbook/run';
import { findBlock } from '../findBlock';
import { keptPlan, unreadable } from '../keptPlan';
import type { Checked } from './findings';
import { finish } from './finish';
import { findMarks } from './marks';
import { remarksIn } from './remarks';
import { readEntries, submissionsOf } from './submissions';
import { targetKey } from './targetFindings';
import type { CheckedSheet, PeriodCheck } from './types';

/**
 * Reads and checks a period and marks its cells. Two requests, and one more where a mark changes.
 * @throws WorkbookError `periodMissing`, `planUnreadable`, `blockDamaged` …
 */
export async function check(session: Session, period: Period): Promise<PeriodCheck> {
  return finish(session, await readPeriod(session, period));
}

/** Two requests. */
async function readPeriod(session: Session, period: Period): Promise<Checked> {
  let since: Period | null = null;
  const reading = await readForCheck(session, (names) => {
    since = latestBefore(period, names);
    return wanted(period, since);
  });
  return checkedIn(reading, period, since);
}

/**
 * What was checked, as it is by now, wherever it stands: before anything is written by what an earlier check saw.
 * One request.
 */
export async function readAsNow(
  session: Session,
  { period, since }: Pick<Checked, 'period' | 'since'>,
): Promise<{ readonly now: Checked; readonly reading: CheckContents }> {
  const reading = await readAgain(session, wanted(period, since));
  return { now: checkedIn(reading, period, since), reading };
}

function checkedIn(reading: CheckContents, period: Period, since: Period | null): Checked {
  const year = yearOf(period);
  const block = reading.cells.get(blockNames.actual(period));
  if (block === undefined) throw new WorkbookError({ code: 'periodMissing', period });
  const plan = keptPlan(reading, year);
  if (plan === null) throw unreadable([]);
  const sheet = checkedSheet(block, plan, 'measures');
  const values = (name: string) => reading.blocks.get(name)?.values ?? [];
  return {
    plan,
    period,
    since,
    entries: { ...sheet, cells: readEntries(block.grid, sheet.block, plan) },
    target: targetOf(reading.cells.get(blockNames.target(year)), plan),
    markPlace: findMarks(reading.blocks.get(blockNames.marks(period)), sheet, plan),
    previous: since === null ? [] : previousOf(reading, plan, since),
    population: populationOf(reading, plan),
    remarks: remarksIn(readLog(values(blockNames.submissions(year))), period, plan),
    explanations: readExplanations(values(blockNames.explanations(year))),
  };
}

function wanted(period: Period, since: Period | null): Wanted {
  const year = yearOf(period);
  return {
    values: [
      blockNames.plan(year),
      blockNames.population(year),
      blockNames.explanations(year),
      blockNames.submissions(year),
      blockNames.marks(period),
    ],
    facts: [
      blockNames.target(year),
      blockNames.actual(period),
      ...(since === null ? [] : [blockNames.actual(since)]),
    ],
  };
}

function latestBefore(period: Period, names: readonly string[]): Period | null {
  const earlier = names.flatMap((name) => {
    const parsed = parseBlockName(name);
    if (parsed === null || parsed.kind !== 'actual' || parsed.copy !== 1) return [];
    const isEarlier = parsed.period < period && yearOf(parsed.period) === yearOf(period);
    return isEarlier ? [parsed.period] : [];
  });
  return earlier.sort().at(-1) ?? null;
}

function checkedSheet(block: CellBlock, plan: Plan, kind: RowKind): CheckedSheet {
  const map = findBlock(block, plan, kind);
  const { sheetId, sheetName, isProtected, grid } = block;
  return {
    sheetId,
    sheetName,
    isProtected,
    area: grid.area,
    headerRow: headerRow(block, map.columns, plan),
    block: map,
  };
}

function headerRow({ grid }: CellBlock, columns: ReadonlyMap<string, number>, plan: Plan): number {
  const isHeading = (line: readonly CellFacts[]): boolean =>
    plan.districts.every(({ id }) => {
      const value = line[(columns.get(id) ?? -1) - grid.area.column]?.value;
      return typeof value === 'string' && districtByName(plan, value)?.id === id;
    });
  return grid.area.row + Math.max(0, grid.cells.findIndex(isHeading));
}

/** A damaged official sheet is told by the actions that lay sheets out; the entries can be checked all the same. */
function targetOf(block: CellBlock | undefined, plan: Plan): PeriodCheck['target'] {
  if (block === undefined) return null;
  try {
    const sheet = checkedSheet(block, plan, 'indicators');
    const cells = new Map<string, CellFacts>();
    for (const indicator of plan.indicators) {
      for (const { id } of plan.districts) {
        const row = sheet.block.rows.get(indicatorKey(indicator.number)) ?? -1;
        const facts = cellIn(block.grid, row, sheet.block.columns.get(id) ?? -1);
        if (facts !== null) cells.set(targetKey(indicator, id), facts);
      }
    }
    return { ...sheet, cells };
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** The same of the last period: what cannot be found there is not compared with. */
function previousOf(reading: CheckContents, plan: Plan, since: Period): readonly Submission[] {
  const block = reading.cells.get(blockNames.actual(since));
  if (block === undefined) return [];
  try {
    const map = findBlock(block, plan, 'measures');
    return submissionsOf(plan, since, readEntries(block.grid, map, plan));
  } catch (error) {
    if (error instanceof WorkbookError) return [];
    throw error;
  }
}

function populationOf({ blocks }: CheckContents, plan: Plan): Populations | null {
  const block = blocks.get(blockNames.population(plan.year));
  if (block === undefined) return null;
  const { sheetName: sheet, row, column, values } = block;
  const located = locatePopulation(values, { sheet, row, column }, plan);
  return located.ok ? readPopulations(values, { row, column }, located.block) : null;
}
