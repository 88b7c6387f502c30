import { yearOf } from '../../plan/period';
import type { JournalEntry, JournalHead } from '../../sheets/journal/entry';
import { sheetOfName, sheetsIn } from '../../sheets/journal/references';
import { kindOf } from '../../sheets/kinds';
import { parseBlockName } from '../../sheets/blocks/names';
import type { DefinedName, SheetContents, State } from '../../workbook/restore/readState';
import type { Obstacle, RestoreRow, RestoreSheet } from './types';

/** What would be left broken if these sheets were removed. */
export function obstaclesTo(
  entry: JournalEntry,
  sheets: readonly RestoreSheet[],
  rows: readonly RestoreRow[],
  state: State,
  later: readonly JournalHead[],
): Obstacle[] {
  if (sheets.length === 0) return [];
  const removed = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const ids = new Set(sheets.map(({ id }) => id));
  const left = state.sheets.filter(({ id }) => !ids.has(id));
  const newer = later.filter((head) => isSame(entry, head)).slice(0, 1);
  return [
    ...newer.map((head): Obstacle => ({ code: 'newer', head })),
    ...neededBy(entry, removed, state.allNames),
    ...referredBy(removed, ids, rows, state),
    ...(left.some(({ visible }) => visible) ? [] : [{ code: 'lastSheet' } as const]),
  ];
}

/** The same sheets were added again: their names may lead to the later ones by now. */
function isSame({ action, facts }: JournalHead, head: JournalHead): boolean {
  return (
    head.action === action &&
    head.facts.year === facts.year &&
    head.facts.period === facts.period &&
    head.facts.district === facts.district &&
    head.facts.copy === facts.copy
  );
}

/** Sheets that are worth nothing to the add-in without the plan and its targets. */
function neededBy(
  entry: JournalEntry,
  removed: ReadonlySet<string>,
  names: readonly DefinedName[],
): Obstacle[] {
  const years = entry.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((name) => {
      const block = parseBlockName(name);
      const isOfPlan = block !== null && kindOf(block.kind).journal === 'plan' && block.copy === 1;
      return isOfPlan && 'year' in block ? [block.year] : [];
    }),
  );
  const sheets = names.flatMap(({ name, formula }) => {
    const block = parseBlockName(name);
    if (block === null || kindOf(block.kind).journal !== 'needsPlan') return [];
    const year = 'period' in block ? yearOf(block.period) : 'year' in block ? block.year : null;
    if (year === null || !years.includes(year)) return [];
    const sheet = sheetOfName(formula);
    return sheet === null || removed.has(sheet.toLowerCase()) ? [] : [sheet];
  });
  return sheets.length === 0 ? [] : [{ code: 'needed', sheets: [...new Set(sheets)] }];
}

function referredBy(
  removed: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  rows: readonly RestoreRow[],
  { contents, allNames }: State,
): Obstacle[] {
  const to = new Set<string>();
  const from = contents
    .filter(({ id }) => !ids.has(id))
    .filter((sheet) => {
      const found = referencesOf(sheet, removed, rows);
      found.forEach((name) => to.add(name));
      return found.size > 0;
    })
    .map(({ name }) => name);
  const named = allNames
    .filter(({ name }) => parseBlockName(name) === null)
    .filter(({ formula }) => [...sheetsIn(formula)].some((sheet) => removed.has(sheet)))
    // Print areas and the like belong to the sheet itself.
    .filter(({ name }) => !name.startsWith('_xlnm'));
  for (const { formula } of named) sheetsIn(formula).forEach((sheet) => to.add(sheet));
  const sheets = [...from, ...named.map(({ name }) => name)];
  if (sheets.length === 0) return [];
  return [{ code: 'referred', sheets, to: [...to].filter((name) => removed.has(name)) }];
}

/** Removed sheets that formulas on another one refer to; rows that go as well do not count. */
function referencesOf(
  { id, row: top, column: left, values, formulas }: SheetContents,
  removed: ReadonlySet<string>,
  rows: readonly RestoreRow[],
): Set<string> {
  const own = rows.filter(({ sheetId }) => sheetId === id);
  const found = new Set<string>();
  formulas.forEach((line, index) => {
    if (own.some(({ row }) => row === top + index)) return;
    line.forEach((formula, at) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      if (formula === values[index]?.[at]) return;
      const isTotal = own.some(({ totals }) =>
        totals.some(({ row, column }) => row === top + index && column === left + at),
      );
      if (isTotal) return;
      for (const sheet of sheetsIn(formula)) if (removed.has(sheet)) found.add(sheet);
    });
  });
  return found;
}
