import type { Ledger, Measure } from '../../plan/types';
import { blockNames } from '../blocks/names';
import { quoted } from '../formulas/text';
import type { RangeRef } from '../layout/address';
import { clearedTable, type ClearedLine } from '../ledger/cleared/clearedTable';
import { equal } from './ledgerRows';

/** Over 「_台账清空」, which is there once anything was cleared: what the cleared rows of a unit gave a measure. */
export function clearedFigure(
  year: number,
  { measure, ledger }: { readonly measure: Measure; readonly ledger: Ledger },
  spellings: RangeRef,
): string {
  const name = blockNames.cleared(year);
  const column = (key: keyof ClearedLine): string =>
    `INDEX(${name},0,${Object.keys(clearedTable.columns).indexOf(key) + 1})`;
  const asked = [
    ...[column('ledger'), quoted(equal(ledger.id))],
    ...[column('measure'), quoted(equal(measure.key))],
    ...[column('unit'), spellings],
  ].join(',');
  const sum = `SUMPRODUCT(SUMIFS(${column('figure')},${asked}))`;
  return `IF(ISERROR(ROWS(${name})),0,IFERROR(ROUND(${sum},${measure.quantity.decimals}),0))`;
}
