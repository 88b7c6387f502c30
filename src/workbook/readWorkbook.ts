import type { CellValue } from '../figures/types';
import { kindOf } from '../sheets/kinds';
import { blockNames, parseBlockName } from '../sheets/blocks/names';
import { oversizedNames, cellsOf, refuseOversized, syncBlocks } from './oversizedNames';
import type { Block } from './block';
import { queueWarnings, type WorkbookWarning } from './workbookWarnings';
import { journalPlace, type JournalPlace } from './journal/journalPlace';
import { queuePrinted } from './recover/printedArea';
import type { Session } from './run';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface WorkbookContents {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly warnings: readonly WorkbookWarning[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetInfo[];
  /** All workbook-scoped names that mark a block, also those whose cells are gone. */
  readonly names: readonly string[];
  /** Those among them that lead to far more cells than a block has, with what they refer to. */
  readonly oversizedNames: ReadonlyMap<string, string>;
  /** Null: nothing was recorded yet. */
  readonly journal: JournalPlace | null;
  /** The wanted blocks that are there, by name. */
  readonly blocks: ReadonlyMap<string, Block>;
}

/**
 * Reads what an action needs to know of the workbook, in one request: the names of a year's blocks follow
 * from the year, so that their cells can be asked for without first asking which there are.
 *
 * @param wanted names of blocks; those that are not in the workbook are left out of the answer
 */
export async function readWorkbook(
  session: Session,
  wanted: readonly string[],
): Promise<WorkbookContents> {
  const overview = queueOverview(session);
  const ranges = queueBlocks(session, wanted);
  await syncBlocks(session, wanted);
  return { ...overview(), blocks: ranges() };
}

/**
 * The same for a workbook of which not even the year is known: two requests, one for the names and one for
 * the blocks that `choose` picks from them.
 */
export async function readNamedBlocks(
  session: Session,
  choose: (names: readonly string[]) => readonly string[],
): Promise<WorkbookContents> {
  const overview = queueOverview(session);
  await session.sync();
  const found = overview();
  const wanted = choose(found.names);
  if (wanted.length === 0) return { ...found, blocks: new Map() };
  refuseOversized(found.oversizedNames, wanted);
  const ranges = queueBlocks(session, wanted);
  await session.sync();
  return { ...found, blocks: ranges() };
}

/** Asks for all but the blocks; the answer can be had after the next sync. */
export function queueOverview({
  context,
}: Pick<Session, 'context'>): () => Omit<WorkbookContents, 'blocks'> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  const warnings = queueWarnings({ context });
  const journal = queueBlocks({ context }, [blockNames.journal()]);
  return () => ({
    name: workbook.name,
    structureProtected: workbook.protection.protected,
    warnings: warnings(),
    sheets: sheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === 'Visible',
    })),
    names: names.items.map(({ name }) => name).filter((name) => parseBlockName(name) !== null),
    oversizedNames: oversizedNames(names.items),
    journal: journalPlace(journal().get(blockNames.journal())),
  });
}

/** Asks for the blocks that are there; the answer can be had after the next sync. */
export function queueBlocks(
  { context }: Pick<Session, 'context'>,
  wanted: readonly string[],
): () => ReadonlyMap<string, Block> {
  const queued = wanted.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    // Untracked: the range is used in this request only, and tracking would cost a request to end it.
    range.untrack();
    range.load('address,rowIndex,columnIndex,values,worksheet/id,worksheet/name');
    range.worksheet.autoFilter.load('isDataFiltered');
    const table = queueTable(range);
    const used = grows(name) ? queueUsed(range) : null;
    const printed = grows(name) ? queuePrinted(range) : null;
    return { name, range, table, used, printed };
  });
  return () =>
    new Map(
      queued
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range, table, used, printed }) => [
          name,
          {
            ...blockOf(name, range, used),
            ...table(),
            ...(printed !== null && { printed: printed() }),
          },
        ]),
    );
}

function grows(name: string): boolean {
  const block = parseBlockName(name);
  return block !== null && kindOf(block.kind).grows === true;
}

/** Asks which table shares cells with a range; the answer can be had after the next sync. */
export function queueTable(range: Excel.Range): () => Pick<Block, 'table'> {
  const tables = range.getTables(false).load('items/name');
  return () => ({ table: tables.items[0]?.name });
}

/** What is used of a range's columns. */
export function queueUsed(range: Excel.Range): Excel.Range {
  const columns = range.getEntireColumn();
  columns.untrack();
  const used = columns.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('rowIndex,rowCount');
  return used;
}

function blockOf(name: string, range: Excel.Range, used: Excel.Range | null): Block {
  const isUsed = used !== null && !used.isNullObject;
  return {
    ...(isUsed && { lastRow: used.rowIndex + used.rowCount - 1 }),
    name,
    sheetId: range.worksheet.id,
    sheetName: range.worksheet.name,
    address: range.address.slice(range.address.lastIndexOf('!') + 1),
    row: range.rowIndex,
    column: range.columnIndex,
    isFiltered: range.worksheet.autoFilter.isDataFiltered,
    values: cellsOf(name, range.address, range.values as CellValue[][] | null),
  };
}
