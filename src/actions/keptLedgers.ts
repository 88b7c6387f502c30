import { ledgersOf } from '../plan/ledgers';
import type { Plan } from '../plan/types';
import { blockNames } from '../sheets/blocks/names';

/** Ids of the plan's ledgers that have a 台账 in the workbook. @param names defined ones, in any case */
export function keptLedgerIds(plan: Plan, names: readonly string[]): ReadonlySet<string> {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const ids = ledgersOf(plan).map(({ id }) => id);
  return new Set(ids.filter((id) => known.has(blockNames.ledger(plan.year, id))));
}
