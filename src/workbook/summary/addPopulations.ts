import type { CellValue } from '../../figures/types';
import type { Content } from '../../sheets/journal/content';
import type { Area, LayoutCell } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { drawBorders } from '../apply/borders';
import { protectionOf, type Protection } from '../apply/protection';
import { contentOf } from '../apply/values';
import { addedName } from '../recover/addedName';
import { contentsOf } from '../recover/content';
import { madeRoom } from '../recover/madeRoom';
import { closed, opened, openedSheet } from '../recover/openedSheet';
import { writtenCells } from '../recover/writtenCells';
import type { UndoStep } from '../recover/undoStep';
import type { Session } from '../run';
import { jsonBytes } from '../write/bytes';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

/** A row of populations for a period's sheet that was laid out before they were known. */
export interface PopulationRow {
  /** A defined name for it, by which it is found again. */
  readonly name: string;
  /** The name is left over from a sheet that is gone, and was seen to. */
  readonly isNameStale: boolean;
  readonly sheetId: string;
  /** Where the row comes to stand; whatever stands there moves down. */
  readonly area: Area;
  readonly cells: readonly LayoutCell[];
  /** Totals that count by the row from now on. */
  readonly totals: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly look: { readonly fill: string; readonly color: string; readonly size: number };
}

/**
 * The rows with the totals that weigh by them. A sheet protected without a password is opened for it. One request
 * to see what is there now; none without rows.
 */
export async function populationRows(
  { context, sync }: Session,
  rows: readonly PopulationRow[],
): Promise<Change[]> {
  if (rows.length === 0) return [];
  const asked = rows.map((row) => queueSheetState(context, row));
  await sync();
  return rows.flatMap((row, index) => {
    const state = asked[index]?.();
    return state === undefined ? [] : [rowChange(row, state)];
  });
}

/** A sheet before the row comes. */
interface SheetState {
  readonly sheetName: string;
  readonly protection: Protection;
  readonly lastRow: number;
  /** What stands where the totals are. */
  readonly totals: readonly Content[];
}

function queueSheetState(context: Excel.RequestContext, row: PopulationRow): () => SheetState {
  const sheet = context.workbook.worksheets.getItem(row.sheetId);
  sheet.load('name');
  sheet.protection.load('protected,options');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('rowIndex,rowCount');
  const totals = row.totals.map((total) => {
    const range = rangeOf(sheet, { row: total.row, column: total.column, rows: 1, columns: 1 });
    range.load('values,formulas');
    return range;
  });
  return () => ({
    sheetName: sheet.name,
    protection: protectionOf(sheet.protection),
    lastRow: used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1,
    totals: totals.flatMap((range) => contentsOf(range).flat()),
  });
}

function rowChange(row: PopulationRow, state: SheetState): Change {
  const { sheetId } = row;
  const { sheetName, protection } = state;
  const within = undoStepsOf(row, state);
  return {
    operations: [
      ...opened(sheetId, sheetName, protection),
      rowOperation(row),
      ...totalOperations(row),
      ...closed(sheetId, protection),
    ],
    undoSteps: [openedSheet({ sheetId, sheetName, protection, within })],
  };
}

/** The row first, so that what stands below it is in its place again when the totals come to count by it. */
function undoStepsOf(row: PopulationRow, { sheetName, lastRow, totals }: SheetState): UndoStep[] {
  const { sheetId, area, name, isNameStale } = row;
  return [
    ...(isNameStale ? [] : [addedName(name, sheetName)]),
    ...madeRoom({
      ...{ sheetId, sheetName, area, lastRow, wholeRows: true },
      cells: [valuesOf(row).map(contentFrom)],
    }),
    ...row.totals.map((total, index) =>
      writtenCells({
        ...{ sheetId, sheetName },
        area: { row: total.row, column: total.column, rows: 1, columns: 1 },
        cells: [[{ before: totals[index] ?? { value: '' }, after: { formula: total.formula } }]],
      }),
    ),
  ];
}

function valuesOf({ cells }: PopulationRow): CellValue[] {
  return cells.map((cell) => contentOf(cell, 'General') ?? '');
}

const contentFrom = (value: CellValue): Content =>
  typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };

function rowOperation(row: PopulationRow): WriteOperation {
  const { name, sheetId, area, look } = row;
  const values = valuesOf(row);
  return {
    bytes: 3 * RANGE_BYTES + 40 * CALL_BYTES + jsonBytes(values),
    queue: (request) => {
      const sheet = request.sheet(sheetId);
      const whole = rangeOf(sheet, area).getEntireRow();
      whole.untrack();
      whole.insert('Down').untrack();
      const range = rangeOf(sheet, area);
      const { fill, font } = range.format;
      range.numberFormat = [values.map(() => 'General')];
      range.values = [values];
      fill.color = look.fill;
      font.color = look.color;
      font.size = look.size;
      range.format.horizontalAlignment = 'Center';
      range.format.protection.locked = true;
      request.context.workbook.names.add(name, range);
      drawBorders(range.format.borders, area, { grid: 'thin' });
    },
  };
}

function totalOperations({ sheetId, totals }: PopulationRow): WriteOperation[] {
  return totals.map(({ row, column, formula }) => ({
    bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(formula),
    queue: (request) => {
      const area = { row, column, rows: 1, columns: 1 };
      rangeOf(request.sheet(sheetId), area).values = [[formula]];
    },
  }));
}
