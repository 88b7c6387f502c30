import { WHOLE } from '../../plan/column';
import type { Indicator, Measure, Plan, Target } from '../../plan/types';
import { pinnedRef, type CellRef, type RangeRef } from '../layout/address';
import { blockRow, pinnedBlockCell, pinnedBlockRow, type BlockMap } from '../blocks/blockMap';
import { isOtherRow } from '../formulas/rowId';
import { expression, formulaCell, say, type Expression } from '../formulas/text';
import { pairText, sumTotal, targetRowOptions, weightedTotal } from '../formulas/total';
import { words } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { ID_COLUMN, indicatorKey } from '../layout/tableGrid';

export function targetOf(measure: Measure, district: string): Target {
  return measure.targets[district] ?? { kind: 'notApplicable' };
}

/** A target as the table prints it: 4000, 28.05, `/`, `8/2000`. */
export function printed(targets: readonly (Target | null)[]): LayoutCell {
  const [only] = targets;
  // The table prints no total.
  if (targets.some((target) => target === null)) return null;
  if (targets.length === 1 && only?.kind === 'number') return only.value;
  if (targets.every((target) => target?.kind === 'notApplicable'))
    return { text: words.notApplicable };
  return {
    text: targets
      .map((t) => (t?.kind === 'number' ? String(t.value) : words.notApplicable))
      .join('/'),
  };
}

/**
 * The cell under 合计: a formula, but for totals that are city targets of their own.
 *
 * @param block 目标
 * @param measures 目标分解, where compound targets are numbers
 */
export function targetTotal(
  plan: Plan,
  indicator: Indicator,
  block: BlockMap,
  measures: BlockMap,
): LayoutCell {
  if (indicator.measures.some(hasOwnTotal)) {
    return printed(indicator.measures.map(({ total }) => total));
  }
  const [measure, second] = indicator.measures;
  const here = block.sheet;
  if (second !== undefined) {
    const half = (id: string): CellRef => pinnedBlockCell(measures, id, WHOLE, here);
    return formulaCell(pairText(half(measure.id), half(second.id)));
  }
  const row = blockRow(block, indicatorKey(indicator.number), here);
  const options = targetRowOptions(row, measure.quantity);
  if (measure.aggregation.kind !== 'weightedByMeasure') return formulaCell(sumTotal(row, options));
  const weights = weightsOf(plan, measure.aggregation.measure, block, measures);
  return formulaCell(
    weightedTotal(row, weights.row, {
      ...options,
      unreadable: expression(`OR(${options.unreadable},${weights.otherRow})`),
      missing: say.missingWeight,
      round: measure.quantity.decimals,
    }),
  );
}

/** Whether the printed total cannot follow from the districts' targets: entered, or populations are needed. */
export function hasOwnTotal({ totalRule, aggregation: { kind } }: Measure): boolean {
  return totalRule === 'entered' || kind === 'weightedByPopulation' || kind === 'none';
}

/**
 * The row of weights, pinned: sorting the table must not move the reference, and when it moves the row the total
 * has to say so. Half of a compound indicator has no row of numbers on 目标, only on 目标分解.
 */
function weightsOf(
  plan: Plan,
  base: string,
  block: BlockMap,
  measures: BlockMap,
): { row: RangeRef; otherRow: Expression } {
  const indicator = plan.indicators.find((i) => i.measures.some(({ id }) => id === base));
  if (indicator === undefined) throw new RangeError(`the plan has no measure ${base}`);
  const [where, key] =
    indicator.measures.length === 1 ? [block, indicatorKey(indicator.number)] : [measures, base];
  const row = where.rows.get(key) ?? 0;
  const sheet = where === block ? null : where.sheet;
  return {
    row: pinnedBlockRow(where, key, block.sheet),
    otherRow: isOtherRow(pinnedRef(row, ID_COLUMN, sheet), key),
  };
}
