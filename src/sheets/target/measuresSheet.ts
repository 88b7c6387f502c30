import { WHOLE, type Column } from '../../plan/column';
import type { Indicator, Measure, Plan } from '../../plan/types';
import { cellRef, type RangeRef } from '../layout/address';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { halfTarget, wholeTarget } from '../formulas/targetCell';
import { isOtherRow } from '../formulas/rowId';
import { sumTotal, targetRowOptions, weightedTotal } from '../formulas/total';
import { say, type Expression } from '../formulas/text';
import type { SheetLayout } from '../layout/layout';
import { titles } from '../labels';
import { measureFormulaSheet } from '../layout/measureFormulaSheet';
import { blockNames } from '../blocks/names';
import { freshBlock, ID_COLUMN, indicatorKey, measuresGrid, targetGrid } from '../layout/tableGrid';
import { hasOwnTotal } from './targetCells';
import type { TargetSheetNames } from './targetSheet';

/**
 * 「目标分解」, hidden: one row per measure, every cell a formula over 「目标」. Everything that computes with
 * targets refers to this sheet, so that no other formula has to take a compound target apart.
 */
export function measuresSheet(plan: Plan, sheets: TargetSheetNames, copy = 1): SheetLayout {
  const block = freshBlock(plan, measuresGrid(plan), sheets.measures);
  const target = freshBlock(plan, targetGrid(plan), sheets.target);
  const indicatorOf = new Map(
    plan.indicators.flatMap((indicator) => indicator.measures.map(({ id }) => [id, indicator])),
  );
  const of = ({ id }: Measure): Indicator => {
    const indicator = indicatorOf.get(id);
    if (indicator === undefined) throw new RangeError(`no indicator has measure ${id}`);
    return indicator;
  };
  return measureFormulaSheet(plan, {
    name: sheets.measures,
    title: titles.measures(plan),
    blockName: blockNames.measures(plan.year, copy),
    district: (measure, id) => fromTarget(of(measure), measure, id, target, block.sheet),
    total: (measure) => total(of(measure), measure, block, target),
  });
}

function fromTarget(
  indicator: Indicator,
  measure: Measure,
  column: Column,
  target: BlockMap,
  here: string,
): Expression {
  const cell = blockCell(target, indicatorKey(indicator.number), column, here);
  const key = indicatorKey(indicator.number);
  const id = cellRef(target.rows.get(key) ?? 0, ID_COLUMN, target.sheet);
  const otherRow = isOtherRow(id, key);
  if (indicator.measures.length === 1) {
    return wholeTarget(cell, otherRow, measure.quantity.least);
  }
  return halfTarget(cell, measure === indicator.measures[0] ? 'first' : 'second', otherRow);
}

/**
 * A single measure's total is what 目标 shows; the halves of a compound one are totalled here, because the text
 * on 目标 is put together from them.
 */
function total(
  indicator: Indicator,
  measure: Measure,
  block: BlockMap,
  target: BlockMap,
): Expression {
  if (indicator.measures.length === 1 || indicator.measures.some(hasOwnTotal)) {
    return fromTarget(indicator, measure, WHOLE, target, block.sheet);
  }
  const row: RangeRef = blockRow(block, measure.id, block.sheet);
  const options = targetRowOptions(row, measure.quantity);
  if (measure.aggregation.kind !== 'weightedByMeasure') return sumTotal(row, options);
  const weights = blockRow(block, measure.aggregation.measure, block.sheet);
  return weightedTotal(row, weights, {
    ...options,
    missing: say.missingWeight,
    round: measure.quantity.decimals,
  });
}
