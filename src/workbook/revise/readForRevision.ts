import type { Content } from '../../sheets/journal/content';
import { protectionOf, type Protection } from '../apply/protection';
import { syncBlocks } from '../oversizedNames';
import { queueBlocks } from '../readWorkbook';
import { queueOverview, type WorkbookContents } from '../namedBlocks';
import { contentsOf } from '../recover/content';
import type { DefinedName } from '../restore/readState';
import type { Session } from '../run';

/** All that stands on the sheet of a block, from its first used cell on. */
export interface LaidContents {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
  /** Null: it is not protected. */
  readonly protection: Protection;
}

export interface RevisionContents extends WorkbookContents {
  /** By block, for those that were asked for with their sheets. */
  readonly laid: ReadonlyMap<string, LaidContents>;
  readonly allNames: readonly DefinedName[];
}

/**
 * Blocks by name, of some also all that stands on their sheets. One request.
 *
 * @param withSheets names of blocks that are in the workbook, or not
 */
export async function readForRevision(
  session: Session,
  wanted: readonly string[],
  withSheets: readonly string[],
): Promise<RevisionContents> {
  const overview = queueOverview(session);
  const blocks = queueBlocks(session, [...wanted, ...withSheets]);
  const queued = withSheets.map((name) => {
    const range = session.context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    range.load('address');
    return { name, range, ...queueSheet(range) };
  });
  const names = session.context.workbook.names.load('items/name,items/formula');
  await syncBlocks(session, [...wanted, ...withSheets]);
  const laid = new Map(
    queued
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, used, protection }) => [
        name,
        {
          row: used.rowIndex,
          column: used.columnIndex,
          cells: contentsOf(used),
          protection: protectionOf(protection),
        },
      ]),
  );
  return {
    ...overview(),
    blocks: blocks(),
    laid,
    allNames: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

function queueSheet({ worksheet }: Excel.Range) {
  const used = worksheet.getUsedRange(true);
  used.untrack();
  used.load('rowIndex,columnIndex,values,formulas');
  const { protection } = worksheet;
  protection.load('protected,options');
  return { used, protection };
}

/** What stands in a cell of the sheet; empty beyond what is used. */
export function contentAt({ row, column, cells }: LaidContents, at: CellPlace): Content {
  return cells[at.row - row]?.[at.column - column] ?? EMPTY;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const EMPTY: Content = { value: '' };
