import type { Period } from '../../plan/period';
import { reconcile } from '../../plan/reconcile';
import type { BodyTarget, Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, put } from '../layout/look';
import { blockNames } from '../blocks/names';
import { linesOf } from './fit';
import { boundText, pageFooter, pageHeader, signature, summaryTitles } from './labels';
import { fillMeasuredTask } from './measuredTask';
import { fillReconciliation } from './reconciliationTable';
import type { SummarySources } from './sources';
import { FIRST, HEADER_ROW, reconciliationRow, taskColumns, WIDTH } from './tasks';
import { tasksColors, tasksPaints } from './tasksLook';
import type { Workings } from './workings';

/** What was typed of a body target; kept when the page is made anew. */
export interface TypedTask {
  readonly owner: string;
  /** Only where no row of the table tells it. */
  readonly state: string;
}

export type TypedTasks = Readonly<Record<BodyTarget['id'], TypedTask>>;

/**
 * 「要点任务 YYYY-MM」: the quantified city targets of the notice's body. Where a row of the table measures one, its state
 * follows from the figures; the others' state, and who is in charge, are typed. Under it, where body and table differ.
 */
export function tasksPage(
  plan: Plan,
  period: Period,
  name: string,
  sources: Pick<SummarySources, 'targets' | 'actuals'>,
  workings: Workings,
  typed: TypedTasks = {},
  copy = 1,
): SheetLayout {
  const links = reconcile(plan);
  const tasks = plan.bodyTargets.length;
  const second = reconciliationRow(plan);
  const end = second + links.length;
  const cells = emptyCells(end + 2, WIDTH);

  put(cells, 0, 0, summaryTitles.tasks(plan, period));
  put(
    cells,
    1,
    0,
    formulaCell(expression(`"序时进度"&TEXT(${workings.timeProgress(name)},"0.0%")`)),
  );
  [
    '序号',
    '条款',
    '要点任务',
    '目标值',
    '责任单位',
    '表内\n序号',
    '完成数',
    '完成率',
    '状态',
  ].forEach((label, at) => put(cells, HEADER_ROW, at, label));
  plan.bodyTargets.forEach((target, index) => {
    const row = FIRST + index;
    const link = links.findIndex(({ bodyTarget }) => bodyTarget === target);
    put(cells, row, taskColumns.number, index + 1);
    put(cells, row, taskColumns.clause, { text: target.clause });
    put(cells, row, taskColumns.text, { text: target.text });
    put(cells, row, taskColumns.target, { text: boundText(target) });
    const known = typed[target.id];
    if (known !== undefined && known.owner !== '') {
      put(cells, row, taskColumns.owner, { text: known.owner });
    }
    const reconciled = links[link];
    if (reconciled !== undefined) {
      fillMeasuredTask(row, second + link, reconciled, name, sources, workings, cells);
    } else {
      put(cells, row, taskColumns.row, '—');
      if (known !== undefined && known.state !== '') {
        put(cells, row, taskColumns.state, { text: known.state });
      }
    }
  });
  fillReconciliation(plan, links, name, sources, cells);
  put(
    cells,
    end,
    0,
    '注：有表内序号的，完成数取表内合计，完成率和状态按正文目标值计算；其余由责任单位填写状态。',
  );
  put(cells, end + 1, 0, signature);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [32, 52, 190, 74, 92, 40, 66, 60, 70],
    rowHeights: [
      36,
      18,
      28,
      ...plan.bodyTargets.map(({ text }) => Math.max(22, 13 * linesOf(text, 10, 190) + 1)),
      14,
      28,
      30,
      ...links.map(({ bodyTarget }) =>
        Math.max(22, 13 * linesOf(`${bodyTarget.text}（${bodyTarget.unit}）`, 10, 190) + 1),
      ),
      22,
      32,
    ],
    merges: [
      area(0, 0, 1, WIDTH),
      area(1, 0, 1, WIDTH),
      area(second - 2, 0, 1, WIDTH),
      area(end, 0, 1, WIDTH),
      area(end + 1, 0, 1, WIDTH),
    ],
    paints: tasksPaints(plan, links),
    validations: [],
    colorRules: tasksColors(plan, links),
    names: [
      { name: blockNames.page('tasks', period, copy), area: area(HEADER_ROW, 0, tasks + 1, WIDTH) },
    ],
    protected: true,
    frozen: { rows: FIRST, columns: 0 },
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: tasks <= 30 ? 1 : null,
      printArea: area(0, 0, end + 2, WIDTH),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#00B0F0',
    showGridlines: false,
  };
}
