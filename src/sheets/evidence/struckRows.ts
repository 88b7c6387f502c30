import type { Ledger } from '../../plan/types';
import { blockNames } from '../blocks/names';
import { expression, formulaCell } from '../formulas/text';
import { cellRef, pinnedRef, type CellRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import {
  LISTED,
  type EvidencePlaces,
  type LedgerPart,
  type LinePart,
  type SlotPart,
} from './places';

/** A formula chooses among the ledgers twice, and Excel takes 8,192 characters. */
const LONGEST = 3_000;

/** The blocks of the ledgers that are in the workbook, as many as a formula can choose from. */
export function chosenFrom(
  ledgers: readonly Ledger[],
  year: number,
  kept: ReadonlySet<string>,
): ReadonlyMap<Ledger, string> {
  const names = ledgers.map((ledger) => [ledger, blockNames.ledger(year, ledger.id)] as const);
  const most = LONGEST / Math.max(1, names.length) - 1;
  return new Map(names.filter(([{ id }, name]) => kept.has(id) && name.length <= most));
}

/**
 * Beside the tables, the rows with a reason one after the other, ledger by ledger, each found below the last one; those that
 * are of the period get numbers, by which the page takes them.
 *
 * @param blocks of the ledgers that are looked into
 */
export function fillStruckRows(
  places: EvidencePlaces,
  month: number,
  blocks: ReadonlyMap<Ledger, string>,
  cells: LayoutCell[][],
): void {
  const [any] = blocks.values();
  if (any === undefined) return;
  // One that is not looked into is never chosen: nothing of it was found.
  const names = places.ledgers.map((ledger) => blocks.get(ledger) ?? any);
  const block = (ledger: string): string => `CHOOSE(${ledger},${names.join(',')})`;
  const where = (part: LedgerPart, ledger: string): string =>
    `N(INDEX(${places.ledgerColumn(part)},${ledger}))`;
  const fill = (row: number, column: number, formula: string): void =>
    put(cells, row, column, formulaCell(expression(formula)));

  const [scanned, before] = [places.ledgerColumn('scanned'), places.ledgerColumn('before')];
  for (let index = 0; index < places.slots; index += 1) {
    const row = 1 + index;
    const cell = (part: SlotPart, on = row): CellRef => cellRef(on, places.slotAt(part));
    const slot = (part: SlotPart, formula: string): void => fill(row, places.slotAt(part), formula);
    const [ledger, at] = [cell('ledger'), cell('at')];
    slot('ledger', `IF(${index + 1}>SUM(${scanned}),"",MATCH(${index},${before},1))`);
    const start =
      index === 0 ? '2' : `IF(${cell('ledger', row - 1)}=${ledger},N(${cell('at', row - 1)})+1,2)`;
    const inLedger = (line: string, part: LedgerPart): string =>
      `INDEX(${block(ledger)},${line},${where(part, ledger)})`;
    const rest = `${inLedger(start, 'struck')}:${inLedger(where('size', ledger), 'struck')}`;
    slot('at', `IF(LEN(${ledger})=0,"",IFERROR(MATCH("?*",${rest},0)+${start}-1,""))`);
    const there = (formula: string): string => `IF(ISNUMBER(${at}),IFERROR(${formula},""),"")`;
    for (const part of ['id', 'from', 'to'] as const) slot(part, there(`N(${inLedger(at, part)})`));
    for (const part of ['unit', 'struck'] as const) slot(part, there(`T(${inLedger(at, part)})`));
    // A code that was typed as a number is a name all the same.
    slot('label', there(`${inLedger(at, 'label')}&""`));
    const isOfPeriod =
      `AND(${where('isWhole', ledger)}=1,${cell('id')}>0,${cell('from')}<=${month},` +
      `OR(${cell('to')}<=0,${cell('to')}>=${month}),` +
      `ISNUMBER(MATCH("="&${cell('unit')},${places.allSpellings},0)),` +
      `LEN(TRIM(SUBSTITUTE(${cell('struck')},"\u3000","")))>0)`;
    const first = pinnedRef(0, places.slotAt('number'));
    slot('number', there(`IF(${isOfPeriod},MAX(${first}:${cell('number', row - 1)})+1,"")`));
  }
  for (let index = 0; index < LISTED; index += 1) {
    const row = 1 + index;
    const slot = cellRef(row, places.lineColumn('slot'));
    const line = (part: LinePart, formula: string): void =>
      fill(row, places.lineColumn(part), formula);
    line('slot', `IFERROR(MATCH(${index + 1},${places.slotColumn('number')},0),"")`);
    const there = (formula: string): string => `IF(ISNUMBER(${slot}),${formula},"")`;
    const text = (part: SlotPart): string => `T(INDEX(${places.slotColumn(part)},${slot}))`;
    const number = (part: SlotPart): string => `N(INDEX(${places.slotColumn(part)},${slot}))`;
    line('title', there(`T(INDEX(${places.ledgerColumn('title')},${number('ledger')}))`));
    line('unit', there(text('unit')));
    line('label', there(text('label')));
    const until = `IF(${number('to')}>0,"至"&TEXT(${number('to')},"0000-00"),"起")`;
    line('months', there(`TEXT(${number('from')},"0000-00")&${until}`));
    line('reason', there(text('struck')));
  }
}
