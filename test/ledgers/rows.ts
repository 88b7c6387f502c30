import { builtInPlans } from '../../src/plan/builtIn';
import { ledgerById } from '../../src/plan/ledgers';
import { periodOf } from '../../src/plan/period';
import type { Ledger, MeasureKey, Plan } from '../../src/plan/types';
import { compareRows } from '../../src/ledgers/compare';
import { checkLedger } from '../../src/ledgers/checks';
import { holdersIn, type EarlierLedger } from '../../src/ledgers/holders';
import { rowsOf } from '../../src/ledgers/rowsOf';
import type { KeptRow, SentLedger } from '../../src/ledgers/types';
import { usccCheck } from '../../src/ledgers/codes/uscc';
import { patentCheck } from '../../src/ledgers/codes/patentNumber';
import type { CellValue } from '../../src/figures/types';

export const plan = builtInPlans[0] as Plan;
export const september = periodOf(2017, 9);

export const ledgerCalled = (id: string): Ledger => {
  const ledger = ledgerById(plan, id);
  if (ledger === null) throw new RangeError(id);
  return ledger;
};

/** Code of the `number`th of the companies that tests make up. */
export function companyCode(number: number): string {
  const first = `91320600${String(number).padStart(9, '0')}`;
  return first + usccCheck(first);
}

/** An application of 2017 for a utility model. */
export function patentOf(number: number): string {
  const digits = `20172${String(number).padStart(7, '0')}`;
  return `${digits}.${patentCheck(digits)}`;
}

/** Lines of a ledger as they stand on a sheet from row 6 on, one value a column. */
export function sentLedger(
  ledger: Ledger,
  lines: readonly (readonly CellValue[])[],
  missing: readonly string[] = [],
): SentLedger {
  const read = rowsOf(
    ledger,
    lines.map((line, index) => ({
      at: 6 + index,
      cells: Object.fromEntries(
        ledger.columns.map(({ key }, at) => [key, { value: line[at] ?? null }]),
      ),
    })),
    { date1904: false, year: plan.year },
    new Set(
      ledger.columns.filter(({ heading }) => missing.includes(heading)).map(({ key }) => key),
    ),
  );
  const nothing = { columns: {}, others: [], subject: null };
  return { ledger: ledger.id, sheet: ledger.title, ...nothing, ...read, missing };
}

export const keptRow = (
  id: number,
  district: string,
  values: KeptRow['values'],
  more: Partial<KeptRow> = {},
): KeptRow => ({ id, district, from: 201701, to: null, struck: '', values, ...more });

/** Findings of units' lists of September, each as `unit row column code`. */
export function findingsOf(
  ledger: Ledger,
  sent: Readonly<Record<string, SentLedger>>,
  {
    kept = [],
    earlier = [],
    figures = {},
  }: {
    readonly kept?: readonly KeptRow[];
    readonly earlier?: readonly EarlierLedger[];
    readonly figures?: Readonly<Record<MeasureKey, number>>;
  } = {},
): string[] {
  const units = new Map(Object.entries(sent));
  const index = holdersIn(ledger, units, kept, earlier, 201709);
  return [...units].flatMap(([district, own]) =>
    checkLedger({
      ...{ plan, ledger, district, index, sent: own, period: september },
      comparison: compareRows(
        ledger,
        own.rows,
        kept.filter((row) => row.district === district),
        201709,
      ),
      figure: (measure) => figures[measure] ?? null,
    }).map(({ at, column, fault, severity }) =>
      [district, at ?? '-', column ?? '-', fault.code, severity].join(' '),
    ),
  );
}
