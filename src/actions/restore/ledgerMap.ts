import { ledgerById } from '../../plan/ledgers';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { readKept } from '../../sheets/ledger/kept/readKept';
import type { CellBlock } from '../../workbook/check/readForCheck';

/** Where the rows of a 台账 stand by their numbers, and its columns by their keys; null: the plan has it no more. */
export function ledgerMap(
  plan: Plan,
  id: string,
  block: CellBlock,
): Pick<BlockMap, 'rows' | 'columns'> | null {
  const ledger = ledgerById(plan, id);
  if (ledger === null) return null;
  const { rows, columns } = readKept(plan, ledger, block.values);
  return {
    rows: new Map(rows.map(({ id: number, at }) => [String(number), block.row + at])),
    columns: new Map([...columns].map(([key, column]) => [key, block.column + column])),
  };
}
