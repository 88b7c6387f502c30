import type { Reconciliation } from '../../plan/reconcile';
import type { Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { cellRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { expression, formulaCell } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { boundText, summaryTitles } from './labels';
import type { SummarySources } from './sources';
import { reconciliationRow } from './tasks';

/** Body and table in the measure's unit; the table's side is the live total of 目标分解. */
export function fillReconciliation(
  plan: Plan,
  links: readonly Reconciliation[],
  here: string,
  sources: Pick<SummarySources, 'targets'>,
  cells: LayoutCell[][],
): void {
  const first = reconciliationRow(plan);
  put(cells, first - 2, 0, summaryTitles.reconciliation);
  [
    '序号',
    '条款',
    '要点任务',
    '正文目标',
    links.some(({ body: { from } }) => from === null) ? '折合' : '折合\n（起）',
    '表内\n序号',
    `表内${plan.whole.label}`,
    '表内减\n正文',
    '核对',
  ].forEach((label, at) => put(cells, first - 1, at, label));
  links.forEach(({ bodyTarget, measure, wanted, body: promised }, index) => {
    const row = first + index;
    const annex = cellRef(row, 6);
    const number = cellRef(row, 4);
    put(cells, row, 0, index + 1);
    put(cells, row, 1, { text: bodyTarget.clause });
    put(cells, row, 2, { text: `${bodyTarget.text}（${measure.unit}）` });
    put(cells, row, 3, { text: boundText(bodyTarget) });
    put(cells, row, 4, wanted);
    put(cells, row, 5, { text: measure.id });
    put(cells, row, 6, { formula: `=${blockCell(sources.targets, measure.id, WHOLE, here)}` });
    const { from, to } = promised;
    const apart = `ROUND(${annex}-${number},4)`;
    const beyond = to === null ? apart : `IF(${annex}>${to},ROUND(${annex}-${to},4),0)`;
    const over =
      from === null || to === null ? beyond : `IF(${annex}<${number},${apart},${beyond})`;
    put(cells, row, 7, formulaCell(expression(`IF(ISNUMBER(${annex}),${over},"")`)));
    const difference = cellRef(row, 7);
    put(
      cells,
      row,
      8,
      formulaCell(
        expression(
          `IF(ISNUMBER(${difference}),IF(${difference}=0,"一致",IF(${difference}>0,"表内高","表内低")),"—")`,
        ),
      ),
    );
  });
}
