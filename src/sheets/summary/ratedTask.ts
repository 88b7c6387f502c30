import { WHOLE } from '../../plan/column';
import { growthUnit } from '../../plan/growthUnit';
import { measureById } from '../../plan/measures';
import type { BodyTarget, MeasureId, Plan } from '../../plan/types';
import { blockCell } from '../blocks/blockMap';
import { exactGrowth, exactRate, rateState } from '../formulas/rate';
import { fromRow } from '../formulas/rowId';
import { expression, formulaCell, isBlank, say, type Expression } from '../formulas/text';
import { printed } from '../formulas/yearOnYear';
import { cellRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { pairAt } from './fillFigures';
import type { SummarySources, ComparedSource } from './sources';
import { figureColumns, figuresRow, FIRST, taskColumns, typedTargets } from './tasks';

/** Whether the page works out a target's rate: from typed numbers, or from 同比 where that is there. */
export const isRated = (
  { growthOf, figures }: BodyTarget,
  { compared }: Pick<SummarySources, 'compared'>,
): boolean => figures !== null || (growthOf !== null && compared !== undefined);

type Sources = Pick<SummarySources, 'actuals' | 'compared'>;

/** Targets of growth and ratios: the rate under 完成数, and whether it is what was asked for. */
export function fillRatedTasks(
  plan: Plan,
  here: string,
  sources: Sources,
  cells: LayoutCell[][],
): void {
  plan.bodyTargets.forEach((target, index) => {
    const told = rateOf(plan, target, here, sources);
    if (told === null) return;
    const row = FIRST + index;
    const shown = cellRef(row, taskColumns.actual);
    if (told.measure !== null) put(cells, row, taskColumns.row, { text: told.measure });
    put(cells, row, taskColumns.actual, formulaCell(told.shown));
    put(cells, row, taskColumns.completion, '—');
    put(cells, row, taskColumns.state, formulaCell(rateState(target.bound, shown, told.exact)));
  });
}

interface Told {
  /** The row of the table that it is the growth of. */
  readonly measure: MeasureId | null;
  readonly shown: Expression;
  readonly exact: string;
}

function rateOf(plan: Plan, target: BodyTarget, here: string, sources: Sources): Told | null {
  const { figures, growthOf } = target;
  if (figures !== null) {
    const row = figuresRow(plan) + typedTargets(plan).indexOf(target);
    const rate = cellRef(row, figureColumns.rate);
    const shown = expression(`IF(${isBlank(rate)},"",${rate})`);
    return { measure: null, shown, exact: exactRate(figures, pairAt(row)) };
  }
  const { actuals, compared } = sources;
  if (growthOf === null || compared === undefined) return null;
  return {
    measure: growthOf,
    ...grown(plan, growthOf, here, { actuals, compared }),
  };
}

/** What 同比 says of the whole, in the target's unit. */
function grown(
  plan: Plan,
  id: MeasureId,
  here: string,
  { actuals, compared }: { actuals: SummarySources['actuals']; compared: ComparedSource },
): Pick<Told, 'shown' | 'exact'> {
  const measure = measureById(plan, id);
  if (measure === null) throw new RangeError(`no measure ${id}`);
  const unit = growthUnit(measure);
  const rate = blockCell(compared.rates, id, WHOLE, here);
  const inUnit = unit === '%' ? `ROUND(100*${rate},1)` : rate;
  const told = `IF(ISERROR(${rate}),${say.invalid},IF(ISNUMBER(${rate}),${inUnit},IF(${isBlank(rate)},"",${rate})))`;
  return {
    shown: fromRow(compared.rates, id, here, expression(told)),
    exact: exactGrowth(unit, {
      first: printed(measure, blockCell(actuals, id, WHOLE, here)),
      second: printed(measure, blockCell(compared.lastYear, id, WHOLE, here)),
    }),
  };
}
