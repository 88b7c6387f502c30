import type { Ledger } from '../../plan/types';
import { blockNames } from '../blocks/names';
import { quoted } from '../formulas/text';
import type { CellRef, RangeRef } from '../layout/address';
import type { EvidencePlaces, LedgerPart } from './places';

/** Which rows of a 台账 count, as formulas over its block ask it. Twins: `readKept`, `isListedIn`. */
export interface LedgerRows {
  /** Its defined name, which grows with the list. */
  readonly name: string;
  /** A column of the block, by the cell that says which it is. */
  column(at: CellRef): string;
  own(part: LedgerPart): string;
  /** How many rows left before the month, of all units. */
  readonly left: string;
  /** Criteria for rows that a unit lists in the month; `also` are more of them, each a column and what it holds. */
  count(spellings: RangeRef, also?: readonly string[]): string;
  sum(at: CellRef, spellings: RangeRef, also?: readonly string[]): string;
  /** What a formula gives while there is no such ledger, or none any more. */
  ifThere(then: string, otherwise: string): string;
}

/** @param month of the period, e.g. 201709 */
export function ledgerRows(
  places: EvidencePlaces,
  year: number,
  month: number,
  ledger: Ledger,
): LedgerRows {
  const name = blockNames.ledger(year, ledger.id);
  const column = (at: CellRef): string => `INDEX(${name},0,${at})`;
  const own = (part: LedgerPart): string => column(places.ledgerCell(ledger, part));
  // Listed are all that came until then, but for those that left before.
  const listed = (spellings: RangeRef, also: readonly string[]): string[] => [
    ...[own('unit'), spellings, own('id'), '">0"', own('from'), `"<=${month}"`, ...also],
  ];
  const left = [own('to'), '">0"', own('to'), `"<${month}"`].join(',');
  // The second half is worked out only where any row has left: long lists are counted often.
  const less = (all: string, they: string): string =>
    `${all}-IF(${places.ledgerCell(ledger, 'left')}=0,0,${they})`;
  return {
    name,
    column,
    own,
    left: `COUNTIFS(${left})`,
    count: (spellings, also = []) => {
      const all = listed(spellings, also).join(',');
      return less(`SUMPRODUCT(COUNTIFS(${all}))`, `SUMPRODUCT(COUNTIFS(${all},${left}))`);
    },
    sum: (at, spellings, also = []) => {
      const all = [column(at), ...listed(spellings, also)].join(',');
      return less(`SUMPRODUCT(SUMIFS(${all}))`, `SUMPRODUCT(SUMIFS(${all},${left}))`);
    },
    ifThere: (then, otherwise) => `IF(ISERROR(ROWS(${name})),${otherwise},${then})`,
  };
}

/** A text that MATCH and the criteria of COUNTIFS take as it is. */
export const literal = (text: string): string => text.replace(/[~*?]/g, '~$&');

/** A criterion that this text alone meets. */
export const equal = (text: string): string => `=${literal(text)}`;

/** Where a title stands in the first line of a block, by formulas. */
export const columnOf = ({ name, ifThere }: LedgerRows, title: string): string =>
  ifThere(`IFERROR(MATCH(${quoted(literal(title))},INDEX(${name},1,0),0),"—")`, '""');
