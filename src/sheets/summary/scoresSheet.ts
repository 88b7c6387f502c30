import { columnsOf } from '../../plan/column';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { scoreRulesOf, weightOf, type ScoreRules } from '../../progress/ranking';
import { layOut } from '../../tables/layOut';
import { widthsOf } from '../../tables/schema';
import { cellRef, rangeRef, type CellRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { dueWeight } from '../formulas/due';
import { capWords, indicatorScore } from '../formulas/score';
import { expression, formulaCell, quoted } from '../formulas/text';
import { pageFooter, pageHeader, words } from '../labels';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import type { SheetLayout } from '../layout/layout';
import { area, colors, emptyCells, put, putLines } from '../layout/look';
import { blockNames } from '../blocks/names';
import { landscape, spreadOf, sum } from '../layout/landscape';
import { columnFor, headingHeight, linesOf } from '../layout/fit';
import { plainName, signature, summaryNotes, summaryTitles } from './labels';
import {
  CAP_ROW,
  dueCellsOf,
  dueColumn,
  FIRST,
  HEADER_ROW,
  LEADING,
  noteRow,
  orderRow,
  scoresOn,
  starredColumn,
  WEIGHT,
} from './scores';
import { fillScoresFoot } from './scoresFoot';
import { scoresPaints } from './scoresLook';
import { scoresTable } from './scoresTable';
import type { SummarySources } from './sources';
import type { Workings } from './workings';

/** Of a unit's column, in points. */
const UNIT_WIDTH = 54;

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
  rules: ScoreRules = scoreRulesOf(plan),
  copy = 1,
): SheetLayout {
  const scores = scoresOn(plan, name);
  const columns = columnsOf(plan);
  const width = LEADING + columns.length;
  const count = plan.indicators.length;
  const noteAt = noteRow(plan);
  const names = columnFor(plan.indicators.map(plainName), 11, { least: 200, most: 330 });
  const cells = emptyCells(orderRow(plan) + 1, dueColumn(plan) + 1);
  const shown = [
    ...widthsOf(scoresTable(plan, names)),
    ...plan.districts.map(() => UNIT_WIDTH),
    56,
  ];
  const spread = spreadOf(shown, LEADING);
  const { head } = spread;

  const dueCells = dueCellsOf(workings, scores, name);

  put(cells, 0, 0, summaryTitles.scores(plan, period));
  put(cells, CAP_ROW, 0, '超过100%的按100%计（是／否）：');
  put(cells, CAP_ROW, WEIGHT, rules.capped ? capWords.yes : capWords.no);
  const weights = rangeRef(area(FIRST, WEIGHT, count, 1));
  const statement =
    `IF(MAX(${weights})=MIN(${weights}),"各项指标权重相同","各项指标权重不同，见“权重”列")` +
    `&"；序时进度"&TEXT(${workings.timeProgress(name)},"0.0%")`;
  put(cells, CAP_ROW, LEADING, formulaCell(expression(statement)));
  const table = scoresTable(plan, names);
  const rows = plan.indicators.map((indicator) => {
    return { number: indicator.number, weight: weightOf(indicator, rules) };
  });
  putLines(cells, HEADER_ROW, layOut(table, rows));
  [...plan.districts.map((each) => each.name), plan.whole.short].forEach((label, at) =>
    put(cells, HEADER_ROW, LEADING + at, { text: label }),
  );
  plan.indicators.forEach((indicator, index) => {
    const row = FIRST + index;
    const weight = cellRef(row, WEIGHT);
    put(cells, row, starredColumn(plan), indicator.starred ? { formula: `=${weight}` } : 0);
    put(cells, row, dueColumn(plan), formulaCell(dueWeight(indicator, weight, dueCells)));
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
  fillScoresFoot(plan, name, sources, workings, cells);
  const explained = `${summaryNotes.ranking}${summaryNotes.due(plan)}${summaryNotes.lower(plan)}${summaryNotes.counted(plan)}`;
  put(cells, noteAt, 0, explained);
  const reasons = wordsOf(plan);
  const own = rangeRef(area(FIRST, LEADING, count, columns.length));
  put(cells, noteAt + 1, 0, formulaCell(wordsNote(reasons, own)));
  put(cells, noteAt + 2, 0, signature);
  put(cells, orderRow(plan), 1, '排列顺序（不打印）');

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...shown, 40, 40],
    rowHeights: [
      ...[34, 20, headingHeight(26, plan, UNIT_WIDTH)],
      ...Array.from({ length: noteAt - FIRST }, () => 17),
      Math.max(30, 4 + 13 * linesOf(explained, 10, sum(shown.slice(0, head)))),
      4 + 13 * linesOf(longestWordsNote(reasons), 10, sum(shown.slice(0, head))),
      30,
    ],
    hiddenColumns: [starredColumn(plan), dueColumn(plan)],
    merges: [
      area(0, 0, 1, head),
      area(CAP_ROW, 0, 1, 2),
      area(CAP_ROW, LEADING, 1, head - LEADING),
      area(noteAt, 0, 1, head),
      area(noteAt + 1, 0, 1, head),
      area(noteAt + 2, 0, 1, head),
    ],
    paints: scoresPaints(plan, width),
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
        formula: `=OR(${[words.invalid, words.notReported, words.partlyReported].map((word) => `${cellRef(FIRST, LEADING)}=${quoted(word)}`).join(',')})`,
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
      ...landscape(HEADER_ROW, area(0, 0, noteAt + 3, width), spread),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#C55A11',
    showGridlines: false,
  };
}
