import type { Cell, ReadContext, Reading } from '../../figures/reading';
import { readFigure } from '../../figures/readFigure';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { pairContext } from '../../sheets/submission/pairContext';
import type { CellFacts } from '../../workbook/check/cells';

/** What an entry cell of the open workbook says. */
export function readEntry(
  facts: CellFacts,
  plan: Plan,
  measure: Measure,
  district: DistrictId,
): Reading {
  return readFigure(asCell(facts), measure, entryContext(plan, measure, district));
}

/** What the plan tells of the cell that is read. */
export function entryContext(plan: Plan, measure: Measure, district: DistrictId): ReadContext {
  const target = measure.targets[district];
  return {
    year: plan.year,
    ...pairContext(plan, measure, district),
    ...(target?.kind === 'number'
      ? { planCell: 'target', target: target.value }
      : { planCell: 'notApplicable' }),
  };
}

export function asCell({ value, formula, numberFormat, isError }: CellFacts): Cell {
  return {
    value,
    numberFormat,
    ...(formula !== null && { formula }),
    ...(isError && { type: 'error' }),
  };
}
