import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { columnLabels } from '../labels';
import { columnFor } from './fit';
import type { LayoutCell, Paint } from './layout';
import { area, colors, idCell, put } from './look';
import { firstBodyRow, type TableGrid } from './tableGrid';

/** Header and leading columns of a table with one row per measure: 序号, 指标, 单位, then the districts' names. */
export function measureColumns(plan: Plan, grid: TableGrid, cells: LayoutCell[][]): void {
  const { number, indicator, unit } = columnLabels;
  [number, indicator, unit].forEach((label, column) => put(cells, grid.headerRow, column, label));
  plan.districts.forEach(({ name }, index) =>
    put(cells, grid.headerRow, grid.leading + index, name),
  );
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  measuresOf(plan).forEach((measure, index) => {
    const row = firstBodyRow(grid) + index;
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, measure.name);
    put(cells, row, 2, measure.unit);
  });
}

/** Widths of 序号, 指标 and 单位: as much as their texts need, within what a page has. */
export function measureWidths(plan: Plan): readonly [number, number, number] {
  const measures = measuresOf(plan);
  const [names, units] = [measures.map(({ name }) => name), measures.map(({ unit }) => unit)];
  return [
    36,
    columnFor(names, 11, { least: 236, most: 330 }),
    columnFor(units, 11, { least: 38, most: 80 }),
  ];
}

/** Shows by a tint which two rows are the halves of one indicator. */
export function compoundPaints(plan: Plan, grid: TableGrid): Paint[] {
  const measures = measuresOf(plan);
  return plan.indicators
    .filter((indicator) => indicator.measures.length === 2)
    .map((indicator) => ({
      area: area(firstBodyRow(grid) + measures.indexOf(indicator.measures[0]), 0, 2, grid.leading),
      style: { fill: colors.compound },
    }));
}
