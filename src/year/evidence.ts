import { cellKey } from '../plan/cellKey';
import { byUnit } from '../ledgers/byUnit';
import { figureOfRows, meantBy } from '../ledgers/figures';
import { isListedIn, monthNumber } from '../ledgers/month';
import type { KeptRow } from '../ledgers/types';
import { ledgersOf } from '../plan/ledgers';
import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId } from '../plan/types';
import type { Evidence } from '../rules/subject';
import type { ClearedRows, Year } from './types';

/** What the ledgers say of each unit's figures of a period; null: no ledgers were read. */
export function evidenceOf(
  { plan, ledgers, cleared = [] }: Year,
  period: Period,
): ((unit: DistrictId, measure: MeasureId) => Evidence | null) | null {
  if (ledgers === undefined) return null;
  const month = monthNumber(period);
  const listed = (id: string): readonly KeptRow[] =>
    (ledgers.get(id) ?? []).filter((row) => isListedIn(row, month));
  const rows = new Map(measuresOf(plan).map((measure) => [measure.key, measure]));
  const known = new Map<string, Evidence>();
  const gone = (of: Pick<ClearedRows, 'ledger' | 'district' | 'measure'>): number =>
    cleared
      .filter(({ ledger }) => ledger === of.ledger)
      .filter(({ district, measure }) => district === of.district && measure === of.measure)
      .reduce((sum, { figure }) => sum + figure, 0);
  for (const { id, feeds } of ledgersOf(plan)) {
    const present = byUnit(listed(id));
    // What is left of a unit whose rows were all cleared speaks for its figures still.
    const all = cleared.filter(({ ledger }) => ledger === id).map(({ district }) => district);
    for (const unit of new Set([...present.keys(), ...all])) {
      const own = present.get(unit) ?? [];
      const counted = own.filter(({ struck }) => struck === '');
      const struck = own.filter((row) => row.struck !== '');
      for (const feed of feeds) {
        const measure = rows.get(feed.measure);
        if (measure === undefined) continue;
        const before = gone({ ledger: id, district: unit, measure: feed.measure });
        if (own.length === 0 && before <= 0) continue;
        known.set(cellKey(measure.id, unit), {
          ...(before > 0 && { cleared: before }),
          counted: figureOfRows(feed, counted, measure.quantity.decimals),
          struck: meantBy(feed, struck).length,
        });
      }
    }
  }
  return (unit, measure) => known.get(cellKey(measure, unit)) ?? null;
}
