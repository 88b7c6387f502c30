import { columnsOf, WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { judgedFigure } from '../blocks/sideCells';
import { keptSlash } from '../formulas/restated';
import { fromRow } from '../formulas/rowId';
import { formulaCell, type Expression } from '../formulas/text';
import { unitCompared, wholeCompared, type Compares } from '../formulas/yearOnYear';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { firstBodyRow, periodGrid, type TableGrid } from '../layout/tableGrid';

/** The blocks that are compared, wherever they stand by now. */
export interface YearSources {
  /** 完成 */
  readonly actuals: BlockMap;
  /** 上年同期 */
  readonly lastYear: BlockMap;
  /** The name of what 完成 says of its own cells. */
  readonly verdicts: string;
}

/** Rows above the heading of the second table. */
const BETWEEN = 1;

/** 同比: the table of rates. */
export const ratesGrid = (plan: Plan): TableGrid => periodGrid(plan);

/** The table of differences under it. */
export function differencesGrid(plan: Plan): TableGrid {
  const rates = ratesGrid(plan);
  const headerRow = firstBodyRow(rates) + measuresOf(plan).length + BETWEEN + 1;
  return { ...rates, headerRow };
}

/** One of the two tables: every figure against last year's, in one way of comparing. */
export function fillCompared(
  plan: Plan,
  sheet: string,
  { actuals, lastYear, verdicts }: YearSources,
  grid: TableGrid,
  compare: Compares,
  cells: LayoutCell[][],
): void {
  const keys = columnsOf(plan);
  measuresOf(plan).forEach((measure, index) => {
    keys.forEach((key, at) => {
      const years = {
        now: blockCell(actuals, measure.id, key, sheet),
        before: blockCell(lastYear, measure.id, key, sheet),
      };
      const compared: Expression =
        key === WHOLE
          ? wholeCompared(
              measure,
              {
                ...years,
                nowRow: blockRow(actuals, measure.id, sheet),
                beforeRow: blockRow(lastYear, measure.id, sheet),
              },
              compare,
            )
          : measure.targets[key]?.kind !== 'number'
            ? keptSlash([years.now])
            : unitCompared(
                measure,
                years,
                judgedFigure(plan, measure, key, actuals, sheet, verdicts),
                compare,
              );
      const own = fromRow(lastYear, measure.id, sheet, compared);
      const formula = fromRow(actuals, measure.id, sheet, own);
      put(cells, firstBodyRow(grid) + index, grid.leading + at, formulaCell(formula));
    });
  });
}
