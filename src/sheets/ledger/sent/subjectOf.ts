import type { Plan } from '../../../plan/types';
import { isOther } from '../../said/periods';
import { headingIn, LONGEST } from '../../submission/heading';
import type { Identity } from '../../template/identity';
import { isRow, type LedgerPlace } from './sentLines';

/** What stands over a list, where it says another unit or month than the file; null: it does not. */
export function subjectOf(
  { sheet, header }: LedgerPlace,
  plan: Plan,
  { district, period }: Pick<Identity, 'district' | 'period'>,
): string | null {
  for (const [row, cells] of sheet.rows) {
    if (row >= header.row || isRow(header, cells)) continue;
    for (const { value, formula } of cells.values()) {
      if (typeof value !== 'string' || formula !== null || value.length > LONGEST) continue;
      const { units, periods } = headingIn(plan, value);
      const isOthers = units.some((unit) => unit.district !== null && unit.district !== district);
      if (isOthers || periods.some((said) => isOther(said, period))) return value;
    }
  }
  return null;
}
