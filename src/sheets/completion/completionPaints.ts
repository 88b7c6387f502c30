import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Paint } from '../layout/layout';
import { area, body, colors, headerRow, note, title } from '../layout/look';
import { compoundPaints } from '../layout/measureColumns';
import { completionGrid, firstBodyRow } from '../layout/tableGrid';
import { countedMeasures } from './completionLook';
import { MONTHS_COLUMN, SHARE_COLUMN, TIME_ROW } from './completionPlaces';

export function completionPaints(plan: Plan, columns: number, summaryRow: number): Paint[] {
  const grid = completionGrid(plan);
  const first = firstBodyRow(grid);
  const rows = measuresOf(plan).length;
  const figures = columns - grid.leading;
  return [
    { area: area(0, 0, 1, columns), style: title },
    { area: area(TIME_ROW, 0, 1, columns), style: { ...note, wrap: false } },
    { area: area(TIME_ROW, 1, 1, 1), style: { horizontal: 'right' } },
    {
      area: area(TIME_ROW, MONTHS_COLUMN, 1, 1),
      style: { numberFormat: '0"/12"', horizontal: 'center' },
    },
    {
      area: area(TIME_ROW, SHARE_COLUMN, 1, 1),
      style: { numberFormat: '0.0%', horizontal: 'center', font: { bold: true } },
    },
    { area: area(grid.headerRow, 0, rows + 1 + countedMeasures.length, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    { area: area(first, grid.leading, rows, figures), style: { numberFormat: '0.0%' } },
    {
      area: area(summaryRow, 0, countedMeasures.length, columns),
      style: { fill: colors.header, font: { size: 10 } },
    },
    { area: area(summaryRow, 1, countedMeasures.length, 1), style: { horizontal: 'left' } },
    {
      area: area(summaryRow, grid.leading, countedMeasures.length, figures),
      style: { numberFormat: '0' },
    },
  ];
}
