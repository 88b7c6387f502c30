import type { StaleName } from '../../workbook/layOutSheets';
import type { SheetInfo } from '../../workbook/namedBlocks';
import { queueStaleNames } from '../../workbook/readStaleNames';
import { queueOwnFormulas, type OwnFormulas } from '../../workbook/revise/ownFormulas';
import type { Session } from '../../workbook/run';

/** Names that make room, and what stands on sheets of other people. One request. */
export async function lastLook(
  session: Session,
  names: readonly string[],
  sheets: readonly SheetInfo[],
): Promise<[StaleName[], OwnFormulas[]]> {
  const [stale, own] = [queueStaleNames(session, names), queueOwnFormulas(session, sheets)];
  if (names.length + sheets.length > 0) await session.sync();
  return [stale(), own()];
}
