import { WHOLE } from '../../plan/column';
import type { Measure, MeasureId, Plan } from '../../plan/types';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { expression, say, type Expression } from '../formulas/text';
import { sumTotal, targetRowOptions, weightedTotal } from '../formulas/total';
import { titles } from '../labels';
import type { SheetLayout } from '../layout/layout';
import { measureFormulaSheet } from '../layout/measureFormulaSheet';
import { blockNames } from '../blocks/names';
import { freshBlock, measuresGrid } from '../layout/tableGrid';
import { hasOwnTotal } from '../target/targetCells';
import { targetInForce } from './entryFormulas';

/**
 * 「目标分解（调整后）」, hidden: laid out as 目标分解, with the adjusted target wherever one is in force. Whatever computes
 * with targets can be given this sheet in its place.
 *
 * @param sources 目标分解, and 目标调整 as it was laid out
 */
export function adjustedTargetsSheet(
  plan: Plan,
  name: string,
  sources: {
    readonly targets: BlockMap;
    readonly adjustments: { readonly sheet: string; readonly entries: number };
  },
  copy = 1,
): SheetLayout {
  const { targets, adjustments } = sources;
  const block = freshBlock(plan, measuresGrid(plan), name);
  return measureFormulaSheet(plan, {
    name,
    title: titles.adjusted(plan),
    blockName: blockNames.adjusted(plan.year, copy),
    district: (measure, id, place) =>
      targetInForce(
        adjustments.sheet,
        adjustments.entries,
        `${place.district + 1}|${place.measure + 1}`,
        blockCell(targets, measure.id, id, name),
      ),
    total: (measure) => adjustedTotal(plan, measure, block, targets),
  });
}

function adjustedTotal(
  plan: Plan,
  measure: Measure,
  block: BlockMap,
  published: BlockMap,
): Expression {
  const indicator = plan.indicators.find(({ number }) => number === measure.indicator);
  if (indicator?.measures.some(hasOwnTotal) === true) {
    return expression(blockCell(published, measure.id, WHOLE, block.sheet));
  }
  const rowOf = (id: MeasureId) => blockRow(block, id, block.sheet);
  const options = targetRowOptions(rowOf(measure.id), measure.quantity);
  if (measure.aggregation.kind !== 'weightedByMeasure') return sumTotal(rowOf(measure.id), options);
  return weightedTotal(rowOf(measure.id), rowOf(measure.aggregation.measure), {
    ...options,
    missing: say.missingWeight,
    round: measure.quantity.decimals,
  });
}
