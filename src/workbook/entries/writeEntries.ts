import type { SheetLayout } from '../../sheets/layout/layout';
import type { Content } from '../../sheets/journal/content';
import { cellRef } from '../../sheets/layout/address';
import { rangeOf } from '../apply/area';
import { entered } from '../apply/values';
import { WorkbookError } from '../errors';
import { journalChange, staleNamesOf, type JournalWrite } from '../journal/writeJournal';
import { layOutSheets } from '../layOutSheets';
import { readStaleNames } from '../readStaleNames';
import { writtenCells } from '../recover/writtenCells';
import type { Session } from '../run';
import { jsonBytes } from '../write/bytes';
import { carryOut, type Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import { appendLines, type ListWrite } from './appendLines';
import { rectanglesOf, slicesOf, type Rectangle } from './rectangles';

export type { ListWrite };

/** One cell to be written. `format` is the number format it has now. */
export interface EntryWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly before: Content;
  readonly format: string;
}

export interface EntriesBatch {
  /** The record of what is written; null: no cell is. */
  readonly journal: JournalWrite | null;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cells: readonly EntryWrite[];
  readonly lists: readonly ListWrite[];
  /** Lists that are not there yet, as sheets of their own. */
  readonly added: readonly SheetLayout[];
  readonly staleNames: readonly string[];
  /** What goes before all of it, after the record. */
  readonly first?: readonly Change[];
  /** What goes with it beside. */
  readonly also?: readonly Change[];
  /** What goes behind all of it. */
  readonly last?: readonly Change[];
  /** Queues what is to be read once everything is written. */
  readonly readBack?: () => void;
}

/** A rectangle of so many cells at most goes as one operation. */
const CELLS_AN_OPERATION = 4_000;

/**
 * Writes entries with their record and what is needed to put them back: one request, or several for very many
 * bytes. The record of what was there goes first.
 *
 * @param onWritten called after each request with how many cells of entries and lines of lists are written, of how many
 * @throws the error of the host
 */
export async function writeEntries(
  session: Session,
  batch: EntriesBatch,
  onWritten: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { journal, lists, added, staleNames, first = [], also = [], last = [], readBack } = batch;
  const forJournal = staleNamesOf(journal);
  const stale = await readStaleNames(session, [...forJournal, ...staleNames]);
  const among = (names: readonly string[]) => stale.filter(({ name }) => names.includes(name));
  const cells = entriesChange(batch);
  const changes = [
    ...(journal === null ? [] : [journalChange(journal, among(forJournal))]),
    ...first,
    layOutSheets(added, among(staleNames)),
    ...lists.map(appendLines),
    ...also,
    cells.change,
    ...last,
  ];
  const all = bytesOf(changes.flatMap(({ operations }) => operations));
  const of = [...lists, ...added].reduce(
    (sum, each) => sum + each.cells.length,
    batch.cells.length,
  );
  let sent = 0;
  await carryOut(session, changes, {
    // Formats, records and lines go together; what takes the time is their size.
    onSent: (operations) => {
      sent += bytesOf(operations);
      onWritten(Math.round((of * sent) / Math.max(all, 1)), of);
    },
    readBack,
  });
  const lost = cells.lost();
  if (lost.length > 0) {
    throw new WorkbookError({ code: 'mergedCells', sheet: batch.sheetName, cells: lost });
  }
}

const bytesOf = (operations: readonly WriteOperation[]): number =>
  operations.reduce((sum, { bytes }) => sum + bytes, 0);

/** Cells of one sheet, written in rectangles. */
export function entriesChange({
  sheetId,
  sheetName,
  cells,
}: Pick<EntriesBatch, 'sheetId' | 'sheetName' | 'cells'>): {
  change: Change;
  /** Addresses of cells that are empty after they were written. */
  lost: () => string[];
} {
  const rectangles = slicesOf(rectanglesOf(cells), CELLS_AN_OPERATION);
  const written = new Map<Rectangle<EntryWrite>, Excel.Range>();
  const operations = rectangles.map((rectangle) =>
    operationOf(sheetId, rectangle, (range) => written.set(rectangle, range)),
  );
  const undoSteps = rectangles.map(({ area, cells: lines }) =>
    writtenCells({
      sheetId,
      sheetName,
      area,
      cells: lines.map((line) => line.map(({ before, content }) => ({ before, after: content }))),
    }),
  );
  const lost = (): string[] =>
    [...written].flatMap(([{ cells: lines }, { values }]) =>
      lines.flatMap((line, row) =>
        line
          .filter(({ content }, column) => !isEmpty(content) && values[row]?.[column] === '')
          .map((cell) => cellRef(cell.row, cell.column)),
      ),
    );
  return { change: { operations, undoSteps }, lost };
}

/** A formula may well give nothing. */
function isEmpty(content: Content): boolean {
  return 'formula' in content || content.value === null || content.value === '';
}

/** @param onQueued told the range, which is read back: under merged cells Excel drops what it is given */
function operationOf(
  sheetId: string,
  { area, cells }: Rectangle<EntryWrite>,
  onQueued: (range: Excel.Range) => void,
): WriteOperation {
  const values = cells.map((row) => row.map(({ content, format }) => entered(content, format)));
  return {
    bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(values),
    queue: (request) => {
      const range = rangeOf(request.sheet(sheetId), area);
      range.values = values;
      range.load('values');
      onQueued(range);
    },
  };
}
