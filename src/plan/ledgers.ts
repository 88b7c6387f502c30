import { measuresOf } from './measures';
import type { Ledger, LedgerFeed, Measure, MeasureKey, Plan } from './types';

/** The plan's ledgers; most plans have none. */
export const ledgersOf = ({ ledgers = [] }: Pick<Plan, 'ledgers'>): readonly Ledger[] => ledgers;

export const ledgerById = (plan: Pick<Plan, 'ledgers'>, id: string): Ledger | null =>
  ledgersOf(plan).find((ledger) => ledger.id === id) ?? null;

/** The ledger whose rows give a measure its figure, and how they do. */
export interface Fed {
  readonly ledger: Ledger;
  readonly feed: LedgerFeed;
}

/** Null: the figure has no ledger behind it. */
export function fedBy(plan: Pick<Plan, 'ledgers'>, key: MeasureKey): Fed | null {
  for (const ledger of ledgersOf(plan)) {
    const feed = ledger.feeds.find(({ measure }) => measure === key);
    if (feed !== undefined) return { ledger, feed };
  }
  return null;
}

/** Every measure that has a ledger behind it, in the plan's order. */
export const fedMeasures = (plan: Plan): readonly (Fed & { readonly measure: Measure })[] =>
  measuresOf(plan).flatMap((measure) => {
    const fed = fedBy(plan, measure.key);
    return fed === null ? [] : [{ measure, ...fed }];
  });

/** Ledgers as they feed the measures of a table; what speaks of others is left out. */
export function feeding(
  ledgers: readonly Ledger[],
  keys: ReadonlySet<MeasureKey>,
): readonly Ledger[] {
  return ledgers.map((ledger) => ({
    ...ledger,
    feeds: ledger.feeds.filter(({ measure }) => keys.has(measure)),
  }));
}
