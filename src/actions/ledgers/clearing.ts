import { byUnit } from '../../ledgers/byUnit';
import { figureOfRows } from '../../ledgers/figures';
import { ledgersOf } from '../../plan/ledgers';
import { measuresOf } from '../../plan/measures';
import type { Ledger, Plan } from '../../plan/types';
import type { ClearedLine } from '../../sheets/ledger/cleared/clearedTable';
import type { KeptLedger, KeptLedgers } from '../gather/ledgers/kept';
import type { ClearedLedger } from './types';

/** A 台账 with rows, as it is kept. */
export interface Clearable extends KeptLedger {
  readonly ledger: Ledger;
}

/** Those that hold anything below their titles, in the plan's order. */
export const clearableIn = (plan: Plan, kept: KeptLedgers): readonly Clearable[] =>
  ledgersOf(plan).flatMap((ledger) => {
    const own = kept.get(ledger.id);
    return own === undefined || own.block === null || own.block.values.length < 2
      ? []
      : [{ ledger, ...own }];
  });

/** What would go, for whoever is asked. */
export const previewOf = (clearable: readonly Clearable[]): readonly ClearedLedger[] =>
  clearable.map(({ ledger, reading }) => ({
    ledger,
    rows: reading.rows.length + reading.wrong.length,
    units: new Set(reading.rows.map(({ district }) => district)).size,
  }));

/** What stays of rows: how many each unit had, and what those gave each measure which counted. */
export function linesOf(
  plan: Plan,
  { ledger, reading }: Clearable,
  { at, who }: Pick<ClearedLine, 'at' | 'who'>,
): ClearedLine[] {
  const measures = new Map(measuresOf(plan).map((measure) => [measure.key, measure]));
  return [...byUnit(reading.rows)].flatMap(([unit, rows]) => {
    const counted = rows.filter(({ struck }) => struck === '');
    return ledger.feeds.map((feed): ClearedLine => ({
      ...{ at, who, ledger: ledger.id, measure: feed.measure, rows: rows.length },
      unit: plan.districts.find(({ id }) => id === unit)?.name ?? unit,
      figure: figureOfRows(feed, counted, measures.get(feed.measure)?.quantity.decimals ?? 0),
    }));
  });
}
