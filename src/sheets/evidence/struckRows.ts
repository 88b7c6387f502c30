import type { Ledger } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import { cellRef, pinnedRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { LISTED, type EvidencePlaces, type LedgerPart, type LinePart } from './places';

/**
 * Beside the tables, the rows with a reason one after the other, ledger by ledger, each found below the last one; those that
 * are of the period get numbers, by which the page takes them.
 *
 * @param nameOf the block of each ledger that is in the workbook
 */
export function fillStruckRows(
  places: EvidencePlaces,
  month: number,
  nameOf: (ledger: Ledger) => string | null,
  cells: LayoutCell[][],
): void {
  const names = places.ledgers.map(nameOf);
  const any = names.find((name) => name !== null) ?? null;
  if (any === null) return;
  // One that is not there is never chosen: nothing of it was found.
  const block = (ledger: string): string =>
    `CHOOSE(${ledger},${names.map((name) => name ?? any).join(',')})`;
  const where = (part: LedgerPart, ledger: string): string =>
    `N(INDEX(${places.ledgerColumn(part)},${ledger}))`;
  const value = (part: LedgerPart, ledger: string, at: string): string =>
    `INDEX(${block(ledger)},${at},${where(part, ledger)})`;
  const fill = (row: number, column: number, formula: string): void =>
    put(cells, row, column, formulaCell(expression(formula)));

  const [scanned, before] = [places.ledgerColumn('scanned'), places.ledgerColumn('before')];
  for (let index = 0; index < places.slots; index += 1) {
    const row = 1 + index;
    const [ledger, at] = [cellRef(row, places.slot), cellRef(row, places.slot + 1)];
    fill(row, places.slot, `IF(${index + 1}>SUM(${scanned}),"",MATCH(${index},${before},1))`);
    const last = cellRef(row - 1, places.slot + 1);
    const start =
      index === 0 ? '2' : `IF(${cellRef(row - 1, places.slot)}=${ledger},N(${last})+1,2)`;
    const end = value('struck', ledger, where('size', ledger));
    const next = `MATCH("?*",${value('struck', ledger, start)}:${end},0)+${start}-1`;
    fill(row, places.slot + 1, `IF(LEN(${ledger})=0,"",IFERROR(${next},""))`);
    const text = (part: LedgerPart): string => `T(${value(part, ledger, at)})`;
    const number = (part: LedgerPart): string => `N(${value(part, ledger, at)})`;
    const isOfPeriod =
      `AND(${where('isWhole', ledger)}=1,${number('id')}>0,${number('from')}<=${month},` +
      `OR(${number('to')}<=0,${number('to')}>=${month}),` +
      `ISNUMBER(MATCH("="&${text('unit')},${places.allSpellings},0)),` +
      `LEN(TRIM(SUBSTITUTE(${text('struck')},"\u3000","")))>0)`;
    const earlier = `MAX(${pinnedRef(0, places.slot + 2)}:${cellRef(row - 1, places.slot + 2)})`;
    fill(
      row,
      places.slot + 2,
      `IF(ISNUMBER(${at}),IFERROR(IF(${isOfPeriod},${earlier}+1,""),""),"")`,
    );
  }
  for (let index = 0; index < LISTED; index += 1) {
    const row = 1 + index;
    const of = (part: LinePart): string => cellRef(row, places.lineColumn(part));
    const line = (part: LinePart, formula: string): void =>
      fill(row, places.lineColumn(part), formula);
    const slot = `MATCH(${index + 1},${places.slotColumn(2)},0)`;
    line('ledger', `IFERROR(INDEX(${places.slotColumn(0)},${slot}),"")`);
    line('at', `IFERROR(INDEX(${places.slotColumn(1)},${slot}),"")`);
    const there = (formula: string): string =>
      `IF(ISNUMBER(${of('at')}),IFERROR(${formula},""),"")`;
    const cell = (part: LedgerPart): string => value(part, of('ledger'), of('at'));
    line('title', there(`T(INDEX(${places.ledgerColumn('title')},${of('ledger')}))`));
    line('unit', there(`T(${cell('unit')})`));
    line('label', there(`T(${cell('label')})&IF(N(${cell('label')})=0,"",N(${cell('label')}))`));
    const until = `IF(N(${cell('to')})>0,"至"&TEXT(N(${cell('to')}),"0000-00"),"起")`;
    line('months', there(`TEXT(N(${cell('from')}),"0000-00")&${until}`));
    line('reason', there(`T(${cell('struck')})`));
  }
}
