import { asSeen } from '../figures/numberText';
import type { CellValue } from '../figures/types';
import { measureById } from '../plan/measures';
import type { MeasureId, Plan } from '../plan/types';
import { sheetNames } from '../sheets/labels';
import type { SheetLayout } from '../sheets/layout/layout';
import { area } from '../sheets/layout/look';
import { blockNames, parseBlockName } from '../sheets/blocks/names';
import { kindOf } from '../sheets/kinds';
import { grownPrint } from '../sheets/list/grownPrint';
import { listSheet } from '../sheets/list/listSheet';
import { logTable, type LogLine } from '../sheets/submissionLog/logLine';
import { find } from '../tables/find';
import { append } from '../tables/layOut';
import type { ListSchema } from '../tables/schema';
import type { Block } from '../workbook/block';
import { common } from '../workbook/check/address';
import type { ListWrite } from '../workbook/entries/writeEntries';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookContents } from '../workbook/namedBlocks';
import { refuseFiltered } from '../workbook/refuseHindered';
import { freeSheetName, nameOfYear } from './freeNames';

/** Lines put below a list, or its sheet where there is none yet. */
export interface LogWrite {
  readonly lists: readonly ListWrite[];
  readonly added: readonly SheetLayout[];
  readonly staleNames: readonly string[];
}

/**
 * @param reading with the block of 报送记录, if there is one
 * @throws WorkbookError `workbookProtected`, `sheetFiltered`
 */
export function logLines(
  year: number,
  lines: readonly LogLine[],
  reading: WorkbookContents,
): LogWrite {
  if (lines.length === 0) return { lists: [], added: [], staleNames: [] };
  const name = blockNames.submissions(year);
  refuseFiltered(reading.blocks.get(name));
  if (!reading.blocks.has(name) && reading.structureProtected) {
    throw new WorkbookError({ code: 'workbookProtected' });
  }
  return listWrite(reading, name, logTable, lines, {
    tab: nameOfYear(sheetNames.submissions, 'submissions', year, reading.names),
    layOut: (sheet) => listSheet(logTable, lines, { name: sheet, block: name }),
  });
}

/**
 * Rows put below a list, or its sheet where there is none yet.
 *
 * @param reading with the list's block, if there is one
 * @param block the list's defined name
 */
export function listWrite<Row>(
  { blocks, sheets, names }: WorkbookContents,
  block: string,
  schema: ListSchema<Row>,
  rows: readonly Row[],
  fresh: { readonly tab: string; readonly layOut: (sheet: string) => SheetLayout },
): LogWrite {
  const kept = blocks.get(block);
  if (kept !== undefined) {
    return { lists: [belowList(kept, schema, rows)], added: [], staleNames: [] };
  }
  const taken = sheets.map((sheet) => sheet.name);
  return {
    lists: [],
    added: [fresh.layOut(freeSheetName(fresh.tab, taken))],
    staleNames: names.filter((each) => each.toLowerCase() === block),
  };
}

/** Rows that are put below a list, wherever it and its columns stand by now. What is printed of it grows with it. */
function belowList<Row>(block: Block, schema: ListSchema<Row>, rows: readonly Row[]): ListWrite {
  const { name, sheetId, sheetName, row, column, values, printed: before = null } = block;
  const { lastRow = row + values.length - 1 } = block;
  const place = area(row, column, values.length, values[0]?.length ?? 1);
  const after = grownPrint(before, place, rows.length);
  const printed = before === null || after === null ? null : { before, after };
  const lines = append(schema, values, rows);
  const filter = filterOver(block, schema, rows.length);
  return { name, sheetId, sheetName, area: place, lastRow, printed, filter, ...lines };
}

/** The AutoFilter of a list that has one, over its new lines as well; another one on its sheet is left alone. */
function filterOver<Row>(
  { name, row, column, values, filter: before }: Block,
  schema: ListSchema<Row>,
  added: number,
): ListWrite['filter'] {
  const kind = parseBlockName(name)?.kind;
  if (before === undefined || kind === undefined || kindOf(kind).filter !== true) return null;
  const titles = Math.max(0, find(schema, values).header);
  const lines = area(row + titles, column, values.length - titles, values[0]?.length ?? 1);
  if (before !== null && common(before, lines) === null) return null;
  return { before, after: { ...lines, rows: lines.rows + added } };
}

/** `1 发明专利授权量：5500→5587；4 …：（空）→1901；5 …：“7”→7`, where a text became a number. */
export function changesText(
  plan: Plan,
  changes: readonly { measure: MeasureId; before: CellValue; after: CellValue }[],
): string {
  const shown = (value: CellValue): string =>
    value === null || value === '' ? '（空）' : asSeen(value);
  return changes
    .map(({ measure, before, after }) => {
      const name = measureById(plan, measure)?.name ?? '';
      return `${measure} ${name}`.trim() + `：${shown(before)}→${shown(after)}`;
    })
    .join('；');
}

/** Local time as people write it, sorted like text. */
export function timeText(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}
