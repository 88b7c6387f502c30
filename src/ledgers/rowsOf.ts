import type { Cell } from '../figures/reading';
import { normalise } from '../figures/normalise';
import type { Ledger } from '../plan/types';
import { readCell, type LedgerContext } from './readCell';
import type { CellFault, LedgerValue, SentRow } from './types';

/** Written instead of rows by a unit that has none. */
export const NONE = '无';

/** A line of a ledger's sheet, by the columns' keys. */
export interface LedgerLine {
  /** Its row, from 1 on. */
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** The rows that lines of a sheet hold. A line with nothing in it is none, and neither is one that only says 无. */
export function rowsOf(
  ledger: Ledger,
  lines: readonly LedgerLine[],
  context: LedgerContext,
): { readonly rows: readonly SentRow[]; readonly none: boolean } {
  const rows: SentRow[] = [];
  let none = false;
  for (const { at, cells } of lines) {
    const values: Record<string, LedgerValue> = {};
    const faults: Record<string, CellFault> = {};
    for (const column of ledger.columns) {
      const { value, fault } = readCell(cells[column.key] ?? BLANK, column, context);
      values[column.key] = value;
      if (fault !== null) faults[column.key] = fault;
    }
    const said = ledger.columns.filter(({ key }) => values[key] !== null);
    if (said.length === 0) continue;
    if (said.length === 1 && isNone(values[said[0]?.key ?? ''])) none = true;
    else rows.push({ at, values, faults });
  }
  return { rows, none: none && rows.length === 0 };
}

const BLANK: Cell = { type: 'empty', value: null };

const isNone = (value: LedgerValue | undefined): boolean =>
  typeof value === 'string' && normalise(value) === NONE;
