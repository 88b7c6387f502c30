import type { Ledger, Plan } from '../../plan/types';
import { expression, formulaCell, quoted } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { clearedFigure } from './clearedFigure';
import { titleOf } from './ledgerParts';
import { columnOf, equal, type LedgerRows } from './ledgerRows';
import type { Count, EvidencePlaces } from './places';

/** Beside the tables, what rows give each measure of each unit. Twin: `evidenceOf`. */
export function fillMeasureCounts(
  plan: Plan,
  places: EvidencePlaces,
  rowsOf: (ledger: Ledger) => LedgerRows,
  cells: LayoutCell[][],
): void {
  places.fed.forEach(({ measure, ledger, feed }, index) => {
    const rows = rowsOf(ledger);
    const { sum, where } = feed;
    const at = (count: Count, column: number, formula: string): void =>
      put(cells, places.countRow(index, count), column, formulaCell(expression(formula)));
    put(cells, places.countRow(index, 'rows'), places.width, { text: measure.id });
    if (where !== null) {
      at('rows', places.width + 1, columnOf(rows, titleOf(plan, ledger, where.column)));
    }
    if (sum !== null) at('sum', places.width + 1, columnOf(rows, titleOf(plan, ledger, sum)));
    const meant =
      where === null ? [] : [rows.column(places.choiceAt(index)), quoted(equal(where.is))];
    const counted = [rows.own('struck'), '""', ...meant];
    places.units.forEach((_, unit) => {
      const [spellings, column] = [places.spellings(unit), places.byUnit + unit];
      const known = (formula: string): string => rows.ifThere(`IFERROR(${formula},"")`, '0');
      const counts = rows.count(spellings, counted);
      // Where nothing was struck, all that are listed count.
      const listed = places.listed(ledger, unit);
      const none = `${places.ledgerCell(ledger, 'reasons')}=0`;
      at('rows', column, known(where === null ? `IF(${none},${listed},${counts})` : counts));
      const all = where === null ? listed : known(rows.count(spellings, meant));
      const struck = `IFERROR(${all}-${places.count(index, 'rows', unit)},"")`;
      at('struck', column, where === null ? struck : `IF(${none},0,${struck})`);
      at('cleared', column, clearedFigure(plan.year, { measure, ledger }, spellings));
      if (sum === null) return;
      const added = rows.sum(places.sumAt(index), spellings, counted);
      at('sum', column, known(`ROUND(${added},${measure.quantity.decimals})`));
    });
  });
}
