import { WHOLE, type Column } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import { grownOf } from '../../plan/source';
import type { Measure, Plan } from '../../plan/types';
import { blockNames } from '../blocks/names';
import { lastYearFigure } from '../formulas/lastYearFigure';
import { formulaCell } from '../formulas/text';
import { columnLabels } from '../labels';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import type { LayoutCell, Paint } from '../layout/layout';
import { area, entryFormat, put } from '../layout/look';
import { periodGrid, totalColumn } from '../layout/tableGrid';

/**
 * Rows under a period's table with last year's figures of what grows, in the columns of the units and the whole. They take
 * them from 上年同期 by its name, so that nothing is to be rewritten once that is inserted; until then they are blank.
 */
export interface LastYearRows {
  readonly measures: readonly Measure[];
  /** Of the measure that grows. */
  readonly cell: (of: Measure, column: Column) => CellRef;
  readonly row: (of: Measure) => RangeRef;
}

/** @param first the first row that is free */
export function lastYearRows(plan: Plan, first: number): LastYearRows {
  const { leading } = periodGrid(plan);
  const grown = new Set(measuresOf(plan).map(grownOf));
  const measures = measuresOf(plan).filter(({ id }) => grown.has(id));
  const rowOf = ({ id }: Measure): number => {
    const at = measures.findIndex((each) => each.id === id);
    if (at < 0) throw new RangeError(`nothing is the growth of ${id}`);
    return first + at;
  };
  const columnOf = (column: Column): number => {
    const at = plan.districts.findIndex(({ id }) => id === column);
    return column === WHOLE ? totalColumn(plan, periodGrid(plan)) : leading + at;
  };
  return {
    measures,
    cell: (of, column) => cellRef(rowOf(of), columnOf(column)),
    row: (of) => rangeRef(area(rowOf(of), leading, 1, plan.districts.length)),
  };
}

export function putLastYear(
  plan: Plan,
  period: Period,
  { measures }: LastYearRows,
  first: number,
  cells: LayoutCell[][],
): void {
  const { leading } = periodGrid(plan);
  const name = blockNames.lastYear(period);
  const columns = [
    ...plan.districts.map((unit) => [unit.name, ...[...unit.aliases].reverse()]),
    [plan.whole.label],
  ];
  measures.forEach((measure, index) => {
    put(cells, first + index, 1, columnLabels.lastYear(measure));
    columns.forEach((spellings, at) => {
      const figure = lastYearFigure(name, measure.id, spellings);
      put(cells, first + index, leading + at, formulaCell(figure));
    });
  });
}

export function lastYearPaints(plan: Plan, { measures }: LastYearRows, first: number): Paint[] {
  const { leading } = periodGrid(plan);
  return measures.map(({ quantity: { decimals } }, index) => ({
    area: area(first + index, leading, 1, plan.districts.length + 1),
    style: { numberFormat: entryFormat(decimals) },
  }));
}
