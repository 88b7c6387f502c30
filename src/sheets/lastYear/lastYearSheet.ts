import { columnsOf, WHOLE, type Column } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import { sameMonthBefore, type Period } from '../../plan/period';
import type { Measure, Plan } from '../../plan/types';
import { lastYearText, type AtHand } from '../atHand/atHand';
import { blockCell, blockRow } from '../blocks/blockMap';
import { blockNames } from '../blocks/names';
import { entryAllowed } from '../formulas/entry';
import { missingLast } from '../formulas/missingLast';
import { formulaCell } from '../formulas/text';
import {
  columnLabels,
  monthsText,
  entryDialog,
  pageFooter,
  pageHeader,
  titles,
  words,
} from '../labels';
import { cellRef } from '../layout/address';
import { figuresColumn, headingHeight, linesOf } from '../layout/fit';
import type { Area, Paint, SheetLayout, Validation } from '../layout/layout';
import {
  area,
  body,
  colors,
  emptyCells,
  figureStyle,
  headerRow,
  note,
  put,
  title,
} from '../layout/look';
import { compoundPaints, measureColumns, measureWidths } from '../layout/measureColumns';
import { landscape, spreadOf, sum } from '../layout/landscape';
import { firstBodyRow, freshBlock, periodGrid, totalColumn } from '../layout/tableGrid';
import { lastYearCell, type LastYearSource } from './lastYearCells';
import { lastYearNote } from './lastYearNote';

/** Of a unit's column and of the whole's, at least, in points. */
const [UNIT_WIDTH, WHOLE_WIDTH] = [56, 64];
/** Of 缺报单位. */
const MISSING_WIDTH = 40;
/** Points of the table's letters. */
const SIZE = 11;

/**
 * 「上年同期 YYYY-MM」: the figures of the same months of the last year, on this year's units: formulas over last year's
 * sheets, or what another workbook held, or what is typed. A word stands where there is none, and says why.
 */
export function lastYearSheet(
  plan: Plan,
  period: Period,
  name: string,
  source: LastYearSource,
  copy = 1,
  atHand: Pick<AtHand, 'lastYear'> = {},
): SheetLayout {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const rows = measures.length;
  const missing = totalColumn(plan, grid) + 1;
  const columns = missing + 1;
  const noteRow = first + rows;
  const block = freshBlock(plan, grid, name);
  const keys = columnsOf(plan);

  const cells = emptyCells(noteRow + 1, columns);
  put(cells, 0, 0, titles.lastYear(plan, period));
  put(cells, 1, 0, sourceText(period, source));
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, missing - 1, plan.whole.label);
  put(cells, grid.headerRow, missing, columnLabels.missing);
  const opened: { readonly measure: Measure; readonly area: Area }[] = [];
  measures.forEach((measure, index) => {
    const row = first + index;
    keys.forEach((key, at) => {
      const { cell, isOpen } = lastYearCell(plan, measure, key, source, block);
      put(cells, row, grid.leading + at, cell);
      if (isOpen) opened.push({ measure, area: area(row, grid.leading + at, 1, 1) });
    });
    const { id } = measure;
    const own = { whole: blockCell(block, id, WHOLE, name), row: blockRow(block, id, name) };
    put(cells, row, missing, formulaCell(missingLast([own])));
  });
  const runs = joined(opened);
  const texts = (column: Column): string[] =>
    measures.map((measure) => lastYearText(atHand, measure, column));
  const unit = figuresColumn(
    plan.districts.flatMap(({ id }) => texts(id)),
    SIZE,
    UNIT_WIDTH,
  );
  const widths = [
    ...measureWidths(plan),
    ...plan.districts.map(() => unit),
    figuresColumn(texts(WHOLE), SIZE, WHOLE_WIDTH),
    MISSING_WIDTH,
  ];
  const explained = lastYearNote(source);
  put(cells, noteRow, 0, explained);
  const spread = spreadOf(widths, grid.leading);
  const { head } = spread;
  const width = sum(widths.slice(0, head));

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [
      34,
      20,
      headingHeight(30, plan, unit),
      ...measures.map(() => 17),
      Math.max(20, 6 + 14 * linesOf(explained, 10, width)),
    ],
    merges: [0, 1, noteRow].map((row) => area(row, 0, 1, head)),
    paints: [...paints(plan, columns), ...runs.map((run) => ({ area: run.area, style: OPEN }))],
    validations: runs.map(validation),
    colorRules: [
      {
        area: area(first, grid.leading, rows, missing - grid.leading),
        formula: `=${cellRef(first, grid.leading)}="${words.invalid}"`,
        fill: colors.wrongFill,
        color: colors.wrongText,
        bold: true,
      },
    ],
    names: [
      { name: blockNames.lastYear(period, copy), area: area(grid.headerRow, 0, rows + 1, missing) },
    ],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    print: {
      ...landscape(grid.headerRow, area(0, 0, noteRow + 1, columns), spread),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#7F7F7F',
    showGridlines: false,
  };
}

const OPEN = { fill: '#FFFFFF', locked: false } as const;

function sourceText(period: Period, source: LastYearSource): string {
  const months = monthsText(sameMonthBefore(period));
  switch (source.kind) {
    case 'sheets':
      return `数据来源：本工作簿「${source.sheets.actuals.sheet}」（${months}），按今年的单位折算；那里更正，这里随之更正`;
    case 'file':
      return `数据来源：文件「${source.file}」（${months}），按今年的单位折算；可以更正`;
    case 'typed':
      return `填${months}的本年累计数；未报留空，0 表示确实为零，“/”表示不适用`;
  }
}

function paints(plan: Plan, columns: number): Paint[] {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const rows = measures.length;
  return [
    { area: area(0, 0, 1, columns), style: title },
    { area: area(1, 0, 1, columns), style: { ...note, horizontal: 'right' } },
    { area: area(grid.headerRow, 0, rows + 1, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    {
      area: area(first, grid.leading, rows, columns - grid.leading),
      style: { fill: colors.locked },
    },
    ...measures.map((measure, index) => ({
      area: area(first + index, grid.leading, 1, columns - 1 - grid.leading),
      style: figureStyle(measure),
    })),
    { area: area(first + rows, 0, 1, columns), style: note },
  ];
}

/** Neighbours of one row in one rectangle. */
function joined<T extends { readonly area: Area }>(cells: readonly T[]): T[] {
  const runs: T[] = [];
  for (const cell of cells) {
    const before = runs.at(-1);
    const goesOn =
      before !== undefined &&
      before.area.row === cell.area.row &&
      before.area.column + before.area.columns === cell.area.column;
    if (!goesOn) runs.push(cell);
    else {
      const columns = before.area.columns + 1;
      runs[runs.length - 1] = { ...before, area: { ...before.area, columns } };
    }
  }
  return runs;
}

function validation({ measure, area: where }: { measure: Measure; area: Area }): Validation {
  const cell = cellRef(where.row, where.column);
  const { title: heading, message, prompt } = entryDialog(measure);
  return {
    area: where,
    formula: `=OR(${cell}="/",${entryAllowed(measure, cell)})`,
    error: { title: heading, message },
    prompt: { title: '上年同期', message: prompt },
  };
}
