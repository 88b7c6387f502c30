import { ledgerById } from '../../plan/ledgers';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { readKept } from '../../sheets/ledger/kept/readKept';
import type { CellBlock } from '../../workbook/check/readForCheck';

/**
 * Where the rows of a 台账 stand by their numbers, and its columns by their keys; null: the plan has it no more. Of rows with one
 * number, somebody copied one; nobody knows which is meant.
 */
export function ledgerMap(
  plan: Plan,
  id: string,
  block: CellBlock,
): Pick<BlockMap, 'rows' | 'columns'> | null {
  const ledger = ledgerById(plan, id);
  if (ledger === null) return null;
  const { rows, columns } = readKept(plan, ledger, block.values);
  const places = new Map<string, number>();
  const copied = new Set<string>();
  for (const { id: number, at } of rows) {
    if (places.has(String(number))) copied.add(String(number));
    places.set(String(number), block.row + at);
  }
  return {
    rows: new Map([...places].filter(([number]) => !copied.has(number))),
    columns: new Map([...columns].map(([key, column]) => [key, block.column + column])),
  };
}
