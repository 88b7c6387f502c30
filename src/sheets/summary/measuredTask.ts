import type { Reconciliation } from '../../plan/reconcile';
import { WHOLE } from '../../plan/column';
import { isCumulative } from '../../plan/kinds';
import { decimalsIn } from '../../progress/programme';
import { cellRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { statusWord, totalCompletion } from '../formulas/completion';
import { fromRow } from '../formulas/rowId';
import { expression, formulaCell, isBlank, type Expression } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { markedRow } from './missingUnits';
import type { SummarySources } from './sources';
import { taskColumns } from './tasks';
import type { Workings } from './workings';

/**
 * A task that a row of the table measures: its figure in the body's unit, completion and state.
 *
 * @param reconciled its row in the comparison of body and table
 */
export function fillMeasuredTask(
  row: number,
  reconciled: number,
  { measure, judged, bodyTarget }: Reconciliation,
  here: string,
  sources: Pick<SummarySources, 'actuals'>,
  workings: Workings,
  cells: LayoutCell[][],
): void {
  const actual = blockCell(sources.actuals, measure.id, WHOLE, here);
  const wanted = cellRef(reconciled, 4);
  const completion = cellRef(row, taskColumns.completion);
  const months = isCumulative(measure) ? workings.months(here) : null;
  put(cells, row, taskColumns.row, formulaCell(markedRow(measure, workings, here)));
  const reported = (then: string): Expression =>
    fromRow(sources.actuals, measure.id, here, expression(`IF(${isBlank(actual)},"",${then})`));
  const inUnit = `IF(ISNUMBER(${actual}),ROUND(${actual}/${bodyTarget.factor},${decimalsIn(bodyTarget, measure)}),${actual})`;
  put(cells, row, taskColumns.actual, formulaCell(reported(inUnit)));
  put(
    cells,
    row,
    taskColumns.completion,
    formulaCell(reported(totalCompletion(judged, wanted, actual))),
  );
  put(
    cells,
    row,
    taskColumns.state,
    formulaCell(statusWord(judged, completion, wanted, actual, months)),
  );
}
