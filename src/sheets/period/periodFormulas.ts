import { WHOLE } from '../../plan/column';
import { measureById } from '../../plan/measures';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { thresholdsOf } from '../../rules/thresholds';
import { cellRef, type CellRef, type RangeRef } from '../layout/address';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { sideCells, sideMeasures } from '../blocks/sideCells';
import { rowCheck, saysInvalid } from '../formulas/check';
import { computedCell, computedTotal } from '../formulas/computed';
import { isOtherBlockRow } from '../formulas/rowId';
import { entryVerdict } from '../formulas/verdict';
import { sumTotal, weightedTotal, weightlessTotal } from '../formulas/total';
import { expression, say, type Expression } from '../formulas/text';

/** The 检查 formula of a measure's row. */
export function checkFormula(measure: Measure, block: BlockMap, verdicts: RangeRef): Expression {
  const isComputed = measure.source.kind === 'computed';
  return rowCheck({ verdicts, otherRow: isOther(block, measure.id), isComputed });
}

/** What the sheet says of one entry. */
export function verdictFormula(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
): Expression {
  const target = measure.targets[unit];
  return entryVerdict(measure, {
    cell: blockCell(block, measure.id, unit, block.sheet),
    target: target?.kind === 'number' ? target.value : null,
    sides: sideCells(plan, measure, unit, block, block.sheet),
    farOver: thresholdsOf(plan, measure.id).farOverFrom,
    planYear: plan.year,
  });
}

/** What stands in a unit's cell of a computed measure; null where the cell is typed into, or has `/`. */
export function entryFormula(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
): Expression | null {
  const sides = sideCells(plan, measure, unit, block, block.sheet);
  if (sides === null) return null;
  const { part, of } = sides;
  return computedCell(measure, sides, isAnyOther(block, [part.measure, of.measure]));
}

/** Sorting takes references to other rows to whatever stands at that distance then. */
function isAnyOther(block: BlockMap, measures: readonly Measure[]): Expression {
  return expression(`OR(${measures.map(({ id }) => isOther(block, id)).join(',')})`);
}

function isOther(block: BlockMap, id: string): Expression {
  return isOtherBlockRow(block, id, block.sheet);
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
  const sides = sideMeasures(plan, measure);
  if (sides !== null) return quotientTotal(measure, sides, block);
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

/** Nothing is due where neither a unit nor the whole has a target. */
function quotientTotal(
  measure: Measure,
  { part, of }: { readonly part: Measure; readonly of: Measure },
  block: BlockMap,
): Expression {
  const targets = [...Object.values(measure.targets), measure.total];
  if (!targets.some((target) => target?.kind === 'number')) return say.notApplicable;
  const side = ({ id }: Measure) => ({
    total: blockCell(block, id, WHOLE, block.sheet),
    row: blockRow(block, id, block.sheet),
  });
  return computedTotal(measure, side(part), side(of), isAnyOther(block, [measure, part, of]));
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
