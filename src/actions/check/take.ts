import type { CellFacts } from '../../workbook/check/cells';
import { writeCells, type CellWrite } from '../../workbook/check/writeCells';
import type { Session } from '../../workbook/run';
import { finish } from './finish';
import { withCells, withTargetCells } from './recheck';
import type { Edit, PeriodCheck, Taken } from './types';

/**
 * Writes edits in one batch for each sheet, reads back what the cells hold then, and checks again.
 * One request a sheet, one more where it has to be opened, one where a mark changes.
 */
export async function take(
  session: Session,
  last: PeriodCheck,
  edits: readonly Edit[],
): Promise<Taken> {
  return { check: await write(session, last, edits, toWrite), edits };
}

/** Puts back what stood there before, formulas and formats included. */
export function takeBack(session: Session, { check, edits }: Taken): Promise<PeriodCheck> {
  return write(session, check, edits, toRestore);
}

async function write(
  session: Session,
  last: PeriodCheck,
  edits: readonly Edit[],
  how: (edit: Edit) => CellWrite,
): Promise<PeriodCheck> {
  const { entries, target } = last;
  const onEntries = edits.filter(({ sheetId }) => sheetId === entries.sheetId);
  const onTarget = edits.filter(({ sheetId }) => sheetId === target?.sheetId);
  let next = last;
  if (onEntries.length > 0) {
    const writes = onEntries.map(how);
    const cells = await writeCells(session, entries.sheetId, writes, entries.isProtected);
    next = withCells(next, cells.map(gridOf)).next;
  }
  if (target !== null && onTarget.length > 0) {
    const writes = onTarget.map(how);
    const cells = await writeCells(session, target.sheetId, writes, target.isProtected);
    next = withTargetCells(next, cells.map(gridOf));
  }
  return finish(session, next);
}

function gridOf(facts: CellFacts) {
  return { area: { row: facts.row, column: facts.column, rows: 1, columns: 1 }, cells: [[facts]] };
}

function toWrite({ before, after, numberFormat }: Edit): CellWrite {
  return {
    row: before.row,
    column: before.column,
    content: { value: after },
    numberFormat,
    setsFormat: numberFormat !== before.numberFormat,
  };
}

function toRestore({ before, numberFormat }: Edit): CellWrite {
  const { row, column, formula, value } = before;
  return {
    row,
    column,
    content: formula === null ? { value } : { formula },
    numberFormat: before.numberFormat,
    setsFormat: numberFormat !== before.numberFormat,
  };
}
