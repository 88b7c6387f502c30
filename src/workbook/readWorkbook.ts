import type { Block } from './block';
import { queueFilteredBeside } from './filter/filteredBeside';
import { queueNamed, queueOverview, type WorkbookContents } from './namedBlocks';
import { syncBlocks } from './oversizedNames';
import { queuePrinted } from './recover/printedArea';
import type { Session } from './run';

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
  const blocks = queueBlocks(session, wanted);
  await syncBlocks(session, wanted);
  return { ...overview(), blocks: blocks() };
}

/** Asks for the blocks that are there, with what hinders writing to them; the answer can be had after the next sync. */
export const queueBlocks = (
  session: Pick<Session, 'context'>,
  wanted: readonly string[],
): (() => ReadonlyMap<string, Block>) =>
  queueNamed(session, wanted, (range, isList) => {
    const filtered = queueFilteredBeside(range);
    const printed = isList ? queuePrinted(range) : null;
    return () => ({ ...filtered(), ...(printed !== null && { printed: printed() }) });
  });
