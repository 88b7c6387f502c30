import { keptTable } from '../../sheets/ledger/kept/keptTable';
import type { Plan } from '../../plan/types';
import { find } from '../../tables/find';
import type { Change } from '../../workbook/write/change';
import { removedLedgerLines } from '../removedLedgerLines';
import type { Clearable } from './clearing';

/** Everything of a 台账 but its line of titles goes. */
export function removalOf(plan: Plan, { ledger, block }: Clearable): readonly Change[] {
  if (block === null) return [];
  const titles = Math.max(0, find(keptTable(ledger, plan.year), block.values).header);
  const lines = block.values.flatMap((_, at) => (at === titles ? [] : [at]));
  return removedLedgerLines(plan, ledger, block, lines);
}
