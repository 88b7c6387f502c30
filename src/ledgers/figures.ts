import { add, decimal, divide, numberOf, ZERO } from '../plan/decimal';
import type { Ledger, LedgerFeed } from '../plan/types';
import type { LedgerValues } from './types';

const ONE = decimal(1);

/**
 * What rows give a measure: how many there are, or the sum of an amount, of rows with the choice that is meant.
 *
 * @param decimals of the measure
 */
export function figureOfRows(
  feed: Pick<LedgerFeed, 'sum' | 'where'>,
  rows: readonly { readonly values: LedgerValues }[],
  decimals: number,
): number {
  const { sum } = feed;
  const meant = meantBy(feed, rows);
  if (sum === null) return meant.length;
  const total = meant.reduce((so, { values }) => {
    const amount = values[sum];
    return typeof amount === 'number' ? add(so, decimal(amount)) : so;
  }, ZERO);
  return numberOf(divide(total, ONE, decimals));
}

/** The rows that a measure is of: all, or those with its choice. */
export const meantBy = <Row extends { readonly values: LedgerValues }>(
  { where }: Pick<LedgerFeed, 'where'>,
  rows: readonly Row[],
): readonly Row[] =>
  where === null ? rows : rows.filter(({ values }) => values[where.column] === where.is);

/** The columns whose values name a row: those in which one may stand once, or the first. */
export function namingColumns({ columns }: Pick<Ledger, 'columns'>): readonly string[] {
  const unique = columns.filter(({ unique }) => unique !== null).map(({ key }) => key);
  return unique.length > 0 ? unique : columns.slice(0, 1).map(({ key }) => key);
}

/** The columns by which a row is known: the first in which a value may stand once, or all of them. */
export function keyColumns({ columns }: Pick<Ledger, 'columns'>): readonly string[] {
  const unique = columns.filter(({ unique }) => unique !== null).map(({ key }) => key);
  return unique.length > 0 ? unique.slice(0, 1) : columns.map(({ key }) => key);
}

/** What a row is known by; two rows of a unit with the same are one reported twice. */
export function rowKey(ledger: Pick<Ledger, 'columns'>, values: LedgerValues): string {
  const keys = keyColumns(ledger);
  const known = keys.some((key) => values[key] !== null && values[key] !== undefined);
  const by = known ? keys : ledger.columns.map(({ key }) => key);
  return by.map((key) => String(values[key] ?? '')).join('\u001f');
}
