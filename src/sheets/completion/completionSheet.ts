import { WHOLE, type Column } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import { monthsElapsed, type Period } from '../../plan/period';
import type { Measure, Plan } from '../../plan/types';
import { isCumulative } from '../../plan/kinds';
import { cellRef, pinnedRef, rangeRef, type CellRef } from '../layout/address';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { completionLegend } from './completionLegend';
import { completionRules, countedMeasures } from './completionLook';
import { judgedFigure } from '../blocks/sideCells';
import { districtCompletion, statusWord, totalCompletion } from '../formulas/completion';
import { fromRow } from '../formulas/rowId';
import { adjustmentWords } from '../adjusted/entryFormulas';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import { headingHeight, linesOf } from '../layout/fit';
import type { ExplainedWord } from '../meanings';
import { columnLabels, countedIn, notes, pageFooter, pageHeader, titles, words } from '../labels';
import type { Area, LayoutCell, Paint, SheetLayout } from '../layout/layout';
import { area, body, colors, emptyCells, headerRow, note, put, title } from '../layout/look';
import { compoundPaints, measureColumns, measureWidths } from '../layout/measureColumns';
import { blockNames } from '../blocks/names';
import { landscape, spreadOf, sum } from '../layout/landscape';
import { completionGrid, firstBodyRow, freshBlock, totalColumn } from '../layout/tableGrid';

/** Of a unit's column, in points. */
const UNIT_WIDTH = 56;

/** The blocks that completion is computed from, wherever they stand by now. */
export interface CompletionSources {
  /** 目标分解 */
  readonly targets: BlockMap;
  /** 完成 */
  readonly actuals: BlockMap;
  /** Where `targets` are the adjusted ones: the column 检查 of 目标调整, by which they are counted. */
  readonly adjustments?: { readonly sheet: string; readonly checks: Area };
}

const DEFAULT_HEIGHT = 15;
/** 0 stands for how many. */
const INCOMPLETE = '空白处未报，共0个数据；有空白的行，合计只含已报单位的数据，不完整。';

const TIME_ROW = 1;
/** Columns of the line with the time progress. */
const MONTHS_COLUMN = 2;
const SHARE_COLUMN = 3;

/**
 * 「完成率 YYYY-MM」: actual ÷ target of every measure and district, truncated to 0.1 %, coloured by status.
 * A hidden column for each visible one holds the status as a word; colours and counts go by it.
 *
 * @throws RangeError when a source lacks a row or column of the plan
 */
export function completionSheet(
  plan: Plan,
  period: Period,
  name: string,
  sources: CompletionSources,
  copy = 1,
): SheetLayout {
  const grid = completionGrid(plan);
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const rows = measures.length;
  const columns = totalColumn(plan, grid) + 1;
  const hidden = columns - grid.leading;
  const summaryRow = first + rows;
  const widths = [...measureWidths(plan), ...plan.districts.map(() => UNIT_WIDTH), 62];
  const spread = spreadOf(widths, grid.leading);
  const { head } = spread;
  const legend = completionLegend(summaryRow + countedMeasures.length, 1, head);

  const { adjustments } = sources;
  const titleOf = adjustments === undefined ? titles.completion : titles.adjustedCompletion;
  const toldRow = legend.nextRow + 1;
  const lastRow = toldRow + (adjustments === undefined ? 0 : 1);
  const notesBelow = Array.from({ length: lastRow - legend.nextRow + 1 }, (_, index) =>
    area(legend.nextRow + index, 0, 1, head),
  );
  const cells = emptyCells(lastRow + 1, columns + hidden);
  put(cells, 0, 0, titleOf(plan, period));
  timeLine(period, columns, cells);
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, columns - 1, plan.whole.label);
  keys(plan).forEach((_, index) =>
    put(cells, grid.headerRow, columns + index, columnLabels.status),
  );
  fillBody(plan, name, sources, blockNames.verdicts(period, sources.adjustments ? 1 : copy), cells);
  fillSummary(plan, summaryRow, cells);
  for (const { row, column, text } of legend.cells) put(cells, row, column, text);
  put(cells, legend.nextRow, 0, notes.truncated);
  const explained = wordsOf(plan);
  put(cells, toldRow, 0, formulaCell(toldNote(plan, summaryRow, explained)));
  if (adjustments !== undefined) {
    put(cells, lastRow, 0, formulaCell(adjustedNote(adjustments)));
  }

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...widths, ...keys(plan).map(() => 40)],
    rowHeights: [
      34,
      20,
      headingHeight(30, plan, UNIT_WIDTH),
      ...measures.map(() => 17),
      ...Array.from({ length: toldRow - summaryRow }, () => DEFAULT_HEIGHT),
      4 + 14 * linesOf(INCOMPLETE + longestWordsNote(explained), 10, sum(widths.slice(0, head))),
    ],
    hiddenColumns: keys(plan).map((_, index) => columns + index),
    merges: [area(0, 0, 1, head), ...legend.merges, ...notesBelow],
    paints: [
      ...paints(plan, columns, summaryRow),
      ...legend.paints,
      ...notesBelow.map((line) => ({ area: line, style: note })),
    ],
    validations: [],
    colorRules: completionRules(area(first, grid.leading, rows, hidden), cellRef(first, columns)),
    names: [
      {
        name: blockNames.completion(period, copy),
        area: area(grid.headerRow, 0, rows + 1, columns),
      },
    ],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    print: {
      ...landscape(grid.headerRow, area(0, 0, lastRow + 1, columns), spread),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#70AD47',
    showGridlines: false,
  };
}

/** That totals are not whole, and what the words in the table mean; empty where there is nothing to say. */
function toldNote(plan: Plan, summaryRow: number, explained: readonly ExplainedWord[]): Expression {
  const grid = completionGrid(plan);
  const unreported = countedMeasures.findIndex(({ label }) => label === words.notReported);
  const missing = `SUM(${rangeRef(area(summaryRow + unreported, grid.leading, 1, plan.districts.length))})`;
  const body = area(firstBodyRow(grid), grid.leading, measuresOf(plan).length, keys(plan).length);
  const [before, after] = INCOMPLETE.split('0');
  return expression(
    `IF(${missing}=0,"",${quoted(before ?? '')}&${missing}&${quoted(after ?? '')})&${wordsNote(explained, rangeRef(body))}`,
  );
}

/** How many targets differ from the published ones, and where that is written down. */
function adjustedNote({
  sheet,
  checks,
}: NonNullable<CompletionSources['adjustments']>): Expression {
  const count = (word: string): string => `COUNTIF(${rangeRef(checks, sheet)},${quoted(word)})`;
  const wrong = count(`${words.invalid}*`);
  return expression(
    `"年度目标按「"&${quoted(sheet)}&"」调整：现有"&${count(adjustmentWords.valid)}&"项有效"&` +
      `IF(${wrong}>0,"，另有"&${wrong}&"项有误、未计入","")&"，其余为公布目标。"`,
  );
}

function keys(plan: Plan): Column[] {
  return [...plan.districts.map(({ id }) => id), WHOLE];
}

/** 序时进度 9/12 75.0%: the months are a number that the formulas use, only its format adds the 12. */
function timeLine(period: Period, columns: number, cells: LayoutCell[][]): void {
  put(cells, TIME_ROW, 1, notes.timeProgress);
  put(cells, TIME_ROW, MONTHS_COLUMN, monthsElapsed(period));
  const months = cellRef(TIME_ROW, MONTHS_COLUMN);
  const share = formulaCell(expression(`TRUNC(ROUND(${months}/12,9),3)`));
  if (SHARE_COLUMN < columns) put(cells, TIME_ROW, SHARE_COLUMN, share);
}

function fillBody(
  plan: Plan,
  sheet: string,
  { targets, actuals }: CompletionSources,
  verdicts: string,
  cells: LayoutCell[][],
): void {
  const grid = completionGrid(plan);
  const block = freshBlock(plan, grid, sheet);
  const offset = keys(plan).length;
  for (const measure of measuresOf(plan)) {
    keys(plan).forEach((key, index) => {
      const row = block.rows.get(measure.id) ?? 0;
      const column = grid.leading + index;
      const target = blockCell(targets, measure.id, key, sheet);
      const actual = blockCell(actuals, measure.id, key, sheet);
      const formula =
        key === WHOLE
          ? totalCompletion(measure, target, actual)
          : districtCompletion(
              measure,
              target,
              actual,
              judgedFigure(plan, measure, key, actuals, sheet, verdicts),
            );
      put(cells, row, column, formulaCell(fromRow(actuals, measure.id, sheet, formula)));
      const status = statusWord(measure, cellRef(row, column), target, actual, monthsFor(measure));
      put(cells, row, column + offset, formulaCell(status));
    });
  }
}

function monthsFor(measure: Measure): CellRef | null {
  return isCumulative(measure) ? pinnedRef(TIME_ROW, MONTHS_COLUMN) : null;
}

/** Under the table: how many measures of each district are done, in time, late, not reported. */
function fillSummary(plan: Plan, summaryRow: number, cells: LayoutCell[][]): void {
  const grid = completionGrid(plan);
  const rows = measuresOf(plan).length;
  countedMeasures.forEach(({ label, words: counted }, index) => {
    const row = summaryRow + index;
    put(cells, row, 1, `${label}（${countedIn.measures}）`);
    keys(plan).forEach((_, column) => {
      const statuses = rangeRef(
        area(firstBodyRow(grid), grid.leading + keys(plan).length + column, rows, 1),
      );
      const counts = counted.map((word) => `COUNTIF(${statuses},"${word}")`).join('+');
      put(cells, row, grid.leading + column, formulaCell(expression(counts)));
    });
  });
}

function paints(plan: Plan, columns: number, summaryRow: number): Paint[] {
  const grid = completionGrid(plan);
  const first = firstBodyRow(grid);
  const rows = measuresOf(plan).length;
  const figures = columns - grid.leading;
  return [
    { area: area(0, 0, 1, columns), style: title },
    { area: area(TIME_ROW, 0, 1, columns), style: { ...note, wrap: false } },
    { area: area(TIME_ROW, 1, 1, 1), style: { horizontal: 'right' } },
    {
      area: area(TIME_ROW, MONTHS_COLUMN, 1, 1),
      style: { numberFormat: '0"/12"', horizontal: 'center' },
    },
    {
      area: area(TIME_ROW, SHARE_COLUMN, 1, 1),
      style: { numberFormat: '0.0%', horizontal: 'center', font: { bold: true } },
    },
    { area: area(grid.headerRow, 0, rows + 1 + countedMeasures.length, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    { area: area(first, grid.leading, rows, figures), style: { numberFormat: '0.0%' } },
    {
      area: area(summaryRow, 0, countedMeasures.length, columns),
      style: { fill: colors.header, font: { size: 10 } },
    },
    { area: area(summaryRow, 1, countedMeasures.length, 1), style: { horizontal: 'left' } },
    {
      area: area(summaryRow, grid.leading, countedMeasures.length, figures),
      style: { numberFormat: '0' },
    },
  ];
}
