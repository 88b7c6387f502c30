import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';
import { CITY, type Column } from '../../progress/column';
import { EQUAL_WEIGHTS, weightOf, type ScoreRules } from '../../progress/ranking';
import { cellRef, pinnedRef, rangeRef, type CellRef, type RangeRef } from '../address';
import { blockCell, type BlockMap } from '../blockMap';
import { countedStyles } from '../completionLook';
import { capWords, indicatorScore, meanScore, place, rank } from '../formulas/score';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell, Paint, SheetLayout } from '../layout';
import { area, body, colors, emptyCells, headerRow, HEI, idCell, note, put, title } from '../look';
import { blockNames } from '../names';
import { indicatorKey } from '../tableGrid';
import { columnFor } from './fit';
import { pageFooter, pageHeader, signature, summaryNotes, summaryTitles } from './labels';
import type { SummarySources } from './sources';
import { columnsOf, plainName, type Workings } from './workings';

const CAP_ROW = 1;
const HEADER_ROW = 2;
const FIRST = HEADER_ROW + 1;
const WEIGHT = 2;
const LEADING = 3;

/** Rows under the scores. The last one, the order of the districts, is not printed. */
const FOOT = ['mean', 'rank', 'starredMean', 'starredRank', 'filled', 'due'] as const;
type Foot = (typeof FOOT)[number];

const footLabels: Readonly<Record<Foot, string>> = {
  mean: '综合完成率',
  rank: '名次',
  starredMean: '其中：带“*”指标完成率',
  starredRank: '带“*”指标名次',
  filled: '已填（项）',
  due: '应填（项）',
};

/** Where everything stands on 评分. */
export interface Scores {
  readonly sheet: string;
  score(number: number, column: Column, from: string): CellRef;
  foot(row: Foot, column: Column, from: string): CellRef;
  /** Indicators in a state, by the labels of `countedStyles`. */
  count(state: number, column: Column, from: string): CellRef;
  /** Places 1, 2, 3 … of the districts by their mean, each once; blank without a mean. */
  order(from: string): RangeRef;
  names(from: string): RangeRef;
  means(from: string): RangeRef;
  row(row: Foot, from: string): RangeRef;
  /** Weights, which other tables of scores take over. */
  weights(from: string): RangeRef;
  capped(from: string): CellRef;
}

export function scoresOn(plan: Plan, sheet: string): Scores {
  const columns = columnsOf(plan);
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const numbers = plan.indicators.map(({ number }) => number);
  const columnAt = (column: Column): number => {
    const index = columns.indexOf(column);
    if (index < 0) throw new RangeError(`${sheet} has no column ${column}`);
    return LEADING + index;
  };
  const rowOf = (number: number): number => {
    const index = numbers.indexOf(number);
    if (index < 0) throw new RangeError(`${sheet} has no row ${number}`);
    return FIRST + index;
  };
  const districts = (row: number, from: string): RangeRef =>
    rangeRef(area(row, LEADING, 1, plan.districts.length), on(from));
  const footRow = (row: Foot): number => FIRST + numbers.length + FOOT.indexOf(row);
  return {
    sheet,
    score: (number, column, from) => cellRef(rowOf(number), columnAt(column), on(from)),
    foot: (row, column, from) => cellRef(footRow(row), columnAt(column), on(from)),
    count: (state, column, from) =>
      cellRef(FIRST + numbers.length + FOOT.length + state, columnAt(column), on(from)),
    order: (from) => districts(orderRow(plan), from),
    names: (from) => districts(HEADER_ROW, from),
    means: (from) => districts(footRow('mean'), from),
    row: (row, from) => districts(footRow(row), from),
    weights: (from) => rangeRef(area(FIRST, WEIGHT, numbers.length, 1), on(from)),
    capped: (from) => pinnedRef(CAP_ROW, WEIGHT, on(from)),
  };
}

function noteRow(plan: Plan): number {
  return FIRST + plan.indicators.length + FOOT.length + countedStyles.length;
}

function orderRow(plan: Plan): number {
  return noteRow(plan) + 3;
}

/**
 * 「评分 YYYY-MM」: what every indicator brings to every district's mean, the weights, and the rank. Each score refers
 * to its cells of 完成率, so that a rank can be followed down to what was entered.
 */
export function scoresSheet(
  plan: Plan,
  period: Period,
  name: string,
  sources: SummarySources,
  workings: Workings,
  rules: ScoreRules = EQUAL_WEIGHTS,
  copy = 1,
): SheetLayout {
  const scores = scoresOn(plan, name);
  const columns = columnsOf(plan);
  const width = LEADING + columns.length;
  const starred = width;
  const count = plan.indicators.length;
  const note1 = noteRow(plan);
  const names = columnFor(plan.indicators.map(plainName), 11, { least: 200, most: 330 });
  const cells = emptyCells(orderRow(plan) + 1, width + 1);

  put(cells, 0, 0, summaryTitles.scores(plan, period));
  put(cells, CAP_ROW, 0, '超过100%的按100%计（是／否）：');
  put(cells, CAP_ROW, WEIGHT, rules.capped ? capWords.yes : capWords.no);
  const weights = rangeRef(area(FIRST, WEIGHT, count, 1));
  const statement =
    `IF(MAX(${weights})=MIN(${weights}),"各项指标权重相同","各项指标权重不同，见“权重”列")` +
    `&"；序时进度"&TEXT(${workings.timeProgress(name)},"0.0%")`;
  put(cells, CAP_ROW, LEADING, formulaCell(expression(statement)));
  ['序号', '指标', '权重', ...plan.districts.map((each) => each.name), '全市'].forEach(
    (label, at) => put(cells, HEADER_ROW, at, { text: label }),
  );
  plan.indicators.forEach((indicator, index) => {
    const row = FIRST + index;
    const weight = cellRef(row, WEIGHT);
    put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
    put(cells, row, 1, { text: plainName(indicator) });
    put(cells, row, WEIGHT, weightOf(indicator, rules));
    put(cells, row, starred, indicator.starred ? { formula: `=${weight}` } : 0);
    columns.forEach((column, at) => {
      const [first, second] = indicator.measures;
      const completion = (id: string): CellRef => blockCell(sources.completion, id, column, name);
      const parts: readonly [CellRef] | readonly [CellRef, CellRef] =
        second === undefined
          ? [completion(first.id)]
          : [completion(first.id), completion(second.id)];
      put(cells, row, LEADING + at, formulaCell(indicatorScore(parts, scores.capped(name))));
    });
  });
  fillFoot(plan, name, sources, workings, cells);
  put(cells, note1, 0, `${summaryNotes.ranking}${summaryNotes.lower}`);
  put(cells, note1 + 1, 0, signature);
  put(cells, orderRow(plan), 1, '排列顺序（不打印）');

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [32, names, 40, ...plan.districts.map(() => 54), 56, 40],
    rowHeights: [34, 20, 26, ...Array.from({ length: note1 - FIRST }, () => 17), 30, 30],
    hiddenColumns: [starred],
    merges: [
      area(0, 0, 1, width),
      area(CAP_ROW, 0, 1, 2),
      area(CAP_ROW, LEADING, 1, width - LEADING),
      area(note1, 0, 1, width),
      area(note1 + 1, 0, 1, width),
    ],
    paints: paints(plan, width),
    validations: [
      {
        area: area(CAP_ROW, WEIGHT, 1, 1),
        formula: `=OR(${cellRef(CAP_ROW, WEIGHT)}=${quoted(capWords.yes)},${cellRef(CAP_ROW, WEIGHT)}=${quoted(capWords.no)})`,
        error: {
          title: '请填是或否',
          message: '填“是”：超过100%的按100%计；填“否”：按实际完成率计。',
        },
        prompt: { title: '是否封顶', message: '是：超过100%的按100%计' },
      },
      {
        area: area(FIRST, WEIGHT, count, 1),
        formula: `=AND(ISNUMBER(${cellRef(FIRST, WEIGHT)}),N(${cellRef(FIRST, WEIGHT)})>=0)`,
        error: { title: '请填权重', message: '权重为大于或等于0的数；默认各项相同，均为1。' },
        prompt: { title: '权重', message: '大于或等于0；默认均为1' },
      },
    ],
    colorRules: [
      {
        area: area(FIRST, LEADING, count, columns.length),
        formula: `=OR(${cellRef(FIRST, LEADING)}=${quoted(words.invalid)},${cellRef(FIRST, LEADING)}=${quoted(words.notReported)})`,
        fill: colors.wrongFill,
        color: colors.wrongText,
      },
    ],
    names: [
      {
        name: blockNames.page('scores', period, copy),
        area: area(CAP_ROW, 0, noteRow(plan) - CAP_ROW, width),
      },
    ],
    protected: true,
    frozen: { rows: FIRST, columns: LEADING },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 1,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: area(0, 0, note1 + 2, width),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#C55A11',
    showGridlines: false,
  };
}

function fillFoot(
  plan: Plan,
  here: string,
  sources: SummarySources,
  workings: Workings,
  cells: LayoutCell[][],
): void {
  const scores = scoresOn(plan, here);
  const count = plan.indicators.length;
  const columns = columnsOf(plan);
  const starredWeight = rangeRef(area(FIRST, LEADING + columns.length, count, 1));
  const weights = rangeRef(area(FIRST, WEIGHT, count, 1));
  const first = FIRST + count;
  FOOT.forEach((row, index) => put(cells, first + index, 1, footLabels[row]));
  countedStyles.forEach(({ label }, index) =>
    put(cells, first + FOOT.length + index, 1, `${label}（项）`),
  );
  columns.forEach((column, at) => {
    const own = rangeRef(area(FIRST, LEADING + at, count, 1));
    const foot = (row: Foot): CellRef => scores.foot(row, column, here);
    const silent = `AND(${foot('due')}>0,${foot('filled')}=0)`;
    const put1 = (row: Foot, formula: Expression): void =>
      put(cells, first + FOOT.indexOf(row), LEADING + at, formulaCell(formula));
    put1('mean', meanScore(own, weights, silent));
    put1('starredMean', meanScore(own, starredWeight, silent));
    if (column === CITY) {
      put1('rank', quoted('—'));
      put1('starredRank', quoted('—'));
      put1('filled', expression(`SUM(${scores.row('filled', here)})`));
      put1('due', expression(`SUM(${scores.row('due', here)})`));
    } else {
      put1('rank', rank(foot('mean'), scores.means(here)));
      put1('starredRank', rank(foot('starredMean'), scores.row('starredMean', here)));
      put1('filled', counted(plan, column, sources.actuals, here));
      put1('due', counted(plan, column, sources.targets, here));
      const upToHere = rangeRef(area(first, LEADING, 1, at + 1));
      const order = place(foot('mean'), scores.means(here), upToHere, '>');
      put(cells, orderRow(plan), LEADING + at, formulaCell(order));
    }
    countedStyles.forEach(({ words: covered }, index) => {
      const states = workings.indicatorColumn('state', column, here);
      const sum = covered.map((word) => `COUNTIF(${states},${quoted(word)})`).join('+');
      put(cells, first + FOOT.length + index, LEADING + at, formulaCell(expression(sum)));
    });
  });
}

/** Excel takes 255 arguments. */
const ARGUMENTS = 200;

/** Numbers among the cells of a district that want one. */
export function counted(
  plan: Plan,
  district: DistrictId,
  block: BlockMap,
  here: string,
): Expression {
  const cells = measuresOf(plan)
    .filter(({ targets }) => targets[district]?.kind === 'number')
    .map(({ id }) => blockCell(block, id, district, here));
  if (cells.length === 0) return expression('0');
  const parts: string[] = [];
  for (let from = 0; from < cells.length; from += ARGUMENTS) {
    parts.push(`COUNT(${cells.slice(from, from + ARGUMENTS).join(',')})`);
  }
  return expression(parts.join('+'));
}

function paints(plan: Plan, width: number): Paint[] {
  const count = plan.indicators.length;
  const foot = FIRST + count;
  const rows = noteRow(plan) - HEADER_ROW;
  const figures = width - LEADING;
  const share = (row: Foot): Paint => ({
    area: area(foot + FOOT.indexOf(row), LEADING, 1, figures),
    style: { numberFormat: '0.00%' },
  });
  const strong = (row: Foot): Paint => ({
    area: area(foot + FOOT.indexOf(row), 0, 1, width),
    style: { font: { name: HEI, size: 11 } },
  });
  return [
    { area: area(0, 0, 1, width), style: title },
    { area: area(CAP_ROW, 0, 1, 2), style: { ...note, horizontal: 'right' } },
    {
      area: area(CAP_ROW, WEIGHT, 1, 1),
      style: { ...body, locked: false, font: { name: HEI, size: 11 } },
    },
    { area: area(CAP_ROW, LEADING, 1, figures), style: { ...note, horizontal: 'right' } },
    { area: area(HEADER_ROW, 0, rows, width), style: body },
    { area: area(HEADER_ROW, 0, 1, width), style: { ...headerRow, fill: colors.header } },
    { area: area(FIRST, 1, rows - 1, 1), style: { horizontal: 'left' } },
    { area: area(FIRST, LEADING, count, figures), style: { numberFormat: '0.0%' } },
    {
      area: area(FIRST, WEIGHT, count, 1),
      style: { locked: false, fill: '#FFFFFF', numberFormat: 'General' },
    },
    { area: area(foot, 0, noteRow(plan) - foot, width), style: { fill: colors.header } },
    {
      area: area(foot + FOOT.length, LEADING, countedStyles.length, figures),
      style: { numberFormat: '0' },
    },
    share('mean'),
    share('starredMean'),
    strong('mean'),
    strong('rank'),
    { area: area(noteRow(plan), 0, 1, width), style: note },
    { area: area(noteRow(plan) + 1, 0, 1, width), style: { ...note, font: { size: 11 } } },
    {
      area: area(orderRow(plan), 1, 1, figures + 2),
      style: { font: { size: 9, color: colors.quietText } },
    },
  ];
}
