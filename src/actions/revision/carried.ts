import type { Plan } from '../../plan/types';
import { parseBlockName } from '../../sheets/blocks/names';
import { carriedPopulations } from './base';
import { carriedEntries } from './entries';
import type { Carried, SheetRevision } from './sheetRevision';
import { carriedLines } from './typedLines';

/**
 * What was typed into a sheet, on the one that takes its place.
 *
 * @param anew tabs that are laid out anew, in small letters
 */
export function carried(
  former: Plan,
  next: Plan,
  sheet: SheetRevision,
  anew: ReadonlySet<string>,
): Carried {
  if (sheet.list !== null) return carriedLines(sheet.after.layout, sheet.list, anew);
  if (parseBlockName(sheet.block.name)?.kind === 'population') {
    return carriedPopulations(former, next, sheet, anew);
  }
  return carriedEntries(former, next, sheet, anew);
}
