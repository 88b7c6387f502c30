import type { Area } from '../../sheets/layout/layout';
import { queueFilteredBeside } from '../filter/filteredBeside';
import { rangeOf } from '../apply/area';
import { cellsOf, refuseOversized, syncBlocks } from '../oversizedNames';
import type { Block } from '../block';
import { queueBlocks } from '../readWorkbook';
import { queueOverview, type WorkbookContents } from '../namedBlocks';
import { protectionOf, type Protection } from '../apply/protection';
import type { Session } from '../run';
import { cellGrid, loadFacts, type CellGrid } from './cells';

/** A block with everything that reading its cells depends on. */
export interface CellBlock extends Block {
  readonly grid: CellGrid;
  /** The sheet is protected: formats cannot be set, and locked cells not written. */
  readonly protection: Protection;
}

export interface Wanted {
  /** Names of blocks of which the values are enough. */
  readonly values: readonly string[];
  /** Names of blocks of which formulas, formats and texts matter as well. */
  readonly facts: readonly string[];
}

export interface CheckContents extends WorkbookContents {
  readonly cells: ReadonlyMap<string, CellBlock>;
}

/** What is asked for beside the blocks: which names it depends on, and how; the answer can be had after the sync. */
export interface Beside<W, More> {
  readonly names: (wanted: W) => readonly string[];
  readonly queue: (wanted: W) => () => More;
}

/**
 * Two requests: one for the names, one for what `choose` picks from them.
 * Blocks that are not in the workbook are left out of the answer.
 */
export async function readChosen<W extends Wanted, More extends object>(
  session: Session,
  choose: (names: readonly string[]) => W,
  beside: Beside<W, More>,
): Promise<CheckContents & More> {
  const overview = queueOverview(session);
  await session.sync();
  const found = overview();
  const wanted = choose(found.names);
  refuseOversized(found.oversizedNames, [
    ...wanted.values,
    ...wanted.facts,
    ...beside.names(wanted),
  ]);
  const blocks = queueBlocks(session, wanted.values);
  const cells = queueCells(session, wanted.facts);
  const more = beside.queue(wanted);
  await session.sync();
  return { ...found, blocks: blocks(), cells: cells(), ...more() };
}

const NOTHING: Beside<Wanted, object> = { names: () => [], queue: () => () => ({}) };

/** Two requests. */
export function readForCheck(
  session: Session,
  choose: (names: readonly string[]) => Wanted,
): Promise<CheckContents> {
  return readChosen(session, choose, NOTHING);
}

/** The same where what is wanted is known already: one request. */
export async function readAgain(session: Session, wanted: Wanted): Promise<CheckContents> {
  const overview = queueOverview(session);
  const blocks = queueBlocks(session, wanted.values);
  const cells = queueCells(session, wanted.facts);
  await syncBlocks(session, [...wanted.values, ...wanted.facts]);
  return { ...overview(), blocks: blocks(), cells: cells() };
}

/** Asks for blocks with all facts of their cells; the answer can be had after the next sync. */
export function queueCells(
  { context }: Session,
  wanted: readonly string[],
): () => ReadonlyMap<string, CellBlock> {
  const queued = wanted.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    loadFacts(range);
    range.worksheet.load('id,name');
    range.worksheet.protection.load('protected,options');
    range.worksheet.autoFilter.load('isDataFiltered');
    return { name, range, beside: queueFilteredBeside(range) };
  });
  return () =>
    new Map(
      queued
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range, beside }) => [name, { ...cellBlock(name, range), ...beside() }]),
    );
}

function cellBlock(name: string, range: Excel.Range): CellBlock {
  cellsOf(name, range.address, range.values as unknown[][] | null);
  const grid = cellGrid(range);
  return {
    name,
    sheetId: range.worksheet.id,
    sheetName: range.worksheet.name,
    address: range.address.slice(range.address.lastIndexOf('!') + 1),
    row: grid.area.row,
    column: grid.area.column,
    values: grid.cells.map((line) => line.map(({ value }) => value)),
    grid,
    isFiltered: range.worksheet.autoFilter.isDataFiltered,
    protection: protectionOf(range.worksheet.protection),
  };
}

/** Asks for cells; the answer can be had after the next sync. */
export function queueAreas(
  { context }: Session,
  sheetId: string,
  areas: readonly Area[],
): () => CellGrid[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = areas.map((area) => {
    const range = rangeOf(sheet, area);
    loadFacts(range);
    return range;
  });
  return () => ranges.map(cellGrid);
}
