import { WHOLE, type Column } from '../../plan/column';
import type { Comparable } from '../../plan/comparable/comparable';
import { measureById } from '../../plan/measures';
import type { DistrictId, Measure, MeasureId, Target } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { isGrowthOfSeveral } from '../../plan/comparable/growthOfSeveral';
import { judgedFigure, sideMeasures } from '../blocks/sideCells';
import { isPopulation, type PopulationBlock } from '../base/populationBlock';
import { quotient } from '../formulas/computed';
import {
  addedFigures,
  keptFigure,
  keptSlash,
  keptTotal,
  noFigure,
  together,
  weighedFigures,
  wrongOf,
  type PartCell,
} from '../formulas/restated';
import { isOtherBlockRow } from '../formulas/rowId';
import { expression, say, type Expression } from '../formulas/text';
import { words } from '../labels';
import { cellRef, type CellRef } from '../layout/address';

/** Last year's sheets, as they stand by now. */
export interface LastYearSheets {
  readonly comparable: Comparable;
  /** 完成 of the same month. */
  readonly actuals: BlockMap;
  /** The name of what that sheet says of its own cells. */
  readonly verdicts: string;
  /** 基础数据 of that year; null: there is none. */
  readonly populations: PopulationBlock | null;
}

/** A word that says why there is no figure, or the formula that gives one. */
export type RestatedCell =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'formula'; readonly formula: Expression };

const word = (text: string): RestatedCell => ({ kind: 'word', word: text });

/** What stands in a cell of 上年同期; `restatedFigures` is its twin. */
export function restatedCell(
  sheets: LastYearSheets,
  id: MeasureId,
  column: Column,
  here: string,
): RestatedCell {
  const { counterparts, origins, left } = sheets.comparable;
  const counterpart = counterparts.get(id);
  if (counterpart === undefined || counterpart.kind === 'new') return word(words.newMeasure);
  if (counterpart.kind === 'otherUnit') return word(words.otherUnit);
  const { measure } = counterpart;
  const of = (rows: readonly MeasureId[], then: Expression): RestatedCell => ({
    kind: 'formula',
    formula: whereRowsStand(sheets.actuals, rows, here, then),
  });
  if (column === WHOLE) {
    if (left.length > 0) return word(words.coverage);
    return of([measure.id], keptTotal(blockCell(sheets.actuals, measure.id, WHOLE, here)));
  }
  const origin = origins.get(column);
  if (origin === undefined || origin.kind === 'new') return word(words.newUnit);
  if (origin.kind === 'split') return word(words.split);
  if (isGrowthOfSeveral(measure, origin.units)) return word(words.notTotalled);
  const { formula, rows } = restated(sheets, measure, origin.units, here);
  return of([measure.id, ...rows], formula);
}

interface Restating {
  readonly formula: Expression;
  /** Other rows that it looks at. */
  readonly rows: readonly MeasureId[];
}

function restated(
  sheets: LastYearSheets,
  measure: Measure,
  units: readonly DistrictId[],
  here: string,
): Restating {
  const { actuals, comparable, verdicts } = sheets;
  const cell = (id: MeasureId, unit: DistrictId): CellRef => blockCell(actuals, id, unit, here);
  const partsOf = (each: Measure): PartCell[] =>
    units.map((unit) => ({
      cell: cell(each.id, unit),
      ...judgedFigure(comparable.last, each, unit, actuals, here, verdicts),
    }));
  const had = units.filter((unit) => measure.targets[unit]?.kind === 'number');
  const alone = (formula: Expression): Restating => ({ formula, rows: [] });
  if (had.length === 0) return alone(keptSlash(units.map((unit) => cell(measure.id, unit))));
  const parts = partsOf(measure);
  if (had.length < units.length) return alone(mixed(sheets, measure, units, here));
  const [only] = parts;
  if (units.length === 1 && only !== undefined) return alone(keptFigure(only));

  const sides = sideMeasures(comparable.last, measure);
  if (sides !== null) {
    const added = (each: Measure): string => {
      const cells = units.map((unit) => `N(${cell(each.id, unit)})`);
      return `(${cells.join('+')})`;
    };
    const share = quotient(measure, added(sides.part), added(sides.of));
    return {
      formula: together(parts, expression(share)),
      rows: [sides.part.id, sides.of.id],
    };
  }
  const { aggregation } = measure;
  switch (aggregation.kind) {
    case 'none':
      return alone(noFigure(parts, words.notTotalled));
    case 'sum':
      return alone(addedFigures(parts, measure.quantity.decimals));
    case 'weightedByMeasure': {
      const base = measureById(comparable.last, aggregation.measure);
      if (base === null) return alone(noFigure(parts, words.missingWeight));
      const weights = partsOf(base);
      const formula = weighedFigures(parts, {
        cells: weights.map((each) => each.cell),
        isWrong: anyOf(
          weights.map((each, index) => wrongWeight(each, base.targets[units[index] ?? '']?.kind)),
        ),
        missing: say.missingWeight,
      });
      return { formula, rows: [base.id] };
    }
    case 'weightedByPopulation':
      return alone(byPopulation(sheets.populations, parts, units, here));
  }
}

/** Of units of which some had a target: their figures are not about all of this year's unit. */
function mixed(
  { actuals, comparable, verdicts }: LastYearSheets,
  measure: Measure,
  units: readonly DistrictId[],
  here: string,
): Expression {
  const parts = units.map((unit): PartCell => {
    const cell = blockCell(actuals, measure.id, unit, here);
    const isDue = measure.targets[unit]?.kind === 'number';
    const judged = isDue
      ? judgedFigure(comparable.last, measure, unit, actuals, here, verdicts)
      : { isValid: expression(`${cell}="/"`), otherwise: say.invalid };
    return { cell, ...judged };
  });
  return noFigure(parts, words.coverage);
}

function byPopulation(
  populations: PopulationBlock | null,
  parts: readonly PartCell[],
  units: readonly DistrictId[],
  here: string,
): Expression {
  if (populations === null) return noFigure(parts, words.missingPopulation);
  const { sheet, rows, column } = populations;
  const cells = units.map((unit) => {
    const row = rows.get(unit);
    if (row === undefined) throw new RangeError(`${sheet} has no population of ${unit}`);
    return cellRef(row, column, sheet === here ? null : sheet);
  });
  const unknown = cells.map((cell) => `IF(ISERROR(${cell}),TRUE,NOT(${isPopulation(cell)}))`);
  const missing = say.missingPopulation;
  const mean = weighedFigures(parts, { cells, isWrong: expression('FALSE'), missing });
  return together(parts, expression(`IF(OR(${unknown.join(',')}),${missing},${mean})`));
}

/** A weight that is there must count; where there was no target only `/` may stand. */
function wrongWeight({ cell, isValid }: PartCell, target: Target['kind'] | undefined): Expression {
  return wrongOf(cell, target === 'number' ? isValid : expression(`${cell}="/"`));
}

const anyOf = (conditions: readonly Expression[]): Expression =>
  expression(`OR(${conditions.join(',')})`);

/** 有误 where somebody sorted last year's sheet without its 序号, or another row stands there. */
function whereRowsStand(
  block: BlockMap,
  rows: readonly MeasureId[],
  here: string,
  then: Expression,
): Expression {
  const others = [...new Set(rows)].map((row) => isOtherBlockRow(block, row, here));
  const other = others.length === 1 ? others.join('') : `OR(${others.join(',')})`;
  return expression(`IF(${other},${say.invalid},${then})`);
}
