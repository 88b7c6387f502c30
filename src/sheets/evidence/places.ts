import { fedMeasures } from '../../plan/ledgers';
import type { Ledger, Plan } from '../../plan/types';
import { spellingsOf } from '../../plan/spellings';
import { pinnedRange, pinnedRef, type CellRef, type RangeRef } from '../layout/address';
import { area } from '../layout/look';
import { countHeads } from './words';

/** 序号, 指标 and what a line shows. */
export const LEADING = 3;
/** With fewer units the tables over and under theirs would have no room. */
const FEWEST = 9;
export const HEADER = 2;
/** Struck rows that the page lists, and those that are looked through for them: some are not of this period. */
export const LISTED = 15;
const LOOKED_AT = 40;

/** What is known of a ledger, beside the tables. */
const LEDGER_PARTS = [
  'title',
  'unit',
  'id',
  'from',
  'to',
  'struck',
  'label',
  'size',
  'isWhole',
  'unread',
  'left',
  'reasons',
  'struckRows',
  'scanned',
  'before',
] as const;
export type LedgerPart = (typeof LEDGER_PARTS)[number];

/** Lines of a measure beside the tables: rows that count, those that were struck, the sum that counts, what cleared rows gave. */
const COUNTS = ['rows', 'struck', 'sum', 'cleared'] as const;
export type Count = (typeof COUNTS)[number];

/** A struck row: its ledger and its line there, what stands in it, its number among those of the period. */
const SLOT_PARTS = [
  'ledger',
  'at',
  'id',
  'from',
  'to',
  'unit',
  'label',
  'struck',
  'number',
] as const;
export type SlotPart = (typeof SLOT_PARTS)[number];
/** What the page shows of those that have numbers. */
const LINE_PARTS = ['slot', 'title', 'unit', 'label', 'months', 'reason'] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** Where everything stands on 佐证情况; what is only worked with stands in hidden columns behind the printed ones. */
export type EvidencePlaces = ReturnType<typeof evidencePlaces>;

export function evidencePlaces(plan: Plan) {
  const fed = fedMeasures(plan);
  const ledgers = [...new Set(fed.map(({ ledger }) => ledger))];
  const units = plan.districts;
  const figures = Math.max(units.length, FEWEST);
  const width = LEADING + figures;

  const total = HEADER + 1 + fed.length;
  const matrix = total + 3;
  const list = matrix + 1 + 2 * fed.length + 2;
  const unjudged = list + 1 + LISTED + 1;
  const note = unjudged + 1;

  const byUnit = width + LEDGER_PARTS.length;
  const spelling = byUnit + units.length;
  const slot = spelling + 1;
  const line = slot + SLOT_PARTS.length;
  const written = units.map((unit) => {
    const spellings = spellingsOf(plan, unit);
    return spellings.length === 0 ? [unit.name] : spellings;
  });
  const starts = written.map((_, at) => 1 + written.slice(0, at).flat().length);
  const firstMeasure = 2 + ledgers.length;
  const ledgerRow = (ledger: Ledger): number => 1 + ledgers.indexOf(ledger);
  const countRow = (measure: number, count: Count): number =>
    firstMeasure + COUNTS.length * measure + COUNTS.indexOf(count);
  const part = (name: LedgerPart): number => width + LEDGER_PARTS.indexOf(name);
  const bottom = Math.max(
    note + 2,
    1 + written.flat().length,
    firstMeasure + COUNTS.length * fed.length,
    1 + LOOKED_AT,
  );
  const down = (column: number, from: number, rows: number): RangeRef =>
    pinnedRange(area(from, column, Math.max(1, rows), 1));

  return {
    ...{
      fed,
      ledgers,
      units,
      figures,
      width,
      total,
      matrix,
      list,
      unjudged,
      note,
      bottom,
      written,
    },
    ...{ byUnit, spelling, slot, line, part, ledgerRow, countRow },
    columns: line + LINE_PARTS.length,
    slots: LOOKED_AT,
    /** First column of the seven numbers by measure. */
    counts: width - countHeads.length,
    spellingRow: (unit: number): number => starts[unit] ?? 1,
    matrixRow: (measure: number): number => matrix + 1 + 2 * measure,
    lineColumn: (name: LinePart): number => line + LINE_PARTS.indexOf(name),
    ledgerCell: (ledger: Ledger, name: LedgerPart): CellRef =>
      pinnedRef(ledgerRow(ledger), part(name)),
    /** What of the ledgers cannot be judged. */
    told: pinnedRef(0, width),
    /** Of all ledgers. */
    ledgerColumn: (name: LedgerPart): RangeRef => down(part(name), 1, ledgers.length),
    listed: (ledger: Ledger, unit: number): CellRef => pinnedRef(ledgerRow(ledger), byUnit + unit),
    listedRow: (ledger: Ledger): RangeRef =>
      pinnedRange(area(ledgerRow(ledger), byUnit, 1, units.length)),
    count: (measure: number, count: Count, unit: number): CellRef =>
      pinnedRef(countRow(measure, count), byUnit + unit),
    countsOf: (measure: number, count: Count): RangeRef =>
      pinnedRange(area(countRow(measure, count), byUnit, 1, units.length)),
    /** The column that is added up, and that of the choice; they stand before the counts of units. */
    sumAt: (measure: number): CellRef => pinnedRef(countRow(measure, 'sum'), width + 1),
    choiceAt: (measure: number): CellRef => pinnedRef(countRow(measure, 'rows'), width + 1),
    spellings: (unit: number): RangeRef =>
      down(spelling, starts[unit] ?? 1, written[unit]?.length ?? 0),
    allSpellings: down(spelling, 1, written.flat().length),
    lineRange: (name: LinePart): RangeRef => down(line + LINE_PARTS.indexOf(name), 1, LISTED),
    slotAt: (name: SlotPart): number => slot + SLOT_PARTS.indexOf(name),
    slotColumn: (name: SlotPart): RangeRef => down(slot + SLOT_PARTS.indexOf(name), 1, LOOKED_AT),
  };
}
