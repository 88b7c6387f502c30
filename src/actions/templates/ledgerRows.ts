import { ledgersOf } from '../../plan/ledgers';
import type { DistrictId, Plan } from '../../plan/types';
import type { LedgerContent } from '../../sheets/ledger/sent/ledgerSheet';
import type { Session } from '../../workbook/run';
import { readKeptLedgers } from '../gather/ledgers/kept';
import { whole } from '../gather/ledgers/whole';

type Rows = LedgerContent['rows'][number];

/**
 * What units have in their ledgers already, for templates that go on from there. Rows that were struck out, or left, are not
 * sent again.
 */
export async function ledgerRows(
  session: Session,
  plan: Plan,
): Promise<ReadonlyMap<DistrictId, ReadonlyMap<string, readonly Rows[]>>> {
  const ids = new Set(ledgersOf(plan).map(({ id }) => id));
  const kept = whole(await readKeptLedgers(session, plan, ids));
  const byUnit = new Map(plan.districts.map(({ id }) => [id, new Map<string, Rows[]>()]));
  for (const [ledger, { reading }] of kept) {
    for (const { district, to, struck, values } of reading.rows) {
      const own = byUnit.get(district);
      if (own === undefined || to !== null || struck !== '') continue;
      const rows = own.get(ledger);
      if (rows === undefined) own.set(ledger, [{ values }]);
      else rows.push({ values });
    }
  }
  return byUnit;
}
