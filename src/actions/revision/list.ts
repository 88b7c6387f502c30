import { blockNames } from '../../sheets/blocks/names';
import { sheetNames } from '../../sheets/labels';
import type { SheetLayout } from '../../sheets/layout/layout';
import { listSheet } from '../../sheets/list/listSheet';
import { revisionsTable } from '../../sheets/revisions/revisionLine';
import type { Block } from '../../workbook/block';
import { refuseFiltered } from '../../workbook/refuseHindered';
import { nameOfYear } from '../freeNames';
import { linkToBlock } from '../links';
import { listWrite } from '../logLines';
import type { SheetLink } from '../types';
import type { Drafted } from './draft';
import { revisionLines, type Signed } from './lines';

/** 修订记录: lines below it, or the sheet where there is none yet. */
export function listOf({ draft, reading }: Drafted, signed: Signed) {
  const { year } = draft.next;
  const name = blockNames.revisions(year);
  const lines = revisionLines(draft, signed);
  refuseFiltered(reading.blocks.get(name));
  return listWrite(reading, name, revisionsTable, lines, {
    tab: nameOfYear(sheetNames.revisions, 'revisions', year, reading.names),
    layOut: (sheet) => listSheet(revisionsTable, lines, { name: sheet, block: name }),
  });
}

/** 修订记录, as it was or as it was added. */
export function linkToList(
  block: Block | undefined,
  added: SheetLayout | undefined,
  sheetId: string | null | undefined,
): SheetLink | null {
  if (block !== undefined) return linkToBlock(block);
  if (added === undefined || !sheetId) return null;
  return { sheetId, sheetName: added.name, address: 'A1' };
}
