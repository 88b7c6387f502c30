import { pageFooter, pageHeader } from '../labels';
import type { ExplainedWord } from '../meanings';
import type { Period } from '../../plan/period';
import { reconcile } from '../../plan/reconcile';
import type { Plan } from '../../plan/types';
import { layOut } from '../../tables/layOut';
import { widthsOf } from '../../tables/schema';
import { expression, formulaCell } from '../formulas/text';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import { rangeRef } from '../layout/address';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, put, putLines } from '../layout/look';
import { blockNames } from '../blocks/names';
import { linesOf } from '../layout/fit';
import { signature, summaryTitles } from './labels';
import { LONGEST_NOTE, markedNote } from './missingUnits';
import { fillMeasuredTask } from './measuredTask';
import { fillReconciliation } from './reconciliationTable';
import type { SummarySources } from './sources';
import { figuresColors, figuresPaints, figuresValidations } from './figuresLook';
import type { KeptPairs } from './figuresTable';
import { fillFigures } from './fillFigures';
import {
  figuresRow,
  FIRST,
  HEADER_ROW,
  reconciliationRow,
  taskColumns,
  typedTargets,
  WIDTH,
} from './tasks';
import { tasksColors, tasksPaints } from './tasksLook';
import { fillRatedTasks } from './ratedTask';
import { tasksNote } from './tasksNote';
import { NO_ROW, tasksTable, type TypedTasks } from './tasksTable';
import type { Workings } from './workings';

/** What people typed on an earlier page. */
export interface TypedOnTasks {
  readonly tasks: TypedTasks;
  readonly pairs: KeptPairs;
}

/**
 * 「要点任务 YYYY-MM」: the quantified city targets of the notice's body. Where a row of the table measures one, or two years
 * or numbers give its growth or ratio, its state follows from the figures; the others' state, and who is in charge, are
 * typed. Under it the numbers that are typed, and where body and table differ.
 */
export function tasksPage(
  plan: Plan,
  period: Period,
  name: string,
  sources: Pick<SummarySources, 'targets' | 'actuals' | 'compared'>,
  workings: Workings,
  { tasks: typed, pairs }: TypedOnTasks = { tasks: {}, pairs: {} },
  copy = 1,
): SheetLayout {
  const links = reconcile(plan);
  const tasks = plan.bodyTargets.length;
  const second = reconciliationRow(plan);
  const end = second + links.length;
  const cells = emptyCells(end + 3, WIDTH);

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
    row: NO_ROW,
  }));
  putLines(cells, HEADER_ROW, layOut(table, rows));
  fillRatedTasks(plan, name, sources, cells);
  fillFigures(plan, period, pairs, cells);
  links.forEach((link, index) => {
    const row = FIRST + plan.bodyTargets.indexOf(link.bodyTarget);
    fillMeasuredTask(row, second + index, link, name, sources, workings, cells);
  });
  fillReconciliation(plan, links, name, sources, cells);
  const notes = tasksNote(plan, sources);
  put(cells, end, 0, notes);
  const explained = explainedOf(plan, sources);
  const list = rangeRef(area(FIRST, taskColumns.row, Math.max(1, tasks), 4));
  const marked = rangeRef(area(FIRST, taskColumns.row, Math.max(1, tasks), 1));
  const told = expression(`${markedNote(marked)}&${wordsNote(explained, list)}`);
  put(cells, end + 1, 0, formulaCell(told));
  put(cells, end + 2, 0, signature);

  const figures = typedTargets(plan);
  const widths = widthsOf(table);
  const printed = widths.reduce((sum, width) => sum + width, 0);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [
      36,
      18,
      28,
      ...plan.bodyTargets.map(({ text }) => heightOf(text)),
      ...(figures.length === 0 ? [] : [14, 28, 30, ...figures.map(({ text }) => heightOf(text))]),
      14,
      28,
      30,
      ...links.map(({ bodyTarget }) => heightOf(`${bodyTarget.text}（${bodyTarget.unit}）`)),
      Math.max(22, 4 + 12 * linesOf(notes, 9.2, printed)),
      4 + 12 * linesOf(LONGEST_NOTE + longestWordsNote(explained), 9.2, printed),
      32,
    ],
    merges: [
      area(0, 0, 1, WIDTH),
      area(1, 0, 1, WIDTH),
      ...(figures.length === 0 ? [] : [area(figuresRow(plan) - 2, 0, 1, WIDTH)]),
      area(second - 2, 0, 1, WIDTH),
      area(end, 0, 1, WIDTH),
      area(end + 1, 0, 1, WIDTH),
      area(end + 2, 0, 1, WIDTH),
    ],
    paints: [...tasksPaints(plan, links, sources), ...figuresPaints(plan)],
    validations: figuresValidations(plan, period),
    colorRules: [...tasksColors(plan, links), ...figuresColors(plan)],
    names: [
      { name: blockNames.page('tasks', period, copy), area: area(HEADER_ROW, 0, tasks + 1, WIDTH) },
      ...(figures.length === 0
        ? []
        : [
            {
              name: blockNames.taskFigures(period, copy),
              area: area(figuresRow(plan) - 1, 0, figures.length + 1, WIDTH),
            },
          ]),
    ],
    protected: true,
    frozen: { rows: FIRST, columns: 0 },
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: tasks <= 30 ? 1 : null,
      printArea: area(0, 0, end + 3, WIDTH),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#00B0F0',
    showGridlines: false,
  };
}

/** Two typed numbers may give no rate either. */
function explainedOf(
  plan: Plan,
  { compared }: Pick<SummarySources, 'compared'>,
): readonly ExplainedWord[] {
  const typed = new Set(typedTargets(plan).map(({ figures }) => figures));
  return [
    ...wordsOf(plan, { lastYear: compared !== undefined || typed.has('growth') }),
    ...(typed.has('ratio') ? (['missingDenominator', 'zeroDenominator'] as const) : []),
  ];
}

const heightOf = (text: string): number => Math.max(22, 13 * linesOf(text, 10, 190) + 1);
