import type { Measure, MeasureId, Plan } from '../../plan/types';
import { measuresOf } from '../../plan/measures';
import { blockCell, blockRow, TOTAL, type BlockMap } from '../blockMap';
import { expression, formulaCell, say, type Expression } from '../formulas/text';
import { sumTotal, targetRowOptions, weightedTotal } from '../formulas/total';
import { columnLabels, titles } from '../labels';
import type { SheetLayout } from '../layout';
import { area, body, emptyCells, headerRow, note, put } from '../look';
import { measureColumns } from '../measureColumns';
import { blockNames } from '../names';
import { firstBodyRow, freshBlock, measuresGrid, totalColumn } from '../tableGrid';
import { hasOwnTotal } from '../targetCells';
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
  const grid = measuresGrid(plan);
  const block = freshBlock(plan, grid, name);
  const first = firstBodyRow(grid);
  const columns = totalColumn(plan, grid) + 1;
  const rows = grid.rowKeys.length;
  const { sheet, entries } = sources.adjustments;

  const cells = emptyCells(first + rows, columns);
  put(cells, 0, 0, titles.adjusted(plan));
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, columns - 1, columnLabels.total);
  measuresOf(plan).forEach((measure, index) => {
    plan.districts.forEach(({ id }, column) => {
      const published = blockCell(sources.targets, measure.id, id, name);
      const formula = targetInForce(sheet, entries, `${column + 1}|${index + 1}`, published);
      put(cells, first + index, grid.leading + column, formulaCell(formula));
    });
    const total = adjustedTotal(plan, measure, block, sources.targets);
    put(cells, first + index, columns - 1, formulaCell(total));
  });

  return {
    name,
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
        name: blockNames.adjusted(plan.year, copy),
        area: area(grid.headerRow, 0, rows + 1, columns),
      },
    ],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    showGridlines: false,
  };
}

function adjustedTotal(
  plan: Plan,
  measure: Measure,
  block: BlockMap,
  published: BlockMap,
): Expression {
  const indicator = plan.indicators.find(({ number }) => number === measure.indicator);
  if (indicator?.measures.some(hasOwnTotal) === true) {
    return expression(blockCell(published, measure.id, TOTAL, block.sheet));
  }
  const rowOf = (id: MeasureId) => blockRow(block, id, block.sheet);
  const options = targetRowOptions(rowOf(measure.id), measure.decimals);
  if (measure.aggregation.kind !== 'weightedByMeasure') return sumTotal(rowOf(measure.id), options);
  return weightedTotal(rowOf(measure.id), rowOf(measure.aggregation.measure), {
    ...options,
    missing: say.missingWeight,
    round: measure.decimals,
  });
}
