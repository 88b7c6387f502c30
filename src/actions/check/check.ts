import { districtByName } from '../../plan/districtByName';
import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
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
import { keptLedgerIds } from '../keptLedgers';
import { planOf } from '../keptPlan';
import { yearBlocks } from '../year/yearBlocks';
import type { Year } from '../../year/types';
import { readKeptLedgers } from '../gather/ledgers/kept';
import { placeOf, yearIn } from '../year/yearIn';
import type { Checked } from './findings';
import { finish } from './finish';
import { findMarks } from './marks';
import { targetKey } from './targetFindings';
import type { CheckedSheet, CheckedPeriod } from './types';

/**
 * Reads and checks a period and marks its cells. Two requests, and one more where a mark changes; with ledgers two more, or
 * some for very long ones.
 * @throws WorkbookError `periodMissing`, `planUnreadable`, `blockDamaged` …
 */
export async function check(session: Session, period: Period): Promise<CheckedPeriod> {
  const reading = await readForCheck(session, () => wanted(period));
  return finish(session, await checkedIn(session, reading, period));
}

/**
 * What was checked, as it is by now, wherever it stands: before anything is written by what an earlier check saw.
 * One request.
 */
export async function readAsNow(
  session: Session,
  period: Period,
): Promise<{ readonly now: Checked; readonly reading: CheckContents }> {
  const reading = await readAgain(session, wanted(period));
  return { now: await checkedIn(session, reading, period), reading };
}

function wanted(period: Period): Wanted {
  return {
    values: [...yearBlocks(period), blockNames.marks(period)],
    facts: [blockNames.target(yearOf(period)), blockNames.actual(period)],
  };
}

async function checkedIn(
  session: Session,
  reading: CheckContents,
  period: Period,
): Promise<Checked> {
  const of = yearOf(period);
  const block = reading.cells.get(blockNames.actual(period));
  if (block === undefined) throw new WorkbookError({ code: 'periodMissing', period });
  const plan = planOf(reading, of);
  const read = yearIn(plan, reading);
  const sheet = checkedSheet(block, plan, placeOf(read, period));
  const ledgers = await rowsOfLedgers(session, plan, reading);
  return {
    year: { ...read.year, ...(ledgers !== null && { ledgers }) },
    plan,
    period,
    entries: { ...sheet, cells: read.cells.get(period) ?? new Map() },
    target: targetOf(reading.cells.get(blockNames.target(of)), plan),
    markPlace: findMarks(reading.blocks.get(blockNames.marks(period)), sheet, plan),
  };
}

/** Null: the workbook has none, and nothing is asked for. */
async function rowsOfLedgers(
  session: Session,
  plan: Plan,
  { names }: CheckContents,
): Promise<NonNullable<Year['ledgers']> | null> {
  const ids = keptLedgerIds(plan, names);
  if (ids.size === 0) return null;
  const kept = await readKeptLedgers(session, plan, ids);
  // What a list says whose columns are not all there would be wrong.
  return new Map(
    [...kept].flatMap(([id, { reading, missing }]) =>
      missing.length === 0 ? [[id, reading.rows] as const] : [],
    ),
  );
}

function checkedSheet(block: CellBlock, plan: Plan, map: BlockMap): CheckedSheet {
  const { sheetId, sheetName, protection, grid } = block;
  return {
    sheetId,
    sheetName,
    protection,
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
function targetOf(block: CellBlock | undefined, plan: Plan): CheckedPeriod['target'] {
  if (block === undefined) return null;
  try {
    const sheet = checkedSheet(block, plan, findBlock(block, plan, 'indicators'));
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
