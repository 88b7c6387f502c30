import type { CellValue } from '../figures/types';
import { kindOf } from '../sheets/kinds';
import { blockNames, parseBlockName } from '../sheets/blocks/names';
import { oversizedNames, cellsOf, refuseOversized } from './oversizedNames';
import type { Block } from './block';
import { queueWarnings, type WorkbookWarning } from './workbookWarnings';
import { journalPlace, type JournalPlace } from './journal/journalPlace';
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
 * What is in a workbook of which not even the year is known: two requests, one for the names and one for the blocks that
 * `choose` picks from them. To look at only: which rows a table beside a block hides is not asked.
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
  const ranges = queueNamed(session, wanted);
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
  const journal = queueNamed({ context }, [blockNames.journal()]);
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

/** Facts of a block beside its cells, more of them of a list that grows; they can be had after the next sync. */
export type Beside = (range: Excel.Range, isList: boolean) => () => Partial<Block>;

/** Asks for the blocks that are there; the answer can be had after the next sync. */
export function queueNamed(
  { context }: Pick<Session, 'context'>,
  wanted: readonly string[],
  beside?: Beside,
): () => ReadonlyMap<string, Block> {
  const queued = wanted.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    // Untracked: the range is used in this request only, and tracking would cost a request to end it.
    range.untrack();
    range.load('address,rowIndex,columnIndex,values,worksheet/id,worksheet/name');
    range.worksheet.autoFilter.load('isDataFiltered');
    const table = queueTable(range);
    const isList = grows(name);
    const used = isList ? queueUsed(range) : null;
    return { name, range, table, used, more: beside?.(range, isList) };
  });
  return () =>
    new Map(
      queued
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range, table, used, more }) => [
          name,
          { ...blockOf(name, range, used), ...table(), ...more?.() },
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
