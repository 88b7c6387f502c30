import { measureById } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { thresholdsOf } from '../../rules/thresholds';
import { cellRef, type CellRef, type RangeRef } from '../layout/address';
import { blockCell, blockId, blockRow, type BlockMap } from '../blocks/blockMap';
import { rowCheck, saysInvalid } from '../formulas/check';
import { isOtherRow } from '../formulas/rowId';
import { sumTotal, weightedTotal, weightlessTotal } from '../formulas/total';
import { expression, say, type Expression } from '../formulas/text';

/** The 检查 formula of a measure's row. */
export function checkFormula(plan: Plan, measure: Measure, block: BlockMap): Expression {
  const cells = plan.districts.map(({ id }) => {
    const target = measure.targets[id];
    return {
      cell: blockCell(block, measure.id, id, block.sheet),
      target: target?.kind === 'number' ? target.value : null,
    };
  });
  return rowCheck(measure, {
    cells,
    range: blockRow(block, measure.id, block.sheet),
    otherRow: isOther(block, measure.id),
    farOver: thresholdsOf(plan).farOverFrom,
  });
}

function isOther(block: BlockMap, id: string): Expression {
  return isOtherRow(blockId(block, id, block.sheet), id);
}

/**
 * The 合计 formula of a measure's row. It goes by 检查, so that no total is shown that a wrong entry has part in.
 * Nothing is due in a row that is all `/`; in any other one, no figure means not reported.
 *
 * @param populations the districts' populations, in the columns of the block; null when there are none
 */
export function totalFormula(
  plan: Plan,
  measure: Measure,
  block: BlockMap,
  checkColumn: number,
  populations: RangeRef | null = null,
): Expression {
  const row = blockRow(block, measure.id, block.sheet);
  const due = Object.values(measure.targets).some(({ kind }) => kind === 'number');
  const base =
    measure.aggregation.kind === 'weightedByMeasure' ? measure.aggregation.measure : null;
  const checked = base === null ? [measure.id] : [measure.id, baseMeasure(plan, base).id];
  const invalid = saysInvalid(checked.map((id) => checkCell(block, id, checkColumn)));
  const options = {
    // Sorting takes a reference to the weights' row to whatever stands at that distance then.
    unreadable: base === null ? invalid : expression(`OR(${isOther(block, base)},${invalid})`),
    empty: due ? say.blank : say.notApplicable,
    quantity: measure.quantity,
  };
  switch (measure.aggregation.kind) {
    case 'sum':
      return sumTotal(row, options);
    case 'weightedByMeasure': {
      const weights = blockRow(block, measure.aggregation.measure, block.sheet);
      return weightedTotal(row, weights, { ...options, missing: say.missingWeight, round: null });
    }
    case 'none':
      return weightlessTotal(row, { ...options, missing: say.notTotalled });
    case 'weightedByPopulation': {
      const missing = say.missingPopulation;
      return populations === null
        ? weightlessTotal(row, { ...options, missing })
        : weightedTotal(row, populations, { ...options, missing, round: null });
    }
  }
}

function baseMeasure(plan: Plan, id: string): Measure {
  const measure = measureById(plan, id);
  if (measure === null) throw new RangeError(`the plan has no measure ${id}`);
  return measure;
}

function checkCell(block: BlockMap, id: string, column: number): CellRef {
  const row = block.rows.get(id);
  if (row === undefined) throw new RangeError(`${block.sheet} has no row ${id}`);
  return cellRef(row, column);
}
