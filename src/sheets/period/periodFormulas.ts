import { WHOLE } from '../../plan/column';
import { measureById } from '../../plan/measures';
import { grownOf, isWorkedOut } from '../../plan/source';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { thresholdsOf } from '../../rules/thresholds';
import { cellRef, type CellRef, type RangeRef } from '../layout/address';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { judgedFigure, sideCells, sideMeasures } from '../blocks/sideCells';
import { rowCheck, saysInvalid } from '../formulas/check';
import { computedCell, computedTotal } from '../formulas/computed';
import { growthFigure } from '../formulas/growthFigure';
import { fromRow, isOtherBlockRow } from '../formulas/rowId';
import { entryVerdict } from '../formulas/verdict';
import { lacksWeights, sumTotal, weightedTotal, weightlessTotal } from '../formulas/total';
import { expression, quoted, say, type Expression } from '../formulas/text';
import { words } from '../labels';
import { unitCompared, wholeCompared } from '../formulas/yearOnYear';
import type { LastYearRows } from './lastYearRows';

/**
 * The 检查 formula of a measure's row.
 *
 * @param checkColumn the one that it stands in
 * @param populations the units' populations, in the columns of the block; null when there are none
 */
export function checkFormula(
  plan: Plan,
  measure: Measure,
  block: BlockMap,
  verdicts: RangeRef,
  checkColumn: number,
  populations: RangeRef | null,
): Expression {
  return rowCheck({
    verdicts,
    otherRow: isOther(block, measure.id),
    isComputed: measure.source.kind !== 'entered',
    complete: completeRow(plan, measure, block, checkColumn, populations),
  });
}

/**
 * 齐全, or why a row of which all is filled in cannot be weighted. Found from the row itself: its total goes by 检查, which
 * cannot go by the total. While there are no populations at all 检查 says nothing of them.
 */
function completeRow(
  plan: Plan,
  { id, aggregation, quantity }: Measure,
  block: BlockMap,
  checkColumn: number,
  populations: RangeRef | null,
): Expression {
  const row = blockRow(block, id, block.sheet);
  const complete = quoted(words.complete);
  const weighed = (weights: RangeRef, missing: string): string =>
    `IF(COUNT(${row})=0,${complete},IF(${lacksWeights(row, weights, quantity)},${quoted(missing)},${complete}))`;
  if (aggregation.kind === 'weightedByMeasure') {
    const base = baseMeasure(plan, aggregation.measure).id;
    const isWrong = `OR(${isOther(block, base)},${saysInvalid([checkCell(block, base, checkColumn)])})`;
    const weights = blockRow(block, base, block.sheet);
    return expression(
      `IF(${isWrong},${quoted(words.wrongWeight)},${weighed(weights, words.missingWeight)})`,
    );
  }
  return aggregation.kind === 'weightedByPopulation' && populations !== null
    ? expression(weighed(populations, words.missingPopulation))
    : complete;
}

/** What the sheet says of one entry. */
export function verdictFormula(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
  lastYear: LastYearRows,
): Expression {
  const target = measure.targets[unit];
  return entryVerdict(measure, {
    cell: blockCell(block, measure.id, unit, block.sheet),
    target: target?.kind === 'number' ? target.value : null,
    sides: sideCells(plan, measure, unit, block, block.sheet),
    growth: growthEntry(plan, measure, unit, block, lastYear),
    farOver: thresholdsOf(plan, measure.id).farOverFrom,
    planYear: plan.year,
  });
}

/** What stands in a unit's cell that is worked out; null where the cell is typed into, or has `/`. */
export function entryFormula(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
  lastYear: LastYearRows,
): Expression | null {
  const growth = growthEntry(plan, measure, unit, block, lastYear);
  if (growth !== null) return growth;
  const sides = sideCells(plan, measure, unit, block, block.sheet);
  if (sides === null) return null;
  const { part, of } = sides;
  return computedCell(measure, sides, isAnyOther(block, [part.measure, of.measure]));
}

/** How much a unit's figure has grown; null where it is not growth that stands there. */
function growthEntry(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  block: BlockMap,
  lastYear: LastYearRows,
): Expression | null {
  const of = grownMeasure(plan, measure);
  if (of === null || !isWorkedOut(measure, unit)) return null;
  const now = blockCell(block, of.id, unit, block.sheet);
  const judged = judgedFigure(plan, of, unit, block, block.sheet, '');
  const compare = growthFigure(measure.quantity.decimals);
  const years = { now, before: lastYear.cell(of, unit) };
  return fromRow(block, of.id, block.sheet, unitCompared(of, years, judged, compare));
}

function grownMeasure(plan: Plan, measure: Measure): Measure | null {
  const id = grownOf(measure);
  return id === null ? null : baseMeasure(plan, id);
}

/** Sorting takes references to other rows to whatever stands at that distance then. */
function isAnyOther(block: BlockMap, measures: readonly Measure[]): Expression {
  return expression(`OR(${measures.map(({ id }) => isOther(block, id)).join(',')})`);
}

function isOther(block: BlockMap, id: string): Expression {
  return isOtherBlockRow(block, id, block.sheet);
}

/**
 * The 合计 formula of a measure's row.
 *
 * @param lastYear where last year's figures of what grows are
 * @param populations see `typedTotal`
 */
export function totalFormula(
  plan: Plan,
  measure: Measure,
  block: BlockMap,
  checkColumn: number,
  lastYear: LastYearRows,
  populations: RangeRef | null,
): Expression {
  const of = grownMeasure(plan, measure);
  if (of !== null) return growthTotal(measure, of, block, lastYear);
  const sides = sideMeasures(plan, measure);
  return sides === null
    ? typedTotal(plan, measure, block, checkColumn, populations)
    : quotientTotal(measure, sides, block);
}

/**
 * The same of a measure that is typed. It goes by 检查, so that no total is shown that a wrong entry has part in.
 * Nothing is due in a row that is all `/`; in any other one, no figure means not reported.
 *
 * @param populations the districts' populations, in the columns of the block; null when there are none
 */
export function typedTotal(
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

/** Nothing is due where neither a unit nor the whole has a target. */
function quotientTotal(
  measure: Measure,
  { part, of }: { readonly part: Measure; readonly of: Measure },
  block: BlockMap,
): Expression {
  if (!isWanted(measure)) return say.notApplicable;
  const side = ({ id }: Measure) => ({
    total: blockCell(block, id, WHOLE, block.sheet),
    row: blockRow(block, id, block.sheet),
  });
  return computedTotal(measure, side(part), side(of), isAnyOther(block, [measure, part, of]));
}

/** Of the whole's figures of both years, which need not be sums. */
function growthTotal(
  measure: Measure,
  of: Measure,
  block: BlockMap,
  lastYear: LastYearRows,
): Expression {
  if (!isWanted(measure)) return say.notApplicable;
  const years = {
    now: blockCell(block, of.id, WHOLE, block.sheet),
    nowRow: blockRow(block, of.id, block.sheet),
    before: lastYear.cell(of, WHOLE),
    beforeRow: lastYear.row(of),
  };
  const grown = wholeCompared(of, years, growthFigure(measure.quantity.decimals));
  return expression(`IF(${isAnyOther(block, [measure, of])},${say.invalid},${grown})`);
}

const isWanted = ({ targets, total }: Measure): boolean =>
  [...Object.values(targets), total].some((target) => target?.kind === 'number');

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
