import { pageFooter } from '../labels';
import type { Period } from '../../plan/period';
import { reconcile } from '../../plan/reconcile';
import type { Plan } from '../../plan/types';
import { layOut } from '../../tables/layOut';
import { widthsOf } from '../../tables/schema';
import { expression, formulaCell } from '../formulas/text';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, put, putLines } from '../layout/look';
import { blockNames } from '../blocks/names';
import { linesOf } from '../layout/fit';
import { pageHeader, signature, summaryTitles } from './labels';
import { fillMeasuredTask } from './measuredTask';
import { fillReconciliation } from './reconciliationTable';
import type { SummarySources } from './sources';
import { FIRST, HEADER_ROW, reconciliationRow, WIDTH } from './tasks';
import { tasksColors, tasksPaints } from './tasksLook';
import { tasksTable, type TypedTasks } from './tasksTable';
import type { Workings } from './workings';

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
  const table = tasksTable(plan);
  const rows = plan.bodyTargets.map(({ id }, index) => ({
    ...(typed[id] ?? { owner: '', state: '' }),
    number: index + 1,
  }));
  putLines(cells, HEADER_ROW, layOut(table, rows));
  links.forEach((link, index) => {
    const row = FIRST + plan.bodyTargets.indexOf(link.bodyTarget);
    fillMeasuredTask(row, second + index, link, name, sources, workings, cells);
  });
  fillReconciliation(plan, links, name, sources, cells);
  put(
    cells,
    end,
    0,
    `注：有表内序号的，完成数取表内${plan.whole.label}，完成率和状态按正文目标值计算；其余由责任单位填写状态。`,
  );
  put(cells, end + 1, 0, signature);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widthsOf(table),
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
