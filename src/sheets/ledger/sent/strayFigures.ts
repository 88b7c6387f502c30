import { ledgerById } from '../../../plan/ledgers';
import { measuresOf } from '../../../plan/measures';
import type { MeasureKey, Plan } from '../../../plan/types';
import type { SentLedger } from '../../../ledgers/types';
import { patternOf } from '../../patternOf';

/**
 * Ledgers with those of their figures whose formula counts another ledger: it was dragged or copied from there.
 *
 * @param formulaOf what stands in a measure's cell; null: no formula
 */
export function withStrayFigures(
  plan: Plan,
  ledgers: readonly SentLedger[],
  formulaOf: (measure: MeasureKey) => string | null,
): readonly SentLedger[] {
  return ledgers.map((own) => {
    const stray = (ledgerById(plan, own.ledger)?.feeds ?? []).flatMap(({ measure: key }) => {
      const measure = measuresOf(plan).find((each) => each.key === key);
      const formula = formulaOf(key);
      if (formula === null || measure === undefined || isOn(own.sheet, formula)) return [];
      const other = ledgers.find(({ sheet }) => isOn(sheet, formula));
      return other === undefined ? [] : [{ measure: measure.id, sheet: other.sheet }];
    });
    return stray.length === 0 ? own : { ...own, stray };
  });
}

/** Whether a formula looks at a sheet. */
const isOn = (sheet: string, formula: string): boolean =>
  formula.includes(`'${sheet.replaceAll("'", "''")}'!`) ||
  new RegExp(`(?:^|[^\\p{L}\\p{N}_.'])${patternOf(sheet)}!`, 'u').test(formula);
