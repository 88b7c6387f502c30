import { findingText } from '../../messages';
// 报送记录 goes to the districts: it speaks Chinese, whatever the pane does.
import { findings as texts } from '../../messages/zh-CN/rules';
import { measureById } from '../../plan/measures';
import { yearOf } from '../../plan/period';
import type { Content } from '../../sheets/journal/content';
import type { CellChange } from '../../sheets/journal/entry';
import { blockNames } from '../../sheets/names';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import { indicatorKey } from '../../sheets/tableGrid';
import type { CellFacts, CellGrid } from '../../workbook/check/cells';
import { cellsChange, type CellWrite } from '../../workbook/check/cellsChange';
import { queueLocks } from '../../workbook/check/queueLocks';
import { queueAreas } from '../../workbook/check/readForCheck';
import { writeEntries } from '../../workbook/entries/writeEntries';
import { WorkbookError } from '../../workbook/errors';
import type { Session } from '../../workbook/run';
import { record, type Deed } from '../journal/record';
import { changesText, logLines, timeText } from '../logLines';
import { readAsNow } from './check';
import { cellAsNow } from './edits';
import type { Checked } from './findings';
import { finish } from './finish';
import { withCells, withTargetCells } from './recheck';
import type { CheckedSheet, Edit, PeriodCheck, Taken } from './types';

/**
 * Writes edits with their record in one batch, reads back what the cells hold then, and checks again. One request
 * to see that the cells still are as shown, one to write, one where a mark changes.
 *
 * @throws WorkbookError `changedMeanwhile`
 */
export async function take(
  session: Session,
  last: PeriodCheck,
  edits: readonly Edit[],
  { who, now }: Pick<Deed, 'who' | 'now'>,
): Promise<Taken> {
  const year = yearOf(last.period);
  const parts = partsOf(last, edits);
  const locks = parts.map(({ sheet, own }) =>
    queueLocks(
      session,
      sheet.sheetId,
      own.map(({ before }) => before),
    ),
  );
  const { now: current, reading } = await readAsNow(session, last);

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
    const { isProtected } = sheetNow(current, sheet);
    const opens = isProtected && edited.some((each) => each.isLocked || setsFormat(each.edit));
    return { sheet: { ...sheet, isProtected }, opens, edited };
  });
  let read: (() => CellGrid[])[] = [];
  await writeEntries(session, {
    sheetId: last.entries.sheetId,
    sheetName: last.entries.sheetName,
    cells: [],
    journal: write,
    ...logLines(year, lines, reading),
    also: [
      ...placed.map(({ sheet, opens, edited }) => {
        const { sheetId, sheetName, isProtected } = sheet;
        return cellsChange({ sheetId, sheetName, isProtected, opens, cells: edited.map(toWrite) });
      }),
      {
        footprints: [],
        pieces: [
          {
            bytes: 0,
            queue: () => {
              read = placed.map(({ sheet, edited }) =>
                queueAreas(session, sheet.sheetId, edited.map(areaOf)),
              );
            },
          },
        ],
      },
    ],
  });
  const [entries = [], target = []] = [last.entries, last.target].map((sheet) => {
    const index = placed.findIndex((part) => part.sheet.sheetId === sheet?.sheetId);
    return read[index]?.() ?? [];
  });
  const next = withTargetCells(withCells(current, entries).next, target);
  return { check: await finish(session, next), edits, entry: id };
}

function sheetNow({ entries, target }: Checked, sheet: CheckedSheet): CheckedSheet {
  return [entries, target].find((each) => each?.sheetId === sheet.sheetId) ?? sheet;
}

/** The edits of each sheet that has any. */
function partsOf(
  { entries, target }: PeriodCheck,
  edits: readonly Edit[],
): { readonly sheet: CheckedSheet; readonly own: readonly Edit[] }[] {
  return [entries, ...(target === null ? [] : [target])].flatMap((sheet) => {
    const own = edits.filter(({ sheetId }) => sheetId === sheet.sheetId);
    return own.length === 0 ? [] : [{ sheet, own }];
  });
}

interface PlacedEdit {
  readonly edit: Edit;
  /** Where its cell stands by now. */
  readonly row: number;
  readonly column: number;
  /** Of a cell that was moved it is not known, and supposed. */
  readonly isLocked: boolean;
}

/** @throws WorkbookError `changedMeanwhile` where the cell does not hold any more what was shown */
function placedNow(
  { sheetName: sheet }: CheckedSheet,
  edit: Edit,
  current: Checked,
  wasLocked: boolean,
): PlacedEdit {
  const { before } = edit;
  const now = cellAsNow(edit, current);
  if (now === null || now.value !== before.value || now.formula !== before.formula) {
    throw new WorkbookError({ code: 'changedMeanwhile', sheet, cells: [edit.address] });
  }
  const { row, column } = now;
  const isMoved = row !== before.row || column !== before.column;
  return { edit, row, column, isLocked: wasLocked || isMoved };
}

function changeOf({ plan, period, target }: PeriodCheck, edit: Edit): CellChange {
  const { measure, district, sheetId, before, after, numberFormat } = edit;
  const indicator = measureById(plan, measure)?.indicator ?? 0;
  const place =
    sheetId === target?.sheetId
      ? { block: blockNames.target(plan.year), row: indicatorKey(indicator) }
      : { block: blockNames.actual(period), row: measure };
  return {
    ...place,
    district,
    before: contentOf(before),
    after: { value: after },
    ...(setsFormat(edit) && { formats: [before.numberFormat, numberFormat] as const }),
  };
}

/** A line for each district; on 目标 it is the district's target that goes back to what was issued. */
function linesOf(
  { plan, period, target }: PeriodCheck,
  edits: readonly Edit[],
  who: string,
  at: string,
): LogLine[] {
  return plan.districts.flatMap(({ id, name }): LogLine[] => {
    const own = edits.filter(({ district }) => district === id);
    if (own.length === 0) return [];
    const changes = own.map(({ measure, before, after, sheetId }) => ({
      measure: sheetId === target?.sheetId ? `目标 ${measure}` : measure,
      before: before.formula ?? before.value,
      after,
    }));
    const found = own.map(({ finding }) => findingText(texts, plan, finding).title);
    return [
      {
        at,
        period,
        district: name,
        way: 'corrected',
        file: '',
        taken: own.length,
        changes: changesText(changes),
        explanations: '',
        filledBy: '',
        who,
        why: `采纳建议：${[...new Set(found)].join('；')}`,
        hash: '',
      },
    ];
  });
}

function areaOf({ row, column }: PlacedEdit) {
  return { row, column, rows: 1, columns: 1 };
}

function setsFormat({ numberFormat, before }: Edit): boolean {
  return numberFormat !== before.numberFormat;
}

function contentOf({ formula, value }: CellFacts): Content {
  return formula === null ? { value } : { formula };
}

function toWrite({ edit, row, column, isLocked }: PlacedEdit): CellWrite {
  const { before, after, numberFormat } = edit;
  return {
    row,
    column,
    before: contentOf(before),
    after: { value: after },
    formats: [before.numberFormat, numberFormat],
    locked: isLocked,
  };
}
