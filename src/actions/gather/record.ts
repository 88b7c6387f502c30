import { cellKey } from '../../plan/cellKey';
import { yearOf } from '../../plan/period';
import type { DistrictId, MeasureId } from '../../plan/types';
import type { Content } from '../../sheets/journal/content';
import { blockNames } from '../../sheets/blocks/names';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import type { EntriesBatch, EntryWrite } from '../../workbook/entries/writeEntries';
import { refuseFiltered } from '../../workbook/refuseHindered';
import type { Answer } from '../../year/types';
import { clearedMarks } from '../clearedMarks';
import { record, type NewJournalEntry } from '../journal/record';
import { logLines } from '../logLines';
import { remarksWrite } from '../year/remarks';
import { NO_ROWS, type LedgerWrite } from './ledgers/write';
import type { GatherInput } from './readContext';
import { settledMarks } from './settledMarks';
import type { KeptCell } from './types';

/** A cell to be written, with what it holds now. */
export interface Wanted {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly cell: KeptCell;
  readonly content: Content;
}

/** The cells with their lines of record, what units wrote of themselves, and the entry of the journal that goes before them, as one batch. */
export async function batchOf(
  { context, workbook }: GatherInput,
  wanted: readonly Wanted[],
  lines: readonly LogLine[],
  journalEntry: Pick<NewJournalEntry, 'action' | 'who' | 'now'>,
  remarks: readonly Answer[] = [],
  evidence: LedgerWrite = NO_ROWS,
): Promise<{ readonly entry: string | null; readonly batch: EntriesBatch }> {
  const { period } = context;
  if (wanted.length > 0) refuseFiltered(workbook.blocks.get(blockNames.actual(period)));
  const log = logLines(yearOf(period), lines, workbook);
  const said = remarksWrite(yearOf(period), remarks, workbook);
  const cells = wanted.map(({ cell, content }): EntryWrite => ({
    row: cell.row,
    column: cell.column,
    content,
    before: cell.content,
    format: cell.format,
  }));
  const isPlain = cells.length + evidence.cells.length + evidence.lines.length === 0;
  const recorded = isPlain ? null : await record(workbook, entryOf());
  const { sheetId, sheetName } = context.sheet;
  const batch = {
    sheetId,
    sheetName,
    cells,
    journal: recorded?.write ?? null,
    lists: [...log.lists, ...said.lists, ...evidence.lists],
    added: [...log.added, ...said.added, ...evidence.added],
    staleNames: [...log.staleNames, ...said.staleNames, ...evidence.staleNames],
    first: evidence.first,
    also: [
      ...evidence.also,
      ...clearedMarks(context.plan, workbook.blocks.get(blockNames.marks(period)), sheetId, [
        ...wanted.map(({ cell: { row }, district }) => ({ row, district })),
        ...settledMarks(context, wanted),
      ]),
    ],
  };
  return { entry: recorded?.id ?? null, batch };

  function entryOf(): NewJournalEntry {
    const block = blockNames.actual(period);
    const districts = new Set(wanted.map(({ district }) => district)).size;
    return {
      ...journalEntry,
      facts: { period, districts, cells: wanted.length },
      cells: [
        ...wanted.map(({ measure, district, cell, content }) => ({
          block,
          row: measure,
          district,
          before: cell.content,
          after: content,
        })),
        ...evidence.cells,
      ],
      lines: evidence.lines,
    };
  }
}

/** The cells of wished-for values; a cell that is not in the sheet any more is left out. */
export function wantedCells(
  { context: { cells } }: GatherInput,
  wishes: readonly { measure: MeasureId; district: DistrictId; content: Content }[],
): Wanted[] {
  return wishes.flatMap(({ measure, district, content }) => {
    const cell = cells.get(cellKey(measure, district));
    return cell === undefined ? [] : [{ measure, district, cell, content }];
  });
}
