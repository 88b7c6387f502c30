import type { Ledger, LedgerColumn, Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import { keptTable, own } from '../ledger/kept/keptTable';
import { keptTitles } from '../ledger/kept/titles';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { columnOf, type LedgerRows } from './ledgerRows';
import type { EvidencePlaces, LedgerPart } from './places';

/** The title of a ledger's own column on 台账. */
export const titleOf = (plan: Plan, ledger: Ledger, key: string): string =>
  keptTable(ledger, plan.year).columns[own(key)]?.title ?? '';

/** What a row is called by: its first column that is a text. */
const labelOf = ({ columns }: Ledger): LedgerColumn | undefined =>
  columns.find(({ type }) => type !== 'date' && type !== 'amount') ?? columns[0];

/**
 * Beside the tables, a line for every ledger: where its columns are, and how many rows each unit lists.
 *
 * @param isListed whether the page lists its struck rows
 */
export function fillLedgerParts(
  plan: Plan,
  places: EvidencePlaces,
  rowsOf: (ledger: Ledger) => LedgerRows,
  isListed: (ledger: Ledger) => boolean,
  cells: LayoutCell[][],
): void {
  places.ledgers.forEach((ledger, index) => {
    const rows = rowsOf(ledger);
    const row = places.ledgerRow(ledger);
    const { ifThere } = rows;
    const fill = (part: LedgerPart, formula: string): void =>
      put(cells, row, places.part(part), formulaCell(expression(formula)));
    put(cells, row, places.part('title'), { text: ledger.title });
    for (const part of ['unit', 'id', 'from', 'to', 'struck'] as const) {
      fill(part, columnOf(rows, keptTitles[part]));
    }
    fill('label', columnOf(rows, titleOf(plan, ledger, labelOf(ledger)?.key ?? '')));
    fill('size', ifThere(`ROWS(${rows.name})`, '0'));
    const [first, last] = [places.ledgerCell(ledger, 'unit'), places.ledgerCell(ledger, 'struck')];
    fill('isWhole', `IF(COUNT(${first}:${last})=5,1,0)`);
    fill('unread', ifThere(`IFERROR(${unread(places, rows)},0)`, '0'));
    fill('left', ifThere(`IFERROR(${rows.left},0)`, '0'));
    const struck = rows.own('struck');
    fill('reasons', ifThere(`IFERROR(ROWS(${rows.name})-1-COUNTIF(${struck},""),0)`, '0'));
    fill('struckRows', struckRows(places, rows, ledger));
    // What the list cannot look into is only counted.
    const reasons = ifThere(`IFERROR(COUNTIF(${struck},"?*")-1,0)`, '0');
    fill('scanned', isListed(ledger) ? reasons : '0');
    const before = places.ledgers.slice(0, index).map((each) => places.ledgerCell(each, 'scanned'));
    fill('before', `0${before.map((cell) => `+${cell}`).join('')}`);
    places.units.forEach((_, unit) => {
      const listed = ifThere(`IFERROR(${rows.count(places.spellings(unit))},"")`, '0');
      put(cells, row, places.byUnit + unit, formulaCell(expression(listed)));
    });
  });
}

/** Struck rows of the month, of all units; a measure that all rows are of has them already. */
function struckRows(places: EvidencePlaces, rows: LedgerRows, ledger: Ledger): string {
  const whole = places.fed.findIndex((each) => each.ledger === ledger && each.feed.where === null);
  if (whole >= 0) return `SUM(${places.countsOf(whole, 'struck')})`;
  const counted = rows.count(places.allSpellings, [rows.own('struck'), '""']);
  return rows.ifThere(
    `IF(${places.ledgerCell(ledger, 'reasons')}=0,0,IFERROR(SUM(${places.listedRow(ledger)})-(${counted}),0))`,
    '0',
  );
}

/**
 * Rows that this page cannot judge as the check does: of a unit that is written otherwise, without number or first month, with
 * a month that is a text, or with nothing but blanks for a reason.
 */
function unread(places: EvidencePlaces, { own }: LedgerRows): string {
  const [unit, id, from, to, struck] = [
    ...[own('unit'), own('id'), own('from'), own('to'), own('struck')],
  ];
  return (
    `MAX(COUNTIF(${unit},"?*")-1,COUNT(${id}))` +
    `-SUMPRODUCT(COUNTIFS(${unit},${places.allSpellings},${id},">0",${from},">0"))` +
    `+SUMPRODUCT(ISTEXT(${to})*(LEN(${to})>0))-1` +
    `+SUMPRODUCT((LEN(${struck})>0)*(LEN(TRIM(SUBSTITUTE(${struck},"\u3000","")))=0))`
  );
}
