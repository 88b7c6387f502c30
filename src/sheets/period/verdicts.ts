import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../blocks/blockMap';
import { formulaCell } from '../formulas/text';
import { rangeRef, type RangeRef } from '../layout/address';
import type { LayoutCell, Paint } from '../layout/layout';
import { colors, put } from '../layout/look';
import { firstBodyRow, type TableGrid } from '../layout/tableGrid';
import { behindTable, type BehindTable } from './behindTable';
import type { LastYearRows } from './lastYearRows';
import { verdictFormula } from './periodFormulas';

/**
 * Hidden columns behind the marks, one per district, that say what the sheet's own formulas make of the entry in the same
 * row; 检查 counts them. One formula for a whole row would be longer than Excel takes from some forty districts on.
 */
export interface VerdictColumns extends BehindTable {
  readonly paints: readonly Paint[];
  /** Of one measure's row, by its place in the plan. */
  readonly row: (index: number) => RangeRef;
}

/** @param first the first column that is free */
export function verdictColumns(plan: Plan, grid: TableGrid, first: number): VerdictColumns {
  const place = behindTable(plan, grid, first);
  const { body } = place;
  return {
    ...place,
    paints: [{ area: body, style: { font: { size: 9, color: colors.quietText } } }],
    row: (index) => rangeRef({ ...body, row: body.row + index, rows: 1 }),
  };
}

export function putVerdicts(
  plan: Plan,
  grid: TableGrid,
  block: BlockMap,
  { area: { column } }: VerdictColumns,
  lastYear: LastYearRows,
  cells: LayoutCell[][],
): void {
  plan.districts.forEach(({ id, name }, index) => {
    put(cells, grid.headerRow, column + index, name);
    measuresOf(plan).forEach((measure, at) => {
      const formula = verdictFormula(plan, measure, id, block, lastYear);
      put(cells, firstBodyRow(grid) + at, column + index, formulaCell(formula));
    });
  });
}
