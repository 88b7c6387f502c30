import { measuresOf } from '../../plan/measures';
import { isToFill, isWorkedOut } from '../../plan/source';
import type { Plan } from '../../plan/types';
import { cellRef, rangeRef } from '../layout/address';
import type { BlockMap } from '../blocks/blockMap';
import { countOf } from '../formulas/count';
import { expression, formulaCell } from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import { checkFormula, entryFormula, totalFormula } from './periodFormulas';
import type { LastYearRows } from './lastYearRows';
import { putVerdicts, type VerdictColumns } from './verdicts';
import { firstBodyRow, freshBlock, periodGrid, totalColumn } from '../layout/tableGrid';

/** Where everything stands on a period sheet that was just laid out; for the sheet that refers to it. */
export function periodBlock(plan: Plan, sheet: string): BlockMap {
  return freshBlock(plan, periodGrid(plan), sheet);
}

/** `/` where the plan has no target, formulas where other rows give a figure, and every measure's total with the reason why there is none. */
export function fillBody(
  plan: Plan,
  sheet: string,
  populationRow: number | null,
  lastYear: LastYearRows,
  verdicts: VerdictColumns,
  cells: LayoutCell[][],
): void {
  const grid = periodGrid(plan);
  const block = periodBlock(plan, sheet);
  const populations =
    populationRow === null
      ? null
      : rangeRef(area(populationRow, grid.leading, 1, plan.districts.length));
  const total = totalColumn(plan, grid);
  measuresOf(plan).forEach((measure, index) => {
    const row = firstBodyRow(grid) + index;
    plan.districts.forEach(({ id }, column) => {
      if (measure.targets[id]?.kind !== 'number') {
        put(cells, row, grid.leading + column, words.notApplicable);
      }
      const formula = entryFormula(plan, measure, id, block, lastYear);
      if (formula !== null) put(cells, row, grid.leading + column, formulaCell(formula));
    });
    const whole = totalFormula(plan, measure, block, total + 1, lastYear, populations);
    put(cells, row, total, formulaCell(whole));
    const check = checkFormula(plan, measure, block, verdicts.row(index), total + 1, populations);
    put(cells, row, total + 1, formulaCell(check));
  });
  putVerdicts(plan, grid, block, verdicts, lastYear, cells);
}

/** How many of a district's figures are there, e.g. 5/27. */
export function filledCell(plan: Plan, district: string, column: number): LayoutCell {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const due = measures.filter((measure) => isToFill(measure, district)).length;
  const first = firstBodyRow(grid);
  const numbers = `COUNT(${rangeRef(area(first, column, measures.length, 1))})`;
  const workedOut = measures.flatMap((measure, index) =>
    isWorkedOut(measure, district) ? [cellRef(first + index, column)] : [],
  );
  const filled = workedOut.length === 0 ? numbers : `(${numbers}-(${countOf(workedOut)}))`;
  return formulaCell(expression(`${filled}&"/"&${due}`));
}
