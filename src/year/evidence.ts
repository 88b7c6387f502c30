import { cellKey } from '../plan/cellKey';
import { byUnit } from '../ledgers/byUnit';
import { figureOfRows, meantBy } from '../ledgers/figures';
import { isListedIn, monthNumber } from '../ledgers/month';
import { sharedBy } from '../ledgers/shared';
import type { KeptRow } from '../ledgers/types';
import { ledgersOf } from '../plan/ledgers';
import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import type { DistrictId, Ledger, MeasureId, MeasureKey } from '../plan/types';
import type { Evidence } from '../rules/subject';
import type { ClearedRows, Year } from './types';

/** So many units are named. */
const NAMED = 5;

/** What the ledgers say of each unit's figures of a period; null: no ledgers were read. */
export function evidenceOf(
  { plan, ledgers, cleared = [] }: Year,
  period: Period,
): ((unit: DistrictId, measure: MeasureId) => Evidence | null) | null {
  if (ledgers === undefined) return null;
  const month = monthNumber(period);
  const measures = new Map(measuresOf(plan).map((measure) => [measure.key, measure]));
  const known = new Map<string, Evidence>();
  for (const ledger of ledgersOf(plan)) {
    const listed = (ledgers.get(ledger.id) ?? []).filter((row) => isListedIn(row, month));
    const gone = cleared.filter((of) => of.ledger === ledger.id);
    const sharedIn = sharedRows(ledger, listed, plan.year);
    const present = byUnit(listed);
    // What is left of a unit whose rows were all cleared speaks for its figures still.
    const units = new Set([...present.keys(), ...gone.map(({ district }) => district)]);
    for (const unit of units) {
      const own = present.get(unit) ?? [];
      const counted = own.filter(({ struck }) => struck === '');
      const struck = own.filter((row) => row.struck !== '');
      for (const feed of ledger.feeds) {
        const measure = measures.get(feed.measure);
        if (measure === undefined) continue;
        const before = clearedFigure(gone, unit, feed.measure);
        if (own.length === 0 && before <= 0) continue;
        known.set(cellKey(measure.id, unit), {
          ...(before > 0 && { cleared: before }),
          counted: figureOfRows(feed, counted, measure.quantity.decimals),
          struck: meantBy(feed, struck).length,
          ...sharedIn(meantBy(feed, counted)),
        });
      }
    }
  }
  return (unit, measure) => known.get(cellKey(measure, unit)) ?? null;
}

const clearedFigure = (
  gone: readonly ClearedRows[],
  unit: DistrictId,
  measure: MeasureKey,
): number =>
  gone
    .filter((of) => of.district === unit && of.measure === measure)
    .reduce((sum, { figure }) => sum + figure, 0);

/** Of rows that count, those that other units have as well. */
function sharedRows(
  ledger: Ledger,
  listed: readonly KeptRow[],
  year: number,
): (rows: readonly KeptRow[]) => Pick<Evidence, 'shared'> {
  const othersOf = sharedBy(
    ledger,
    listed.filter(({ struck }) => struck === ''),
    year,
  );
  return (rows) => {
    const of = rows.map(othersOf).filter(({ length }) => length > 0);
    const others = [...new Set(of.flat())];
    return of.length === 0
      ? {}
      : { shared: { rows: of.length, others: others.slice(0, NAMED), total: others.length } };
  };
}
