import { NONE } from '../../../ledgers/rowsOf';
import type { Fed } from '../../../plan/ledgers';
import type { Measure } from '../../../plan/types';
import { pinnedRange } from '../../layout/address';
import { expression, quoted, type Expression } from '../../formulas/text';
import { columnAt, wholeColumn } from './grid';

/**
 * A figure over its ledger's rows on another sheet of the same file; '' while there are none, for blank is not 0, and 0 where
 * the unit says 无. Twin: `figureOfRows`.
 */
export function entryFormula({ ledger, feed }: Fed, measure: Measure, sheet: string): Expression {
  const first = pinnedRange(wholeColumn(0), sheet);
  return expression(`IF(COUNTA(${first})=0,"",${counted()})`);

  function counted(): string {
    const { sum, where } = feed;
    const of = (key: string): string => pinnedRange(wholeColumn(columnAt(ledger, key)), sheet);
    if (sum !== null) {
      const added =
        where === null
          ? `SUM(${of(sum)})`
          : `SUMIF(${of(where.column)},${quoted(where.is)},${of(sum)})`;
      return `ROUND(${added},${measure.quantity.decimals})`;
    }
    if (where !== null) return `COUNTIF(${of(where.column)},${quoted(where.is)})`;
    return `COUNTA(${first})-COUNTIF(${first},${quoted(NONE)})`;
  }
}
