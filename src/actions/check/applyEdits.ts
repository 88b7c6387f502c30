import { yearOf } from '../../plan/period';
import type { CellGrid } from '../../workbook/check/cells';
import { cellsChange } from '../../workbook/check/cellsChange';
import { queueLocks } from '../../workbook/check/queueLocks';
import { queueAreas } from '../../workbook/check/readForCheck';
import { writeEntries } from '../../workbook/entries/writeEntries';
import type { Session } from '../../workbook/run';
import { record, type NewJournalEntry } from '../journal/record';
import { logLines, timeText } from '../logLines';
import { readAsNow } from './check';
import type { Checked } from './findings';
import { finish } from './finish';
import { areaOf, placedNow, setsFormat, toWrite } from './placedEdit';
import { withCells, withTargetCells } from './recheck';
import { changeOf, linesOf } from './recordEdits';
import type { CheckedSheet, Edit, CheckedPeriod, AppliedEdits } from './types';
import { withWorkedOut } from './workedOut';

/**
 * Writes edits with their record in one batch, reads back what the cells hold then, and checks again. One request
 * to see that the cells still are as shown, one to write, one where a mark changes.
 *
 * @throws WorkbookError `changedMeanwhile`
 */
export async function applyEdits(
  session: Session,
  last: CheckedPeriod,
  edits: readonly Edit[],
  { who, now }: Pick<NewJournalEntry, 'who' | 'now'>,
): Promise<AppliedEdits> {
  const year = yearOf(last.period);
  const parts = partsOf(last, edits);
  const locks = parts.map(({ sheet, own }) =>
    queueLocks(
      session,
      sheet.sheetId,
      own.map(({ before }) => before),
    ),
  );
  const { now: current, reading } = await readAsNow(session, last.period);

  const lines = linesOf(last, edits, who ?? '', timeText(now));
  const { id, write } = await record(reading, {
    action: 'taken',
    facts: { period: last.period, cells: edits.length },
    who,
    now,
    cells: edits.map((edit) => changeOf(last, edit)),
  });
  const placed = parts.map(({ sheet, own }, index) => {
    const locked = locks[index]?.() ?? [];
    const edited = own.map((edit, at) => placedNow(sheet, edit, current, locked[at] === true));
    // Somebody may have opened or closed the sheet since it was checked.
    const { protection } = sheetNow(current, sheet);
    const opens =
      protection !== null && edited.some((each) => each.isLocked || setsFormat(each.edit));
    return { sheet: { ...sheet, protection }, opens, edited };
  });
  let read: (() => CellGrid[])[] = [];
  await writeEntries(session, {
    sheetId: last.entries.sheetId,
    sheetName: last.entries.sheetName,
    cells: [],
    journal: write,
    ...logLines(year, lines, reading),
    also: placed.map(({ sheet, opens, edited }) => {
      const { sheetId, sheetName, protection } = sheet;
      return cellsChange({ sheetId, sheetName, protection, opens, cells: edited.map(toWrite) });
    }),
    readBack: () => {
      read = placed.map(({ sheet, edited }) => {
        const own = edited.map(areaOf);
        const isEntries = sheet.sheetId === current.entries.sheetId;
        const areas = isEntries ? withWorkedOut(current.plan, current.entries, own) : own;
        return queueAreas(session, sheet.sheetId, areas);
      });
    },
  });
  const [entries = [], target = []] = [last.entries, last.target].map((sheet) => {
    const index = placed.findIndex((part) => part.sheet.sheetId === sheet?.sheetId);
    return read[index]?.() ?? [];
  });
  const next = withTargetCells(withCells(current, entries).next, target);
  return { check: await finish(session, next), edits, entry: id };
}

/** The edits of each sheet that has any. */
function partsOf(
  { entries, target }: CheckedPeriod,
  edits: readonly Edit[],
): { readonly sheet: CheckedSheet; readonly own: readonly Edit[] }[] {
  return [entries, ...(target === null ? [] : [target])].flatMap((sheet) => {
    const own = edits.filter(({ sheetId }) => sheetId === sheet.sheetId);
    return own.length === 0 ? [] : [{ sheet, own }];
  });
}

function sheetNow({ entries, target }: Checked, sheet: CheckedSheet): CheckedSheet {
  return [entries, target].find((each) => each?.sheetId === sheet.sheetId) ?? sheet;
}
