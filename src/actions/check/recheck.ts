import { cellKey, type CellKey } from '../../plan/cellKey';
import { measuresOf } from '../../plan/measures';
import { grownOf } from '../../plan/source';
import type { Area } from '../../sheets/layout/layout';
import { indicatorKey } from '../../sheets/layout/tableGrid';
import { around, common } from '../../workbook/check/address';
import { cellIn, type CellFacts, type CellGrid } from '../../workbook/check/cells';
import { queueAreas } from '../../workbook/check/readForCheck';
import type { SheetChange } from '../../workbook/check/watchChanges';
import type { Session } from '../../workbook/run';
import { check } from './check';
import type { Checked } from './findings';
import { finish } from './finish';
import { readEntry } from './readEntry';
import { targetKey } from './targetFindings';
import type { CheckedSheet, CheckedPeriod } from './types';
import { withWorkedOut } from './workedOut';

/** Whether any of the changes is about what was checked; marks, for one, are not. */
export function concerns(last: CheckedPeriod, changes: readonly SheetChange[]): boolean {
  return changes.some((change) => {
    const sheet = sheetsOf(last).find(({ sheetId }) => sheetId === change.sheetId);
    if (sheet === undefined) return false;
    if (change.kind === 'structure') return true;
    return change.areas.some((part) => common(part, sheet.area) !== null);
  });
}

function sheetsOf({ entries, target }: CheckedPeriod): readonly CheckedSheet[] {
  return target === null ? [entries] : [entries, target];
}

/**
 * Looks again at what was changed: one request to read those cells alone, and one where a mark changes. Where
 * rows or columns came, went or were renamed, everything is read anew; and where growth is worked out, because last year's
 * figures may be others by now, and no event here tells of those.
 */
export async function recheck(
  session: Session,
  last: CheckedPeriod,
  changes: readonly SheetChange[],
  onFound?: (found: CheckedPeriod) => void,
): Promise<CheckedPeriod> {
  const sheets = sheetsOf(last);
  const isGrown = measuresOf(last.plan).some((measure) => grownOf(measure) !== null);
  if (isGrown || changes.some((change) => movesCells(change, sheets))) {
    return check(session, last.period);
  }
  const ours = changes.filter((change) => concerns(last, [change]));
  const read = sheets.map((sheet) => {
    const own = ours.filter(({ sheetId }) => sheetId === sheet.sheetId);
    const parts = own.flatMap(({ areas }) =>
      areas.flatMap((part) => common(part, sheet.area) ?? []),
    );
    const isEntries = sheet.sheetId === last.entries.sheetId;
    return queueChanged(session, sheet, isEntries ? withWorkedOut(last.plan, sheet, parts) : parts);
  });
  await session.sync();
  const [entries = [], target = []] = read.map((grids) => grids?.() ?? []);
  const { next, changed } = withCells(last, entries);
  return finish(session, withTargetCells(next, target), {
    changed,
    withoutMarks: ours.every(({ isRemote }) => isRemote),
    ...(onFound && { onFound }),
  });
}

/** An edit of ids or headings moves what the block means as much as an inserted row does. */
function movesCells(change: SheetChange, sheets: readonly CheckedSheet[]): boolean {
  const sheet = sheets.find(({ sheetId }) => sheetId === change.sheetId);
  if (sheet === undefined) return false;
  if (change.kind === 'structure') return true;
  const { area, headerRow } = sheet;
  const ids: Area = { ...area, columns: 1 };
  const headings: Area = { ...area, row: headerRow, rows: 1 };
  return change.areas.some((part) => common(part, ids) !== null || common(part, headings) !== null);
}

/** Several areas are read as one unless that is much more. */
function queueChanged(
  session: Session,
  { sheetId }: CheckedSheet,
  parts: readonly Area[],
): (() => CellGrid[]) | null {
  const whole = around(parts);
  if (whole === null) return null;
  const size = (part: Area): number => part.rows * part.columns;
  const sum = parts.reduce((cells, part) => cells + size(part), 0);
  return queueAreas(
    session,
    sheetId,
    parts.length > MANY || size(whole) <= 2 * sum ? [whole] : parts,
  );
}

const MANY = 20;

/** The check with cells as they are now; entries that did not change keep their reading. */
export function withCells<T extends Checked>(
  last: T,
  grids: readonly CellGrid[],
): { next: T; changed: ReadonlySet<CellKey> } {
  const { plan, entries } = last;
  const cells = new Map(entries.cells);
  const changed = new Set<CellKey>();
  for (const measure of measuresOf(plan)) {
    const row = entries.block.rows.get(measure.id) ?? -1;
    for (const { id } of plan.districts) {
      const facts = found(grids, row, entries.block.columns.get(id) ?? -1);
      if (facts === null) continue;
      const key = cellKey(measure.id, id);
      changed.add(key);
      cells.set(key, { facts, reading: readEntry(facts, plan, measure, id) });
    }
  }
  return { next: { ...last, entries: { ...entries, cells } }, changed };
}

export function withTargetCells<T extends Checked>(last: T, grids: readonly CellGrid[]): T {
  const { plan, target } = last;
  if (target === null || grids.length === 0) return last;
  const cells = new Map(target.cells);
  for (const indicator of plan.indicators) {
    const row = target.block.rows.get(indicatorKey(indicator.number)) ?? -1;
    for (const { id } of plan.districts) {
      const facts = found(grids, row, target.block.columns.get(id) ?? -1);
      if (facts !== null) cells.set(targetKey(indicator, id), facts);
    }
  }
  return { ...last, target: { ...target, cells } };
}

function found(grids: readonly CellGrid[], row: number, column: number): CellFacts | null {
  for (const grid of grids) {
    const facts = cellIn(grid, row, column);
    if (facts !== null) return facts;
  }
  return null;
}
