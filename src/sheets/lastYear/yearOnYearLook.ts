import { measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { growthFormat } from '../formulas/growthShown';
import { signedFormat } from '../formulas/shown';
import type { ColorRule, Paint } from '../layout/layout';
import { area, body, colors, figureStyle, headerRow, note } from '../layout/look';
import { compoundPaints } from '../layout/measureColumns';
import { firstBodyRow, type TableGrid } from '../layout/tableGrid';
import { directionOf, directionRules, wrongRule } from './directions';
import { differencesGrid, ratesGrid } from './yearOnYearTables';

/** Of one of the two tables, in letters of so many points. */
export function paints(plan: Plan, grid: TableGrid, columns: number, size: number): Paint[] {
  const rows = measuresOf(plan).length;
  return [
    { area: area(grid.headerRow - 1, 0, 1, columns), style: { ...note, font: { bold: true } } },
    {
      area: area(grid.headerRow, 0, rows + 1, columns),
      style: { ...body, font: { ...body.font, size } },
    },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(firstBodyRow(grid), 1, rows, 1), style: { horizontal: 'left', wrap: true } },
  ];
}

/** Number formats of a measure's two rows. */
export function formats(plan: Plan, measure: Measure, index: number): Paint[] {
  const [rates, differences] = [ratesGrid(plan), differencesGrid(plan)];
  const columns = plan.districts.length + 1;
  const points = signedFormat(measure.quantity.decimals);
  const rate = growthFormat(measure, { unit: false });
  const row = (grid: TableGrid) => area(firstBodyRow(grid) + index, grid.leading, 1, columns);
  return [
    { area: row(rates), style: figureStyle(measure, rate) },
    { area: row(differences), style: figureStyle(measure, points) },
  ];
}

export function directions(plan: Plan, grid: TableGrid, columns: number): ColorRule[] {
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const width = columns - grid.leading;
  return [
    wrongRule(first, grid.leading, measures.length, width),
    ...directionRules(
      measures.map((measure) => directionOf([measure])),
      first,
      grid.leading,
      width,
    ),
  ];
}
