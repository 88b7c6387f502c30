import { monthNumber } from '../../../ledgers/month';
import type { Ledger } from '../../../plan/types';
import type { DistrictDraft, GatherContext } from '../types';
import type { KeptLine } from '../../../sheets/ledger/kept/keptTable';
import { linesOf, type LedgerLines } from './lines';

/** What drafts that are taken change on each 台账, in the plan's order of units. */
export function ledgerLines(
  { plan, period, ledgers }: GatherContext,
  drafts: readonly DistrictDraft[],
): ReadonlyMap<Ledger, LedgerLines> {
  const wanted = new Map<Ledger, { added: KeptLine[]; edited: LedgerLines['edited'][number][] }>();
  const last = new Map<Ledger, number>();
  for (const { district, file, ledgers: own } of drafts) {
    if (file === null) continue;
    const unit = plan.districts.find(({ id }) => id === district)?.name ?? district;
    const origin = { plan, unit, file: file.name, month: monthNumber(period) };
    for (const draft of own) {
      const { ledger } = draft;
      const rows = ledgers?.get(ledger.id)?.reading.rows ?? [];
      const before = last.get(ledger) ?? rows.reduce((most, { id }) => Math.max(most, id), 0);
      const { added, edited } = linesOf(draft, origin, before + 1);
      last.set(ledger, before + added.length);
      const so = wanted.get(ledger) ?? { added: [], edited: [] };
      wanted.set(ledger, so);
      // Thousands of units: joined anew for each, the lists would be copied thousands of times.
      for (const line of added) so.added.push(line);
      for (const edit of edited) so.edited.push(edit);
    }
  }
  return wanted;
}

/** How many rows drafts add or change. */
export const rowsIn = (drafts: readonly Pick<DistrictDraft, 'ledgers'>[]): number =>
  drafts.reduce(
    (sum, { ledgers }) =>
      sum +
      ledgers.reduce((own, { comparison }) => {
        if (comparison === null) return own;
        const { added, changed, back, gone } = comparison;
        return own + added.length + changed.length + back.length + gone.length;
      }, 0),
    0,
  );
