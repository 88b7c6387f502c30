import { fedMeasures, ledgersOf } from '../../../src/plan/ledgers';
import type { DistrictId, MeasureId, Plan } from '../../../src/plan/types';
import type { CellValue } from '../../../src/figures/types';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import {
  CLEARED_SHEET,
  clearedSheet,
  readCleared,
  type ClearedLine,
} from '../../../src/sheets/ledger/cleared/clearedTable';
import { evidenceOf } from '../../../src/year/evidence';
import type { Year } from '../../../src/year/types';
import { yearWith } from '../../year/years';
import { filledYear, populationsOf, type FilledPeriod } from '../summary/scenario';
import { yearBook, type YearBook } from '../summary/yearBook';
import { rowsIn, valuesOf, type Draw } from './ledgersOf';

interface BookOptions {
  readonly months?: readonly number[];
  /** Of 「_台账清空」; without any there is no such sheet. */
  readonly cleared?: readonly ClearedLine[];
}

export interface EvidenceBook {
  readonly book: YearBook;
  readonly year: Year;
}

/** A year's workbook whose figures are now what the ledgers give, now something else, now nothing. */
export function evidenceBook(
  plan: Plan,
  ledgers: ReadonlyMap<string, SheetLayout>,
  draw: Draw,
  { months = [6, 9], cleared = [] }: BookOptions = {},
): EvidenceBook {
  const lines = clearedSheet(plan.year, CLEARED_SHEET, cleared);
  const year: Year = {
    ...yearWith(plan),
    ledgers: new Map(
      ledgersOf(plan).flatMap((ledger) => {
        const layout = ledgers.get(ledger.id);
        return layout === undefined ? [] : [[ledger.id, rowsIn(plan, ledger, layout)] as const];
      }),
    ),
    cleared: readCleared(plan, valuesOf(lines)),
  };
  const periods = filledYear(plan, 5, { blanks: 4, nonsense: 3 }, months).map((filled) =>
    withEvidence(year, filled, draw),
  );
  const book = yearBook({ plan, periods, populations: populationsOf(plan), ledgers });
  const base = cleared.length === 0 ? book.base : [...book.base, lines];
  return { book: { ...book, base }, year };
}

function withEvidence(year: Year, { period, contents }: FilledPeriod, draw: Draw): FilledPeriod {
  const of = evidenceOf(year, period);
  const units = year.plan.districts.map(({ id }) => id);
  const changed = fedMeasures(year.plan).map(({ measure: { id } }) => {
    const row = contents[id] ?? {};
    const entries = units.map((unit): [DistrictId, CellValue] => {
      const { counted: given, cleared = 0 } = of?.(unit, id) ?? { counted: 0 };
      const so = row[unit] ?? null;
      const more = [given, given, given + cleared, given + cleared + 1, null, so, 0][draw(7)]!;
      return [unit, so === '/' ? so : more];
    });
    return [id, Object.fromEntries(entries)] as [MeasureId, Record<DistrictId, CellValue>];
  });
  return { period, contents: { ...contents, ...Object.fromEntries(changed) } };
}
