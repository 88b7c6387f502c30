import { ledgerById } from '../../plan/ledgers';
import { yearOf } from '../../plan/period';
import { explanationsSheet } from '../../sheets/explanations/explanationsSheet';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { cellsChange } from '../../workbook/check/cellsChange';
import { listChange } from '../../workbook/check/replaceBlock';
import { writeEntries } from '../../workbook/entries/writeEntries';
import { WorkbookError } from '../../workbook/errors';
import { allRows } from '../../workbook/filter/allRows';
import { hasHiddenRows } from '../../workbook/block';
import { refuseFiltered, refuseInTable } from '../../workbook/refuseHindered';
import { removedRow, removedSheets } from '../../workbook/restore/removals';
import type { Session } from '../../workbook/run';
import type { Change } from '../../workbook/write/change';
import { clearedMarks } from '../clearedMarks';
import { record } from '../journal/record';
import { logLines } from '../logLines';
import { removedLedgerLines } from '../removedLedgerLines';
import { answersBack, isAt } from './answers';
import type { FoundCell } from './cells';
import { contentOf } from './contentOf';
import { isEmpty, namesOn, readDraft, type Drafted } from './draft';
import { restoredLines } from './log';
import { marksOf } from './wanted';
import type { RestoreDraft, RestoreOutcome } from './types';

/**
 * Takes a write back, as its draft shows it. That is itself recorded, and can be taken back as far as it put cells
 * and answers back. Two requests: one to see that the workbook still is as shown, one to write.
 *
 * @throws WorkbookError `workbookProtected`, `sheetFiltered` …
 */
export async function restore(
  session: Session,
  shown: RestoreDraft,
  { who, now }: { readonly who: string; readonly now: Date },
): Promise<RestoreOutcome> {
  const { restorable, entry, sheetIds } = shown;
  const drafted = await readDraft(session, restorable, entry, sheetIds);
  const { draft, state } = drafted;
  const ids = state.sheets.map(({ id }) => id);
  if (entry.sheets.length > 0 && ids.some((id) => !sheetIds.includes(id))) {
    return { kind: 'changed', draft: (await readDraft(session, restorable, entry, ids)).draft };
  }
  if (draft.obstacles.length > 0 || asText(draft) !== asText(shown)) {
    return { kind: 'changed', draft };
  }
  const { cells, answers, sheets } = draft;
  if (isEmpty(draft)) return { kind: 'restored', cells: 0, sheets: 0, rows: 0, entry: null };
  if (sheets.length > 0 && state.structureProtected) {
    throw new WorkbookError({ code: 'workbookProtected' });
  }
  const blocks = blocksOf(drafted);
  for (const block of blocks) {
    if (isLedger(block)) refuseInTable(block);
    else refuseFiltered(block);
  }
  const gone = drafted.lines.reduce((sum, { at }) => sum + at.length, 0);
  const count = cells.length + answers.length;
  // Cells of 台账 are known by their columns and not by units.
  const ofUnits = drafted.cells.filter(({ block }) => !isLedger(block));
  const units = new Set(ofUnits.map(({ change }) => change.district)).size;
  const { id, action } = entry;
  const { rows: _, ...facts } = entry.facts;
  const recorded = await record(state, {
    action: 'restored',
    facts: {
      ...facts,
      of: { id, action },
      cells: count,
      sheets: sheets.length,
      ...(gone > 0 && { rows: gone }),
      ...(units > 0 && { districts: units }),
    },
    who,
    now,
    cells: drafted.cells.map(reversed),
    answers: answers.map(({ now: text, then, edited, ...place }) => {
      const kept = entry.answers.find((each) => isAt(each, place));
      const at = edited ? now.toISOString() : (kept?.after?.at ?? now.toISOString());
      return { ...place, before: text === null ? null : { text, at }, after: then };
    }),
  });
  const main = mainSheet(drafted.cells);
  const isPlain = (cell: FoundCell): boolean =>
    cell.change.formats === undefined && cell.block.sheetId === main?.sheetId;
  const lines = restoredLines(draft, who, now);
  const year = lines[0] === undefined ? null : yearOf(lines[0].period);
  await writeEntries(session, {
    sheetId: main?.sheetId ?? '',
    sheetName: main?.sheetName ?? '',
    journal: recorded.write,
    ...(year === null ? { lists: [], added: [], staleNames: [] } : logLines(year, lines, state)),
    cells: drafted.cells.filter(isPlain).map(({ change, facts: cell }) => ({
      row: cell.row,
      column: cell.column,
      content: change.before,
      before: contentOf(cell),
      format: cell.numberFormat,
    })),
    first: blocks.filter((block) => isLedger(block) && hasHiddenRows(block)).map(allRows),
    also: [
      ...singleCells(drafted.cells.filter((cell) => !isPlain(cell))),
      ...marksBack(drafted),
      ...answersChange(drafted),
      ...draft.rows.map((row) => removedRow({ ...row, name: row.block })),
      removedSheets(
        sheets.map((sheet) => sheet.id),
        namesOn(sheets, state),
      ),
    ],
    // Whatever is written to other lines finds them where they stand now.
    last: linesOut(drafted),
  });
  return {
    kind: 'restored',
    cells: count,
    sheets: sheets.length,
    rows: gone,
    entry: count > 0 ? recorded.id : null,
  };
}

/** The blocks that cells and lines are in. */
const blocksOf = ({ cells, lines }: Drafted): readonly FoundCell['block'][] => [
  ...new Set([...cells, ...lines].map(({ block }) => block)),
];

/** The lines that go. */
function linesOut({ lines, draft: { plan } }: Drafted): readonly Change[] {
  if (plan === null) return [];
  return lines.flatMap(({ block, at }) => {
    const name = parseBlockName(block.name);
    const ledger = name?.kind === 'ledger' ? ledgerById(plan, name.ledger) : null;
    return ledger === null ? [] : removedLedgerLines(plan, ledger, block, at);
  });
}

/** A list whose filter is one of ours: it shows all rows again before any is written. */
const isLedger = ({ name }: FoundCell['block']): boolean => parseBlockName(name)?.kind === 'ledger';

/** All of a draft that a person has looked at. */
function asText({ cells, answers, sheets, rows, lines, gone, obstacles }: RestoreDraft): string {
  return JSON.stringify([cells, answers, sheets, rows, lines, gone, obstacles]);
}

function reversed({ change, facts }: FoundCell) {
  const { block, row, district, before, formats } = change;
  return {
    ...{ block, row, district, before: contentOf(facts), after: before },
    ...(formats !== undefined && { formats: [facts.numberFormat, formats[0]] as const }),
  };
}

/** The sheet with the most cells: they are written in rectangles. */
function mainSheet(cells: readonly FoundCell[]): FoundCell['block'] | undefined {
  const counts = new Map<string, number>();
  for (const { block } of cells) counts.set(block.sheetId, (counts.get(block.sheetId) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return cells.find(({ block }) => block.sheetId === most?.[0])?.block;
}

function singleCells(cells: readonly FoundCell[]): Change[] {
  const blocks = new Map(cells.map(({ block }) => [block.sheetId, block]));
  return [...blocks.values()].map(({ sheetId, sheetName, protection }) => {
    const own = cells.filter(({ block }) => block.sheetId === sheetId);
    const opens = protection !== null && own.some(({ change }) => change.formats !== undefined);
    return cellsChange({
      ...{ sheetId, sheetName, protection, opens },
      cells: own.map(({ change, facts: { row, column, ...facts } }) => ({
        row,
        column,
        before: contentOf(facts),
        after: change.before,
        formats: [facts.numberFormat, change.formats?.[0] ?? facts.numberFormat],
        locked: false,
      })),
    });
  });
}

/** What was marked about the figures that go. */
function marksBack({ cells, draft: { plan }, state }: Drafted): Change[] {
  if (plan === null) return [];
  const blocks = new Map(cells.map(({ change, block }) => [change.block, block]));
  return [...blocks].flatMap(([name, { sheetId }]) =>
    clearedMarks(
      plan,
      state.blocks.get(marksOf(name) ?? ''),
      sheetId,
      cells
        .filter(({ change }) => change.block === name)
        .map(({ change, facts: { row } }) => ({ row, district: change.district })),
    ),
  );
}

function answersChange({ draft, state }: Drafted): Change[] {
  const [first] = draft.answers;
  if (first === undefined) return [];
  const year = yearOf(first.period);
  const block = state.blocks.get(blockNames.explanations(year));
  if (block === undefined) return [];
  const kept = answersBack(draft.answers, block);
  return [listChange(block, explanationsSheet(year, block.sheetName, kept))];
}
