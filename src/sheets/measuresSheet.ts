import type { DistrictId, Indicator, Measure, Plan } from '../plan/types';
import { cellRef, type RangeRef } from './address';
import { blockCell, blockRow, TOTAL, type BlockMap } from './blockMap';
import { halfTarget, wholeTarget } from './formulas/targetCell';
import { isOtherRow } from './formulas/rowId';
import { sumTotal, targetRowOptions, weightedTotal } from './formulas/total';
import { formulaCell, say, type Expression } from './formulas/text';
import type { SheetLayout } from './layout';
import { columnLabels, titles } from './labels';
import { area, body, emptyCells, headerRow, note, put } from './look';
import { measureColumns } from './measureColumns';
import { blockNames } from './names';
import {
  firstBodyRow,
  freshBlock,
  ID_COLUMN,
  indicatorKey,
  measuresGrid,
  targetGrid,
  totalColumn,
} from './tableGrid';
import { hasOwnTotal } from './targetCells';
import type { TargetSheetNames } from './targetSheet';

/**
 * 「目标分解」, hidden: one row per measure, every cell a formula over 「目标」. Everything that computes with
 * targets refers to this sheet, so that no other formula has to take a compound target apart.
 */
export function measuresSheet(plan: Plan, sheets: TargetSheetNames, copy = 1): SheetLayout {
  const grid = measuresGrid(plan);
  const block = freshBlock(plan, grid, sheets.measures);
  const target = freshBlock(plan, targetGrid(plan), sheets.target);
  const first = firstBodyRow(grid);
  const columns = totalColumn(plan, grid) + 1;
  const rows = grid.rowKeys.length;

  const cells = emptyCells(first + rows, columns);
  put(cells, 0, 0, titles.measures(plan));
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, columns - 1, columnLabels.total);

  for (const indicator of plan.indicators) {
    for (const measure of indicator.measures) {
      const row = block.rows.get(measure.id) ?? first;
      plan.districts.forEach(({ id }, index) => {
        const formula = fromTarget(indicator, measure, id, target, block.sheet);
        put(cells, row, grid.leading + index, formulaCell(formula));
      });
      put(cells, row, columns - 1, formulaCell(total(indicator, measure, block, target)));
    }
  }

  return {
    name: sheets.measures,
    visibility: 'hidden',
    cells,
    columnWidths: [36, 230, 42, ...plan.districts.map(() => 52), 60],
    rowHeights: [22, 24],
    merges: [],
    paints: [
      { area: area(0, 0, 1, 1), style: { ...note, wrap: false } },
      { area: area(grid.headerRow, 0, rows + 1, columns), style: body },
      { area: area(grid.headerRow, 0, 1, columns), style: headerRow },
      { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    ],
    validations: [],
    colorRules: [],
    names: [
      {
        name: blockNames.measures(plan.year, copy),
        area: area(grid.headerRow, 0, rows + 1, columns),
      },
    ],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    showGridlines: false,
  };
}

function fromTarget(
  indicator: Indicator,
  measure: Measure,
  column: DistrictId | typeof TOTAL,
  target: BlockMap,
  here: string,
): Expression {
  const cell = blockCell(target, indicatorKey(indicator.number), column, here);
  const key = indicatorKey(indicator.number);
  const id = cellRef(target.rows.get(key) ?? 0, ID_COLUMN, target.sheet);
  const otherRow = isOtherRow(id, key);
  if (indicator.measures.length === 1) return wholeTarget(cell, otherRow);
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
    return fromTarget(indicator, measure, TOTAL, target, block.sheet);
  }
  const row: RangeRef = blockRow(block, measure.id, block.sheet);
  const options = targetRowOptions(row, measure.decimals);
  if (measure.aggregation.kind !== 'weightedByMeasure') return sumTotal(row, options);
  const weights = blockRow(block, measure.aggregation.measure, block.sheet);
  return weightedTotal(row, weights, {
    ...options,
    missing: say.missingWeight,
    round: measure.decimals,
  });
}
