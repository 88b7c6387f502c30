import type { CellValue } from '../figures/types';
import type { Area } from '../sheets/layout/layout';
import { rangeOf } from './apply/area';
import type { Block } from './block';
import { cellsOf, syncBlocks } from './oversizedNames';
import { queueUsed } from './readWorkbook';
import { queueFilter } from './filter/coveredLines';
import { queuePrinted } from './recover/printedArea';
import type { Session } from './run';
import { batchesOf } from './write/operations';

/** So many cells are asked for together: their answer stays far below the 5 MB that Excel sends at once. */
const CELLS = 120_000;

/**
 * Blocks that may be very long: one request for where they stand, then their cells, as many requests as their size takes.
 *
 * @param wanted names of blocks; those that are not in the workbook are left out of the answer
 * @param onRead called after each request with the cells read so far, of how many
 * @throws WorkbookError `nameOversized`
 */
export async function readLongBlocks(
  session: Session,
  wanted: readonly string[],
  onRead: (done: number, of: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Block>> {
  const places = queuePlaces(session, wanted);
  await syncBlocks(session, wanted);
  const blocks = places();
  const of = blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const values = new Map(blocks.map(({ block }) => [block.name, [] as CellValue[][]]));
  let done = 0;
  for (const pieces of requestsOf(blocks)) {
    const queued = pieces.map(({ block, area }) => {
      const sheet = session.context.workbook.worksheets.getItem(block.sheetId);
      const range = rangeOf(sheet, area);
      range.load('values,address');
      return { block, area, range };
    });
    await session.sync();
    for (const { block, area, range } of queued) {
      const lines = cellsOf(block.name, range.address, range.values as CellValue[][] | null);
      values.get(block.name)?.push(...lines);
      done += area.rows * area.columns;
    }
    onRead(done, of);
  }
  return new Map(
    blocks.map(({ block }) => [block.name, { ...block, values: values.get(block.name) ?? [] }]),
  );
}

interface Placed {
  readonly block: Omit<Block, 'values'>;
  readonly area: Area;
}

function queuePlaces({ context }: Session, wanted: readonly string[]): () => readonly Placed[] {
  const queued = wanted.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    range.load('address,rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name');
    range.worksheet.autoFilter.load('isDataFiltered');
    const [printed, filter] = [queuePrinted(range), queueFilter(range)];
    return { name, range, used: queueUsed(range), printed, filter };
  });
  return () =>
    queued
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range, used, printed, filter }) => ({
        block: {
          name,
          sheetId: range.worksheet.id,
          sheetName: range.worksheet.name,
          address: range.address.slice(range.address.lastIndexOf('!') + 1),
          row: range.rowIndex,
          column: range.columnIndex,
          isFiltered: range.worksheet.autoFilter.isDataFiltered,
          ...(!used.isNullObject && { lastRow: used.rowIndex + used.rowCount - 1 }),
          printed: printed(),
          filter: filter(),
        },
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      }));
}

/** Pieces of blocks, whole rows each, as they go into one request. */
function requestsOf(blocks: readonly Placed[]): Placed[][] {
  const pieces = blocks.flatMap(({ block, area }) => {
    const most = Math.max(1, Math.floor(CELLS / area.columns));
    return Array.from({ length: Math.ceil(area.rows / most) }, (_, index) => {
      const rows = Math.min(most, area.rows - index * most);
      const piece = { ...area, row: area.row + index * most, rows };
      return { block, area: piece, bytes: rows * area.columns };
    });
  });
  // Counted in cells, not in bytes.
  return batchesOf(pieces, CELLS);
}
