import type { CellValue } from '../../figures/types';
import { yearOf } from '../../plan/period';
import type { DistrictId, MeasureId } from '../../plan/types';
import { sheetNames } from '../../sheets/labels';
import type { SheetLayout } from '../../sheets/layout';
import { area } from '../../sheets/look';
import { blockNames } from '../../sheets/names';
import { logCells, type LogLine } from '../../sheets/submissionLog/logLine';
import { logSheet } from '../../sheets/submissionLog/logSheet';
import { snapshotCells, type Content, type Snapshot } from '../../sheets/submissionLog/snapshot';
import { snapshotSheet } from '../../sheets/submissionLog/snapshotSheet';
import type { EntriesBatch, EntryWrite, ListWrite } from '../../workbook/entries/writeEntries';
import { WorkbookError } from '../../workbook/errors';
import type { Block } from '../../workbook/readWorkbook';
import { freeSheetName } from '../freeNames';
import type { GatherReading } from './readContext';
import { cellKey, type KeptCell } from './types';

/** A cell to be written, with what it holds now. */
export interface Wanted {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly cell: KeptCell;
  readonly content: Content;
}

/** The cells with their lines of record and the snapshot that goes before them, as one batch. */
export function batchOf(
  { context, workbook }: GatherReading,
  wanted: readonly Wanted[],
  lines: readonly LogLine[],
  head: Omit<Snapshot, 'cells' | 'period'>,
): EntriesBatch {
  const year = yearOf(context.period);
  const cells = wanted.map(({ cell, content }): EntryWrite => ({
    row: cell.row,
    column: cell.column,
    content,
    before: cell.content,
    format: cell.format,
  }));
  const lists: ListWrite[] = [];
  const added: SheetLayout[] = [];
  const taken = workbook.sheets.map(({ name }) => name);
  const log = workbook.blocks.get(blockNames.submissions(year));
  if (log !== undefined) lists.push(listOf(log, lines.map(logCells), 'append'));
  else added.push(logSheet(year, freeSheetName(sheetNames.submissions, taken), lines));

  if (cells.length > 0) {
    const snapshots = [
      ...context.snapshots,
      { ...head, period: context.period, cells: wanted.map(snapshotCell) },
    ];
    const kept = workbook.blocks.get(blockNames.snapshots(year));
    if (kept !== undefined) lists.push(listOf(kept, snapshotCells(snapshots), 'replace'));
    else added.push(snapshotSheet(year, freeSheetName(sheetNames.snapshots, taken), snapshots));
  }
  if (added.length > 0 && workbook.structureProtected) {
    throw new WorkbookError({ code: 'workbookProtected' });
  }
  const names = new Set(workbook.names.map((name) => name.toLowerCase()));
  return {
    sheetId: context.sheet.sheetId,
    cells,
    lists,
    added,
    staleNames: added
      .flatMap((layout) => layout.names.map(({ name }) => name))
      .filter((name) => names.has(name.toLowerCase())),
  };
}

function snapshotCell({ measure, district, cell, content }: Wanted) {
  return { measure, district, before: cell.content, after: content };
}

function listOf(block: Block, cells: ListWrite['cells'], mode: ListWrite['mode']): ListWrite {
  const { name, sheetId, sheetName, row, column, values } = block;
  return {
    name,
    sheetId,
    sheetName,
    area: area(row, column, values.length, values[0]?.length ?? 1),
    cells,
    mode,
  };
}

/** The cells of wished-for values; a cell that is not in the sheet any more is left out. */
export function wantedCells(
  { context: { cells } }: GatherReading,
  wishes: readonly { measure: MeasureId; district: DistrictId; content: Content }[],
): Wanted[] {
  return wishes.flatMap(({ measure, district, content }) => {
    const cell = cells.get(cellKey(measure, district));
    return cell === undefined ? [] : [{ measure, district, cell, content }];
  });
}

/** `1：5500→5587；4：（空）→1901` */
export function changesText(
  changes: readonly { measure: MeasureId; before: CellValue; after: CellValue }[],
): string {
  const shown = (value: CellValue): string =>
    value === null || value === '' ? '（空）' : String(value);
  return changes
    .map(({ measure, before, after }) => `${measure}：${shown(before)}→${shown(after)}`)
    .join('；');
}

/** Local time as people write it, sorted like text. */
export function timeText(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}
