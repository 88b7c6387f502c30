import type { Cell } from '../figures/reading';
import { normalise } from '../figures/normalise';
import type { Ledger } from '../plan/types';
import { noEvidence } from './noEvidence';
import { readCell, type LedgerContext } from './readCell';
import type { CellFault, LedgerValue, LedgerValues, NoEvidence, SentRow } from './types';

/** Written instead of rows by a unit that has none. */
export const NONE = '无';

/** A line of a ledger's sheet, by the columns' keys. */
export interface LedgerLine {
  /** Its row, from 1 on. */
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What the lines of a list hold. */
export interface LedgerRows {
  readonly rows: readonly SentRow[];
  /** The unit says that it has none. */
  readonly none: boolean;
  readonly passed: readonly NoEvidence[];
}

/**
 * The rows that lines of a sheet hold. A line with nothing in it is none, and neither is one that says 无 throughout, nor headings
 * or a total among them.
 *
 * @param missing keys of columns that the sheet has not
 */
export function rowsOf(
  ledger: Ledger,
  lines: readonly LedgerLine[],
  context: LedgerContext,
  missing: ReadonlySet<string> = new Set(),
): LedgerRows {
  const columns = ledger.columns.filter(({ key }) => !missing.has(key));
  const rows: SentRow[] = [];
  const passed: NoEvidence[] = [];
  let none = false;
  for (const { at, cells } of lines) {
    const values: Record<string, LedgerValue> = {};
    const faults: Record<string, CellFault> = {};
    for (const column of columns) {
      const { value, fault } = readCell(cells[column.key] ?? BLANK, column, context);
      values[column.key] = value;
      if (fault !== null) faults[column.key] = fault;
    }
    const said = columns.filter(({ key }) => values[key] !== null);
    if (said.length === 0) continue;
    const kind = noEvidence(ledger, { values, faults });
    if (said.every(({ key }) => isNone(values[key]))) none = true;
    else if (kind !== null) passed.push({ at, kind });
    else rows.push({ at, values, faults, ...asTextIn(columns, cells, values) });
  }
  return { rows, none: none && rows.length === 0, passed };
}

function asTextIn(
  columns: Ledger['columns'],
  cells: LedgerLine['cells'],
  values: LedgerValues,
): Pick<SentRow, 'asText'> {
  const asText = columns
    .filter(({ type }) => type === 'amount')
    .map(({ key }) => key)
    .filter((key) => typeof values[key] === 'number' && typeof cells[key]?.value === 'string');
  return asText.length === 0 ? {} : { asText };
}

const BLANK: Cell = { type: 'empty', value: null };

const isNone = (value: LedgerValue | undefined): boolean =>
  typeof value === 'string' && normalise(value) === NONE;
