import { NOISE } from '../../../src/figures/plainNumber';
import { figureOfRows, meantBy } from '../../../src/ledgers/figures';
import { isListedIn, monthNumber } from '../../../src/ledgers/month';
import type { KeptRow } from '../../../src/ledgers/types';
import { fedMeasures } from '../../../src/plan/ledgers';
import type { DistrictId, Ledger, MeasureId, Plan } from '../../../src/plan/types';
import type { Period } from '../../../src/plan/period';
import { evidenceOf } from '../../../src/year/evidence';
import type { Evidence } from '../../../src/rules/subject';
import type { Year } from '../../../src/year/types';

export type EvidenceStatus = 'agrees' | 'differs' | 'none' | 'cleared';

export interface MeasureEvidence {
  readonly measure: MeasureId;
  /** By unit; a unit that reported no number is left out. */
  readonly statuses: ReadonlyMap<DistrictId, EvidenceStatus>;
  /** What the rows give each unit that has any. */
  readonly given: ReadonlyMap<DistrictId, number>;
  readonly rows: number;
  readonly struck: number;
}

/** What 佐证情况 says, by the very question that the check asks. @param reported numbers alone */
export function evidenceTable(
  year: Year & { readonly plan: Plan },
  period: Period,
  reported: (measure: MeasureId, unit: DistrictId) => number | null,
): MeasureEvidence[] {
  const { plan } = year;
  const of = evidenceOf(year, period);
  const units = plan.districts.map(({ id }) => id);
  return fedMeasures(plan).map(({ measure, ledger, feed }) => {
    const found = units.map((unit) => [unit, of?.(unit, measure.id) ?? null] as const);
    const statuses = found.flatMap(([unit, evidence]) => {
      const value = reported(measure.id, unit);
      if (value === null) return [];
      return [[unit, statusOf(value, evidence)] as const];
    });
    const all = listedRows(year, ledger, period);
    const having = new Set(all.map(({ district }) => district));
    const listed = meantBy(feed, all);
    const rows = listed.filter(({ struck }) => struck === '');
    return {
      measure: measure.id,
      statuses: new Map(statuses),
      given: new Map(
        found.flatMap(([unit, evidence]) =>
          evidence === null || !having.has(unit) ? [] : [[unit, evidence.counted] as const],
        ),
      ),
      rows: figureOfRows({ sum: null, where: feed.where }, rows, 0),
      struck: listed.length - rows.length,
    };
  });
}

function statusOf(value: number, evidence: Evidence | null): EvidenceStatus {
  const { counted, cleared = 0 } = evidence ?? { counted: 0 };
  if (Math.abs(counted - value) < NOISE) return 'agrees';
  if (evidence === null) return 'none';
  return value > counted && value < counted + cleared + NOISE ? 'cleared' : 'differs';
}

/** Rows of a ledger that a period's figures are counted from, and those that were struck. */
export const listedRows = (
  { ledgers }: Pick<Year, 'ledgers'>,
  { id }: Ledger,
  period: Period,
): readonly KeptRow[] =>
  (ledgers?.get(id) ?? []).filter((row) => isListedIn(row, monthNumber(period)));
