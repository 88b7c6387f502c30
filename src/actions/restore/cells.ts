import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import { cellRef } from '../../sheets/layout/address';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { isUntouched, sameContent, type Content } from '../../sheets/journal/content';
import type { CellChange } from '../../sheets/journal/entry';
import { parseBlockName } from '../../sheets/blocks/names';
import { cellIn, type CellFacts } from '../../workbook/check/cells';
import type { CellBlock } from '../../workbook/check/readForCheck';
import { locate } from '../findBlock';
import { contentOf } from './contentOf';
import { ledgerMap } from './ledgerMap';
import type { RestoreCell } from './types';

/** A change with its cell as it stands now. */
export interface FoundCell {
  readonly change: CellChange;
  readonly block: CellBlock;
  readonly facts: CellFacts;
}

/** Cells that were written, wherever they went; those whose sheet, row or column is gone are left out. */
export function findCells(
  cells: readonly CellChange[],
  plan: Plan | null,
  blocks: ReadonlyMap<string, CellBlock>,
): FoundCell[] {
  if (plan === null) return [];
  const maps = new Map<string, CellPlaces | null>();
  return cells.flatMap((change): FoundCell[] => {
    const block = blocks.get(change.block);
    if (block === undefined) return [];
    if (!maps.has(change.block)) maps.set(change.block, placesOf(block, plan));
    const map = maps.get(change.block) ?? null;
    const [row, column] = [map?.rows.get(change.row), map?.columns.get(change.district)];
    if (row === undefined || column === undefined) return [];
    const facts = cellIn(block.grid, row, column);
    return facts === null ? [] : [{ change, block, facts }];
  });
}

type CellPlaces = Pick<BlockMap, 'rows' | 'columns'>;

/** Where the rows and columns of a block stand that an entry's cells are known by. */
function placesOf(block: CellBlock, plan: Plan): CellPlaces | null {
  const name = parseBlockName(block.name);
  return name?.kind === 'ledger' ? ledgerMap(plan, name.ledger, block) : mapOf(block, plan);
}

export function mapOf(block: CellBlock, plan: Plan): BlockMap | null {
  const kind = parseBlockName(block.name)?.kind === 'target' ? 'indicators' : 'measures';
  const located = locate(block, plan, kind);
  return located.ok ? located.block : null;
}

/** Whether the cell holds already what it held before the write. */
export function isBack({ change, facts }: FoundCell): boolean {
  const [format] = change.formats ?? [];
  const hasFormat = format === undefined || facts.numberFormat === format;
  return hasFormat && sameContent(contentOf(facts), change.before);
}

export function restoreCell({ change, block, facts }: FoundCell): RestoreCell {
  return {
    block: change.block,
    row: change.row,
    district: change.district,
    sheetId: block.sheetId,
    sheetName: block.sheetName,
    address: cellRef(facts.row, facts.column),
    now: shown(contentOf(facts)),
    then: shown(change.before),
    edited: !isUntouched(contentOf(facts), change.after),
  };
}

function shown(content: Content): CellValue {
  return 'formula' in content ? content.formula : (content.value ?? '');
}
