import { measuresOf } from '../../plan/measures';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { formulaCell, type Expression } from '../formulas/text';
import type { SheetLayout } from './layout';
import { area, body, emptyCells, headerRow, note, put } from './look';
import { measureColumns } from './measureColumns';
import { firstBodyRow, measuresGrid, totalColumn } from './tableGrid';

/** A sheet laid out as 目标分解, with the formulas that stand in its cells. */
export interface MeasureFormulas {
  readonly name: string;
  readonly title: string;
  readonly blockName: string;
  /** @param place zero-based among the plan's measures and districts */
  district(
    measure: Measure,
    id: DistrictId,
    place: { readonly measure: number; readonly district: number },
  ): Expression;
  total(measure: Measure): Expression;
}

/** Hidden: one row per measure, a formula for every district and the total. */
export function measureFormulaSheet(plan: Plan, content: MeasureFormulas): SheetLayout {
  const grid = measuresGrid(plan);
  const first = firstBodyRow(grid);
  const columns = totalColumn(plan, grid) + 1;
  const rows = grid.rowKeys.length;
  const block = area(grid.headerRow, 0, rows + 1, columns);

  const cells = emptyCells(first + rows, columns);
  put(cells, 0, 0, content.title);
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, columns - 1, plan.whole.label);
  measuresOf(plan).forEach((measure, index) => {
    plan.districts.forEach(({ id }, district) => {
      const formula = content.district(measure, id, { measure: index, district });
      put(cells, first + index, grid.leading + district, formulaCell(formula));
    });
    put(cells, first + index, columns - 1, formulaCell(content.total(measure)));
  });

  return {
    name: content.name,
    visibility: 'hidden',
    cells,
    columnWidths: [36, 230, 42, ...plan.districts.map(() => 52), 60],
    rowHeights: [22, 24],
    merges: [],
    paints: [
      { area: area(0, 0, 1, 1), style: { ...note, wrap: false } },
      { area: block, style: body },
      { area: area(grid.headerRow, 0, 1, columns), style: headerRow },
      { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    ],
    validations: [],
    colorRules: [],
    names: [{ name: content.blockName, area: block }],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    showGridlines: false,
  };
}
