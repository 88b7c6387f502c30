import { pinnedArea } from '../../sheets/address';
import type { Area, LayoutCell, SheetLayout } from '../../sheets/layout';
import type { CellValue } from '../../figures/types';
import type { Content } from '../../sheets/journal/content';
import { drawBorders } from '../apply/borders';
import { rangeOf } from '../apply/area';
import { contentOf } from '../apply/values';
import { layOutSheets, suspend } from '../layOutSheets';
import { isCellEditing, toWorkbookError, tracesOf } from '../hostErrors';
import { queueEntry, type JournalWrite } from '../journal/writeJournal';
import type { Session } from '../run';
import { undoAdded } from '../undoAdded';
import { rectanglesOf, type Rectangle } from './rectangles';

/** One cell to be written. `format` is the number format it has now. */
export interface EntryWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly before: Content;
  readonly format: string;
}

/** A list on a sheet that is there: `cells` replace it whole or are put below it. */
export interface ListWrite {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where the list stands now. */
  readonly area: Area;
  readonly cells: readonly (readonly LayoutCell[])[];
  readonly mode: 'append' | 'replace';
}

export interface EntriesBatch {
  /** The record of what is written; null: no cell is. */
  readonly journal: JournalWrite | null;
  readonly sheetId: string;
  readonly cells: readonly EntryWrite[];
  readonly lists: readonly ListWrite[];
  /** Lists that are not there yet, as sheets of their own. */
  readonly added: readonly SheetLayout[];
  readonly staleNames: readonly string[];
  /** What goes with the first request beside, and how it is undone when that fails midway. */
  readonly also?: {
    readonly queue: (context: Excel.RequestContext) => void;
    readonly undo: (context: Excel.RequestContext) => void;
  };
}

/** Up to so many cells go with one request; Excel on the web takes 5 MB. */
const CELLS_PER_REQUEST = 20_000;

/**
 * Writes entries with their record and what is needed to put them back: one request, or several for very many
 * cells. The record of what was there goes with the first. When a request fails midway, what was written by then
 * is put back.
 *
 * @param onWritten called after each request with the number of cells written so far
 * @throws WorkbookError
 */
export async function writeEntries(
  session: Session,
  batch: EntriesBatch,
  onWritten: (cells: number) => void = () => undefined,
): Promise<void> {
  const { context } = session;
  const chunks = chunksOf(rectanglesOf(batch.cells));
  let written = 0;
  try {
    for (const [index, chunk] of chunks.entries()) {
      suspend(context);
      if (index === 0) {
        if (batch.journal !== null) queueEntry(context, batch.journal);
        writeLists(session, batch);
        batch.also?.queue(context);
      }
      const sheet = context.workbook.worksheets.getItem(batch.sheetId);
      for (const rectangle of chunk) writeRectangle(sheet, rectangle, (cell) => cell.content);
      // Chunks must follow one another: each stays below what one request may hold.
      await session.sync();
      written += chunk.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
      onWritten(written);
    }
  } catch (error) {
    // A request that was refused as a whole has changed nothing, and may be sent again.
    if (isCellEditing(error) && written === 0) throw error;
    await putBack(session, batch);
    await undoAdded(session, tracesOf(error));
    throw toWorkbookError(error);
  }
}

function writeLists({ context }: Session, { lists, added, staleNames }: EntriesBatch): void {
  layOutSheets(context, added, staleNames);
  for (const list of lists) {
    const sheet = context.workbook.worksheets.getItem(list.sheetId);
    if (list.mode === 'append') append(sheet, list);
    else replace(sheet, list);
    const rows = list.cells.length + (list.mode === 'append' ? list.area.rows : 0);
    context.workbook.names.getItem(list.name).formula =
      `=${pinnedArea({ ...list.area, rows }, list.sheetName)}`;
  }
}

/** Room is made first: whatever somebody wrote below the list moves down. */
function append(sheet: Excel.Worksheet, { area, cells }: ListWrite): void {
  const place = { ...area, row: area.row + area.rows, rows: cells.length };
  const made = rangeOf(sheet, place).insert('Down');
  made.untrack();
  const range = rangeOf(sheet, place);
  range.numberFormat = cells.map((row) => padded(row, area.columns, '@'));
  range.values = cells.map((row) => padded(row.map(asText), area.columns, ''));
  drawBorders(range.format.borders, place, { grid: 'thin' });
  range.format.horizontalAlignment = 'Left';
}

function replace(sheet: Excel.Worksheet, { area, cells }: ListWrite): void {
  rangeOf(sheet, area).clear('Contents');
  const place = { ...area, rows: cells.length };
  const range = rangeOf(sheet, place);
  range.numberFormat = cells.map((row) => padded(row, area.columns, '@'));
  range.values = cells.map((row) => padded(row.map(asText), area.columns, ''));
}

function asText(cell: LayoutCell): string | number {
  return contentOf(cell, '@') ?? '';
}

function padded<T>(row: readonly unknown[], columns: number, filler: T): T[] {
  return Array.from({ length: columns }, (_, index) =>
    filler === '' ? ((row[index] ?? filler) as T) : filler,
  );
}

function writeRectangle(
  sheet: Excel.Worksheet,
  { area, cells }: Rectangle<EntryWrite>,
  choose: (cell: EntryWrite) => Content,
): void {
  rangeOf(sheet, area).values = cells.map((row) =>
    row.map((cell) => valueOf(choose(cell), cell.format)),
  );
}

/** What to hand to `values`; null would leave the cell as it is, so an empty one is `''`. */
function valueOf(content: Content, format: string): CellValue {
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null || value === '') return '';
  return typeof value === 'string' ? contentOf({ text: value }, format) : value;
}

async function putBack(session: Session, batch: EntriesBatch): Promise<void> {
  const { context } = session;
  batch.also?.undo(context);
  const sheet = context.workbook.worksheets.getItem(batch.sheetId);
  for (const rectangle of rectanglesOf(batch.cells)) {
    writeRectangle(sheet, rectangle, (cell) => cell.before);
  }
  try {
    // Not the session's sync: also one who has cancelled wants the workbook as it was.
    await context.sync();
  } catch {
    // The first failure is the one to tell; the record that was written before allows putting back by hand.
  }
}

function chunksOf(rectangles: readonly Rectangle<EntryWrite>[]): Rectangle<EntryWrite>[][] {
  const chunks: Rectangle<EntryWrite>[][] = [[]];
  let size = 0;
  for (const rectangle of rectangles.flatMap(sliced)) {
    const cells = rectangle.area.rows * rectangle.area.columns;
    if (size > 0 && size + cells > CELLS_PER_REQUEST) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(rectangle);
    size += cells;
  }
  return chunks;
}

/** A rectangle of too many cells as several of whole rows. */
function sliced({ area, cells }: Rectangle<EntryWrite>): Rectangle<EntryWrite>[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  const parts: Rectangle<EntryWrite>[] = [];
  for (let at = 0; at < area.rows; at += rows) {
    const some = cells.slice(at, at + rows);
    parts.push({ area: { ...area, row: area.row + at, rows: some.length }, cells: some });
  }
  return parts;
}
