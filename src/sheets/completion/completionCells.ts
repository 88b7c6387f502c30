import { columnsOf, WHOLE } from '../../plan/column';
import { isCumulative } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import { monthsElapsed, type Period } from '../../plan/period';
import type { Measure, Plan } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { judgedFigure } from '../blocks/sideCells';
import { districtCompletion, statusWord, totalCompletion } from '../formulas/completion';
import { fromRow } from '../formulas/rowId';
import { expression, formulaCell } from '../formulas/text';
import { countedIn, notes } from '../labels';
import { cellRef, pinnedRef, rangeRef, type CellRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import { completionGrid, firstBodyRow, freshBlock } from '../layout/tableGrid';
import { countedMeasures } from './completionLook';
import { MONTHS_COLUMN, SHARE_COLUMN, TIME_ROW } from './completionPlaces';

/** 序时进度 9/12 75.0%: the months are a number that the formulas use, only its format adds the 12. */
export function putTimeLine(period: Period, columns: number, cells: LayoutCell[][]): void {
  put(cells, TIME_ROW, 1, notes.timeProgress);
  put(cells, TIME_ROW, MONTHS_COLUMN, monthsElapsed(period));
  const months = cellRef(TIME_ROW, MONTHS_COLUMN);
  const share = formulaCell(expression(`TRUNC(ROUND(${months}/12,9),3)`));
  if (SHARE_COLUMN < columns) put(cells, TIME_ROW, SHARE_COLUMN, share);
}

export function fillBody(
  plan: Plan,
  sheet: string,
  { targets, actuals }: Readonly<Record<'targets' | 'actuals', BlockMap>>,
  verdicts: string,
  cells: LayoutCell[][],
): void {
  const grid = completionGrid(plan);
  const block = freshBlock(plan, grid, sheet);
  const offset = columnsOf(plan).length;
  for (const measure of measuresOf(plan)) {
    columnsOf(plan).forEach((key, index) => {
      const row = block.rows.get(measure.id) ?? 0;
      const column = grid.leading + index;
      const target = blockCell(targets, measure.id, key, sheet);
      const actual = blockCell(actuals, measure.id, key, sheet);
      const formula =
        key === WHOLE
          ? totalCompletion(measure, target, actual)
          : districtCompletion(
              measure,
              target,
              actual,
              judgedFigure(plan, measure, key, actuals, sheet, verdicts),
            );
      put(cells, row, column, formulaCell(fromRow(actuals, measure.id, sheet, formula)));
      const status = statusWord(measure, cellRef(row, column), target, actual, monthsFor(measure));
      put(cells, row, column + offset, formulaCell(status));
    });
  }
}

function monthsFor(measure: Measure): CellRef | null {
  return isCumulative(measure) ? pinnedRef(TIME_ROW, MONTHS_COLUMN) : null;
}

/** Under the table: how many measures of each district are done, in time, late, not reported. */
export function fillCounts(plan: Plan, summaryRow: number, cells: LayoutCell[][]): void {
  const grid = completionGrid(plan);
  const rows = measuresOf(plan).length;
  countedMeasures.forEach(({ label, words: counted }, index) => {
    const row = summaryRow + index;
    put(cells, row, 1, `${label}（${countedIn.measures}）`);
    columnsOf(plan).forEach((_, column) => {
      const statuses = rangeRef(
        area(firstBodyRow(grid), grid.leading + columnsOf(plan).length + column, rows, 1),
      );
      const counts = counted.map((word) => `COUNTIF(${statuses},"${word}")`).join('+');
      put(cells, row, grid.leading + column, formulaCell(expression(counts)));
    });
  });
}
