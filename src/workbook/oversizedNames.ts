import { parseBlockName } from '../sheets/blocks/names';
import { parseAddress } from './check/address';
import { WorkbookError } from './errors';
import { toWorkbookError } from './hostErrors';
import type { Session } from './run';

/** Far beyond any block: no plan has so many rows, no ledger so many cells. */
const MOST_ROWS = 300_000;
const MOST_CELLS = 3_000_000;

/**
 * Names of blocks that lead to far more cells than a block has, with what they refer to. A name is anybody's to
 * change, and what it leads to is read whole.
 */
export function oversizedNames(
  names: readonly { readonly name: string; readonly formula: string }[],
): ReadonlyMap<string, string> {
  return new Map(
    names
      .filter(({ name, formula }) => parseBlockName(name) !== null && isOversized(formula))
      .map(({ name, formula }) => [name, formula]),
  );
}

function isOversized(formula: string): boolean {
  return parseAddress(formula.replace(/^=/, '')).some(
    ({ rows, columns }) => rows > MOST_ROWS || rows * columns > MOST_CELLS,
  );
}

/** @throws WorkbookError `nameOversized`, before anything of such a name is asked for */
export function refuseOversized(
  oversized: ReadonlyMap<string, string>,
  wanted: readonly string[],
): void {
  for (const name of wanted) {
    const refersTo = oversized.get(name);
    if (refersTo !== undefined) throw new WorkbookError({ code: 'nameOversized', name, refersTo });
  }
}

/**
 * Sends what asks for blocks. Where Excel finds that too much, one more request looks for the name that is to
 * blame.
 */
export async function syncBlocks(session: Session, wanted: readonly string[]): Promise<void> {
  try {
    await session.sync();
  } catch (error) {
    if (toWorkbookError(error).failure.code !== 'tooLarge') throw error;
    const names = session.context.workbook.names.load('items/name,items/formula');
    await session.sync();
    refuseOversized(oversizedNames(names.items), wanted);
    throw error;
  }
}

/**
 * What was loaded of a block, cell by cell.
 * @throws WorkbookError `nameOversized` where Excel answered no cells at all, as it does for whole rows and columns
 */
export function cellsOf<T>(name: string, address: string, loaded: T[][] | null): T[][] {
  if (loaded === null) throw new WorkbookError({ code: 'nameOversized', name, refersTo: address });
  return loaded;
}
