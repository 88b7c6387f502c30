import { columnsOf } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../blocks/blockMap';
import { blockNames } from '../blocks/names';
import { formulaCell } from '../formulas/text';
import { wordsOf } from '../formulas/wordsNote';
import { columnLabels, notes, pageFooter, pageHeader, titles } from '../labels';
import { cellRef } from '../layout/address';
import { headingHeight, linesOf } from '../layout/fit';
import { landscape, spreadOf, sum } from '../layout/landscape';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, note, put } from '../layout/look';
import { measureColumns, measureWidths } from '../layout/measureColumns';
import { completionGrid, firstBodyRow, totalColumn } from '../layout/tableGrid';
import { fillBody, fillCounts, putTimeLine } from './completionCells';
import { completionLegend } from './completionLegend';
import { completionRules, countedMeasures } from './completionLook';
import { adjustedNote, longestTold, toldNote, type CountedAdjustments } from './completionNotes';
import { completionPaints } from './completionPaints';

/** Of a unit's column, in points. */
const UNIT_WIDTH = 56;

/** The blocks that completion is computed from, wherever they stand by now. */
export interface CompletionSources {
  /** 目标分解 */
  readonly targets: BlockMap;
  /** 完成 */
  readonly actuals: BlockMap;
  /** Where `targets` are the adjusted ones. */
  readonly adjustments?: CountedAdjustments;
}

const DEFAULT_HEIGHT = 15;
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
  putTimeLine(period, columns, cells);
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, columns - 1, plan.whole.label);
  columnsOf(plan).forEach((_, index) =>
    put(cells, grid.headerRow, columns + index, columnLabels.status),
  );
  fillBody(plan, name, sources, blockNames.verdicts(period, sources.adjustments ? 1 : copy), cells);
  fillCounts(plan, summaryRow, cells);
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
    columnWidths: [...widths, ...columnsOf(plan).map(() => 40)],
    rowHeights: [
      34,
      20,
      headingHeight(30, plan, UNIT_WIDTH),
      ...measures.map(() => 17),
      ...Array.from({ length: toldRow - summaryRow }, () => DEFAULT_HEIGHT),
      4 + 14 * linesOf(longestTold(explained), 10, sum(widths.slice(0, head))),
    ],
    hiddenColumns: columnsOf(plan).map((_, index) => columns + index),
    merges: [area(0, 0, 1, head), ...legend.merges, ...notesBelow],
    paints: [
      ...completionPaints(plan, columns, summaryRow),
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
