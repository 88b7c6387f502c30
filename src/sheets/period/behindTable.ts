import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Area } from '../layout/layout';
import { area } from '../layout/look';
import { firstBodyRow, type TableGrid } from '../layout/tableGrid';

const WIDTH = 54;

/** Hidden columns behind a period's table, one per district, in the rows of the table. */
export interface BehindTable {
  /** Header with the districts' names, then a row per measure. */
  readonly area: Area;
  /** The same without the header. */
  readonly body: Area;
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** @param first the first column that is free */
export function behindTable(plan: Plan, grid: TableGrid, first: number): BehindTable {
  const columns = plan.districts.map((_, index) => first + index);
  const rows = measuresOf(plan).length;
  return {
    area: area(grid.headerRow, first, rows + 1, columns.length),
    body: area(firstBodyRow(grid), first, rows, columns.length),
    columns,
    widths: columns.map(() => WIDTH),
  };
}
