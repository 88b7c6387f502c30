import type { Period } from '../../plan/period';
import { reconcile, type Reconciliation } from '../../plan/reconcile';
import type { BodyTarget, Measure, Plan } from '../../plan/types';
import { CITY } from '../../progress/column';
import { isCumulative } from '../../progress/status';
import { cellRef, columnLetters, rangeRef, type CellRef, type RangeRef } from '../address';
import { blockCell } from '../blockMap';
import { completionRules } from '../completionLook';
import { statusWord, totalCompletion } from '../formulas/completion';
import { expression, formulaCell, isBlank } from '../formulas/text';
import type { LayoutCell, SheetLayout } from '../layout';
import { area, body, colors, emptyCells, headerRow, HEI, note, put, SONG, title } from '../look';
import { blockNames } from '../names';
import { linesOf } from './fit';
import { pageFooter, pageHeader, signature, summaryTitles } from './labels';
import type { SummarySources } from './sources';
import type { Workings } from './workings';

/** What was typed of a body target; kept when the page is made anew. */
export interface TypedTask {
  readonly owner: string;
  /** Only where no row of the table tells it. */
  readonly state: string;
}

export type TypedTasks = Readonly<Record<BodyTarget['id'], TypedTask>>;

const HEADER_ROW = 2;
const FIRST = HEADER_ROW + 1;

export const taskColumns = {
  number: 0,
  clause: 1,
  text: 2,
  target: 3,
  owner: 4,
  row: 5,
  actual: 6,
  completion: 7,
  state: 8,
} as const;
const WIDTH = 9;

/** Where the tasks stand, and under them the comparison of body and table. */
export interface Tasks {
  readonly sheet: string;
  states(from: string): RangeRef;
  /** States of the tasks that a row of the table measures; they stand in no order of their own. */
  measuredStates(from: string): readonly CellRef[];
  body(index: number): CellRef;
  annex(index: number): CellRef;
  difference(index: number): CellRef;
}

export function tasksOn(plan: Plan, sheet: string): Tasks {
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const linked = new Set(reconcile(plan).map(({ bodyTarget }) => bodyTarget));
  const reconciled = reconciliationRow(plan);
  return {
    sheet,
    states: (from) =>
      rangeRef(area(FIRST, taskColumns.state, plan.bodyTargets.length, 1), on(from)),
    measuredStates: (from) =>
      plan.bodyTargets.flatMap((target, index) =>
        linked.has(target) ? [cellRef(FIRST + index, taskColumns.state, on(from))] : [],
      ),
    body: (index) => cellRef(reconciled + index, 4),
    annex: (index) => cellRef(reconciled + index, 6),
    difference: (index) => cellRef(reconciled + index, 7),
  };
}

/** First row of the comparison's body. */
function reconciliationRow(plan: Plan): number {
  return FIRST + plan.bodyTargets.length + 3;
}

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

  put(cells, 0, 0, summaryTitles.tasks(period));
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
    '附件\n序号',
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
      fillMeasured(row, second + link, reconciled, name, sources, workings, cells);
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
    '注：有附件序号的，完成数取附件全市合计，完成率和状态按正文目标值计算；其余由责任单位填写状态。',
  );
  put(cells, end + 1, 0, signature);

  const measured = plan.bodyTargets.map((target) =>
    links.some(({ bodyTarget }) => bodyTarget === target),
  );
  const status = `$${columnLetters(taskColumns.state)}${FIRST + 1}` as CellRef;
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
    paints: [
      { area: area(0, 0, 1, WIDTH), style: { ...title, font: { ...title.font, size: 18 } } },
      { area: area(1, 0, 1, WIDTH), style: { ...note, horizontal: 'right' } },
      ...[
        { from: HEADER_ROW, rows: tasks + 1 },
        { from: second - 1, rows: links.length + 1 },
      ].flatMap(({ from, rows }) => [
        { area: area(from, 0, rows, WIDTH), style: { ...body, font: { name: SONG, size: 10 } } },
        {
          area: area(from, 0, 1, WIDTH),
          style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
        },
        { area: area(from + 1, 2, Math.max(1, rows - 1), 1), style: left },
      ]),
      {
        area: area(FIRST, taskColumns.owner, Math.max(1, tasks), 1),
        style: { locked: false, wrap: true, numberFormat: '@' },
      },
      ...measured.flatMap((isMeasured, index) =>
        isMeasured
          ? [
              {
                area: area(FIRST + index, taskColumns.completion, 1, 1),
                style: { numberFormat: '0.0%' },
              },
              {
                area: area(FIRST + index, taskColumns.actual, 1, 1),
                style: { numberFormat: '0.####' },
              },
            ]
          : [
              {
                area: area(FIRST + index, taskColumns.state, 1, 1),
                style: { locked: false, wrap: true, numberFormat: '@' },
              },
            ],
      ),
      {
        area: area(second - 2, 0, 1, WIDTH),
        style: { font: { name: HEI, size: 14 }, horizontal: 'center', vertical: 'center' },
      },
      {
        area: area(second, 7, Math.max(1, links.length), 1),
        style: { numberFormat: '+0.##;-0.##;0' },
      },
      { area: area(end, 0, 1, WIDTH), style: { ...note, font: { size: 9 } } },
      { area: area(end + 1, 0, 1, WIDTH), style: { ...note, font: { name: SONG, size: 11 } } },
    ],
    validations: [],
    colorRules: [
      ...(tasks === 0
        ? []
        : completionRules(area(FIRST, taskColumns.completion, tasks, 2), status)),
      ...(links.length === 0
        ? []
        : [
            {
              area: area(second, 7, links.length, 2),
              formula: `=N($${columnLetters(7)}${second + 1})<>0`,
              bold: true,
              color: colors.lateText,
            },
          ]),
    ],
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

const left = { horizontal: 'left', wrap: true } as const;

/** As a person writes it: 1200家, 1—2个. */
export function boundText({ bound, unit }: BodyTarget): string {
  return bound.kind === 'range' ? `${bound.from}—${bound.to}${unit}` : `${bound.value}${unit}`;
}

/** Digits of a figure in the body's unit: the measure's own, four where the unit is another (亿元 for 万元). */
export function taskDecimals({ factor }: BodyTarget, { decimals }: Measure): number {
  return factor === 1 ? decimals : 4;
}

function fillMeasured(
  row: number,
  reconciled: number,
  { measure, bodyTarget }: Reconciliation,
  here: string,
  sources: Pick<SummarySources, 'actuals'>,
  workings: Workings,
  cells: LayoutCell[][],
): void {
  const actual = blockCell(sources.actuals, measure.id, CITY, here);
  const wanted = cellRef(reconciled, 4);
  const completion = cellRef(row, taskColumns.completion);
  const months = isCumulative(measure) ? workings.months(here) : null;
  put(cells, row, taskColumns.row, { text: measure.id });
  const inUnit = `IF(ISNUMBER(${actual}),ROUND(${actual}/${bodyTarget.factor},${taskDecimals(bodyTarget, measure)}),${actual})`;
  put(
    cells,
    row,
    taskColumns.actual,
    formulaCell(expression(`IF(${isBlank(actual)},"",${inUnit})`)),
  );
  put(
    cells,
    row,
    taskColumns.completion,
    formulaCell(expression(`IF(${isBlank(actual)},"",${totalCompletion(wanted, actual)})`)),
  );
  put(cells, row, taskColumns.state, formulaCell(statusWord(completion, wanted, actual, months)));
}

/** Body and table in the measure's unit; the table's side is the live total of 目标分解. */
function fillReconciliation(
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
    '折合\n（起）',
    '附件\n序号',
    '附件合计',
    '附件减\n正文',
    '核对',
  ].forEach((label, at) => put(cells, first - 1, at, label));
  links.forEach(({ bodyTarget, measure, body: promised }, index) => {
    const row = first + index;
    const annex = cellRef(row, 6);
    const from = cellRef(row, 4);
    put(cells, row, 0, index + 1);
    put(cells, row, 1, { text: bodyTarget.clause });
    put(cells, row, 2, { text: `${bodyTarget.text}（${measure.unit}）` });
    put(cells, row, 3, { text: boundText(bodyTarget) });
    put(cells, row, 4, promised.from);
    put(cells, row, 5, { text: measure.id });
    put(cells, row, 6, { formula: `=${blockCell(sources.targets, measure.id, CITY, here)}` });
    const over =
      promised.to === null
        ? `ROUND(${annex}-${from},4)`
        : `IF(${annex}<${from},ROUND(${annex}-${from},4),IF(${annex}>${promised.to},ROUND(${annex}-${promised.to},4),0))`;
    put(cells, row, 7, formulaCell(expression(`IF(ISNUMBER(${annex}),${over},"")`)));
    const difference = cellRef(row, 7);
    put(
      cells,
      row,
      8,
      formulaCell(
        expression(
          `IF(ISNUMBER(${difference}),IF(${difference}=0,"一致",IF(${difference}>0,"附件高","附件低")),"—")`,
        ),
      ),
    );
  });
}
