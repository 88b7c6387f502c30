import { columnsOf } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { AtHand } from '../atHand/atHand';
import { columnLetters, rangeRef, type CellRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { completionRules } from '../completion/completionLook';
import { shownCell } from '../formulas/shown';
import { expression, formulaCell } from '../formulas/text';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import type { ColorRule, SheetLayout } from '../layout/layout';
import { area, emptyCells, note, put, SONG, title } from '../layout/look';
import { blockNames } from '../blocks/names';
import { spreadOver } from '../layout/paper';
import {
  COMPARED_HEADS,
  fillWhole,
  lastYearAt,
  wholeNote,
  wholePaints,
  wholeRules,
} from './matrixCompared';
import { signature, summaryTitles } from './labels';
import { matrixPaper, SIGNATURE_SIZE, SIZE, TITLE_SIZE } from './matrixPaper';
import { LONGEST_LAST_NOTE, markedLastNote } from './missingLast';
import { LONGEST_NOTE, MISSING_HEAD, missingNote, missingUnits } from './missingUnits';
import type { SummarySources } from './sources';
import {
  LINES,
  lineOf,
  mergedLines,
  putLineHeads,
  linePaints,
  linePrint,
  lineTable,
  type LineTable,
} from './lineTable';
import type { Workings } from './workings';

const HEADER_ROW = 2;
const LEADING = 3;

/**
 * 「各地对照 YYYY-MM」: all districts side by side, two lines a measure: what was reached, and its completion coloured
 * by status.
 */
export function matrixPage(
  plan: Plan,
  period: Period,
  name: string,
  sources: Pick<SummarySources, 'completion' | 'compared'>,
  workings: Workings,
  copy = 1,
  atHand: AtHand = {},
): SheetLayout {
  const measures = measuresOf(plan);
  const columns = columnsOf(plan);
  const { compared } = sources;
  const whole = compared === undefined ? [] : COMPARED_HEADS;
  const table = lineTable(plan, {
    headerRow: HEADER_ROW,
    leading: LEADING,
    lines: LINES,
    figures: columns.length + 1 + whole.length,
    size: SIZE,
  });
  const { first, rows, width, noteRow } = table;
  const cells = emptyCells(noteRow + 3, width + columns.length);

  const heading = summaryTitles.matrix(plan, period);
  put(cells, 0, 0, heading);
  put(
    cells,
    1,
    0,
    formulaCell(expression(`"序时进度"&TEXT(${workings.timeProgress(name)},"0.0%")`)),
  );
  [
    ...['序号', '指标', '项目'],
    ...plan.districts.map((each) => each.name),
    plan.whole.label,
    MISSING_HEAD,
    ...whole,
  ].forEach((label, at) => put(cells, HEADER_ROW, at, { text: label }));
  putLineHeads(plan, table, cells);
  measures.forEach((measure, index) => {
    const row = lineOf(table, index);
    columns.forEach((column, at) => {
      const actual = workings.measure('actual', measure.id, column, name);
      const completion = blockCell(sources.completion, measure.id, column, name);
      const status = workings.measure('status', measure.id, column, name);
      put(cells, row, LEADING + at, formulaCell(expression(actual)));
      put(cells, row + 1, LEADING + at, formulaCell(shownCell(completion)));
      put(cells, row + 1, width + at, formulaCell(expression(status)));
    });
  });
  if (compared !== undefined) fillWhole(plan, name, table, compared, cells);
  const noted = `注：粗体为完成、达标，斜体为滞后、未达标，“/”为不适用，空白为未报。${
    compared === undefined ? '' : wholeNote(plan)
  }${plan.footnote}`;
  put(cells, noteRow, 0, noted);
  const explained = wordsOf(plan, { lastYear: compared !== undefined });
  const lacking = LEADING + columns.length;
  measures.forEach((measure, index) =>
    put(cells, lineOf(table, index), lacking, formulaCell(missingUnits([measure], workings, name))),
  );
  const columnAt = (column: number) => rangeRef(area(first, column, rows, 1));
  const told = [
    missingNote(columnAt(lacking)),
    ...(compared === undefined ? [] : [markedLastNote(columnAt(lastYearAt(table)))]),
    wordsNote(explained, rangeRef(area(first, LEADING, rows, width - LEADING))),
  ].join('&');
  put(cells, noteRow + 1, 0, formulaCell(expression(told)));
  put(cells, noteRow + 2, 0, signature);

  const longest =
    LONGEST_NOTE + (compared === undefined ? '' : LONGEST_LAST_NOTE) + longestWordsNote(explained);
  const texts = { heading, noted, told: longest, whole };
  const { widths, lie, heights } = matrixPaper(plan, texts, atHand);
  const { head } = lie;

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...widths, ...columns.map(() => 40)],
    rowHeights: heights,
    hiddenColumns: columns.map((_, at) => width + at),
    merges: [
      area(0, 0, 1, head),
      area(1, 0, 1, head),
      ...mergedLines(plan, table),
      area(noteRow, 0, 1, head),
      area(noteRow + 1, 0, 1, head),
      area(noteRow + 2, 0, 1, head),
      ...measures.map((_, index) => area(lineOf(table, index), lacking, table.lines.length, 1)),
    ],
    paints: [
      {
        area: area(0, 0, 1, width),
        style: { ...title, font: { ...title.font, size: TITLE_SIZE } },
      },
      { area: area(1, 0, 1, width), style: { ...note, horizontal: 'right' } },
      ...linePaints(plan, table),
      ...(compared === undefined ? [] : wholePaints(plan, table)),
      { area: area(first, lacking, rows, 1), style: { numberFormat: '0' } },
      { area: area(noteRow, 0, 2, width), style: { ...note, font: { size: 9 } } },
      {
        area: area(noteRow + 2, 0, 1, width),
        style: { ...note, font: { name: SONG, size: SIGNATURE_SIZE } },
      },
    ],
    validations: [],
    colorRules: [
      ...rules(table, columns.length),
      ...(compared === undefined ? [] : wholeRules(plan, table)),
    ],
    names: [
      { name: blockNames.page('matrix', period, copy), area: area(HEADER_ROW, 0, rows + 1, width) },
    ],
    protected: true,
    frozen: { rows: first, columns: LEADING },
    print: { ...linePrint(plan, period, table, noteRow + 3), ...spreadOver(lie, LEADING) },
    tabColor: '#7030A0',
    showGridlines: false,
  };
}

/** The hidden columns hold a status only in the lines of completions, so that the lines between stay plain. */
function rules({ first, leading, rows, width }: LineTable, figures: number): ColorRule[] {
  const status = `${columnLetters(width)}${first + 1}` as CellRef;
  return completionRules(area(first, leading, rows, figures), status);
}
