import { byUnit } from '../../ledgers/byUnit';
import { emptied } from '../../sheets/journal/emptied';
import { blockNames } from '../../sheets/blocks/names';
import {
  CLEARED_SHEET,
  clearedSheet,
  clearedTable,
} from '../../sheets/ledger/cleared/clearedTable';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import { yearOf } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { WorkbookError } from '../../workbook/errors';
import { allRows } from '../../workbook/filter/allRows';
import { hasHiddenRows } from '../../workbook/block';
import { emptiedRows } from '../../workbook/journal/emptiedRows';
import { readBodies } from '../../workbook/journal/readBodies';
import {
  journalChange,
  staleNamesOf,
  type JournalWrite,
} from '../../workbook/journal/writeJournal';
import { layOutSheets, type StaleName } from '../../workbook/layOutSheets';
import { appendLines } from '../../workbook/entries/appendLines';
import { readStaleNames } from '../../workbook/readStaleNames';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { refuseProtected } from '../../workbook/refuseProtected';
import type { Session } from '../../workbook/run';
import { carryOut, type Change } from '../../workbook/write/change';
import { ledgersOf } from '../../plan/ledgers';
import { readKeptLedgers } from '../gather/ledgers/kept';
import { whole } from '../gather/ledgers/whole';
import { record } from '../journal/record';
import { listWrite, logLines, timeText, type LogWrite } from '../logLines';
import type { RunOptions } from '../types';
import { clearableIn, linesOf, previewOf, type Clearable } from './clearing';
import { removalOf } from './removalOf';
import type { ClearedLedger, ClearOutcome, LedgersChosen } from './types';

/** What clearing would remove. Two requests, or more for very long ones. */
export async function previewClearing(
  session: Session,
  chosen: LedgersChosen,
  options: RunOptions,
): Promise<readonly ClearedLedger[]> {
  return previewOf(await readClearable(session, chosen, options));
}

/**
 * Removes the rows of 台账 for good, and whatever the journal tells of them. Figures stay as they are; how many rows each unit
 * had, and what they gave, is kept. Five requests, or more for very long ones.
 *
 * @param shown what a person has seen and said yes to
 * @throws WorkbookError `workbookProtected`, `sheetFiltered` …
 */
export async function clearLedgers(
  session: Session,
  chosen: LedgersChosen,
  shown: readonly ClearedLedger[],
  { who, now }: { readonly who: string; readonly now: Date },
  options: RunOptions,
): Promise<ClearOutcome> {
  const clearable = await readClearable(session, chosen, options);
  const preview = previewOf(clearable);
  if (asText(preview) !== asText(shown)) return { kind: 'changed', ledgers: preview };
  if (clearable.length === 0) return { kind: 'cleared', rows: 0, entry: null };
  const rows = preview.reduce((sum, each) => sum + each.rows, 0);
  const reading = await readWorkbook(session, [
    blockNames.cleared(chosen.plan.year),
    blockNames.submissions(yearOf(chosen.period)),
  ]);
  if (reading.structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  for (const { block } of clearable) refuseProtected(block ?? undefined);
  const recorded = await record(reading, {
    action: 'cleared',
    facts: { year: chosen.plan.year, rows },
    ...{ who, now },
  });
  const lists = listsOf(chosen, clearable, reading, { at: timeText(now), who });
  const stale = await readStaleNames(session, [
    ...staleNamesOf(recorded.write),
    ...lists.flatMap(({ staleNames }) => staleNames),
  ]);
  await carryOut(session, [
    ...(await recordChanges(session, chosen, clearable, reading, recorded.write, stale)),
    layOutSheets(
      lists.flatMap(({ added }) => added),
      among(
        stale,
        lists.flatMap(({ staleNames }) => staleNames),
      ),
    ),
    ...lists.flatMap((each) => each.lists).map(appendLines),
    ...clearable.flatMap(({ block }) => (block && hasHiddenRows(block) ? [allRows(block)] : [])),
    // Last: whatever breaks off before leaves all rows.
    ...clearable.flatMap((each) => removalOf(chosen.plan, each)),
  ]);
  return { kind: 'cleared', rows, entry: recorded.id };
}

const among = (stale: readonly StaleName[], names: readonly string[]): StaleName[] =>
  stale.filter(({ name }) => names.includes(name));

/** The record of the clearing, and earlier ones made to forget the rows. */
async function recordChanges(
  session: Session,
  { plan }: LedgersChosen,
  clearable: readonly Clearable[],
  { journal }: WorkbookContents,
  write: JournalWrite,
  stale: readonly StaleName[],
): Promise<readonly Change[]> {
  const blocks = new Set(clearable.map(({ ledger }) => blockNames.ledger(plan.year, ledger.id)));
  const bodies = journal === null ? [] : await readBodies(session, journal);
  const drop = write.kind === 'append' ? write.drop : 0;
  return [
    journalChange(write, among(stale, staleNamesOf(write))),
    ...(journal === null ? [] : [emptiedRows(journal, emptied(bodies, blocks), drop)]),
  ];
}

/** What 报送记录 says of it, and how many rows each unit had. */
function listsOf(
  { plan, period }: LedgersChosen,
  clearable: readonly Clearable[],
  reading: WorkbookContents,
  by: { readonly at: string; readonly who: string },
): readonly LogWrite[] {
  const told = clearable.map((each) => lineOf(plan, each, { period, ...by }));
  return [logLines(yearOf(period), told, reading), keptLines(plan, clearable, by, reading)];
}

async function readClearable(
  session: Session,
  { plan, ledger }: LedgersChosen,
  options: RunOptions,
): Promise<readonly Clearable[]> {
  const ids = ledgersOf(plan)
    .map(({ id }) => id)
    .filter((id) => ledger === null || id === ledger);
  return clearableIn(plan, whole(await readKeptLedgers(session, plan, new Set(ids), options)));
}

const asText = (ledgers: readonly ClearedLedger[]): string =>
  JSON.stringify(ledgers.map(({ ledger: { id }, rows, units }) => [id, rows, units]));

/** The line of 报送记录. */
function lineOf(
  plan: Plan,
  { ledger, reading }: Clearable,
  { period, at, who }: Pick<LogLine, 'period' | 'at' | 'who'>,
): LogLine {
  const units = byUnit(reading.rows);
  const counts = plan.districts.flatMap(({ id, name }) => {
    const own = units.get(id);
    return own === undefined ? [] : [`${name} ${own.length} 行`];
  });
  return {
    ...{ at, period, who, district: '', way: 'cleared', file: '', taken: 0 },
    changes: `台账「${ledger.title}」清空 ${reading.rows.length} 行：${counts.join('、')}`,
    ...{ explanations: '', filledBy: '', why: '填报数不变', hash: '' },
  };
}

function keptLines(
  plan: Plan,
  clearable: readonly Clearable[],
  by: { readonly at: string; readonly who: string },
  reading: WorkbookContents,
) {
  const lines = clearable.flatMap((each) => linesOf(plan, each, by));
  return listWrite(reading, blockNames.cleared(plan.year), clearedTable, lines, {
    tab: `${CLEARED_SHEET} ${plan.year}`,
    layOut: (sheet) => clearedSheet(plan.year, sheet, lines),
  });
}
