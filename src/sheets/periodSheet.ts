import { measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import type { Plan } from '../plan/types';
import { cellRef, rangeRef } from './address';
import { populationCell, type PopulationBlock } from './base/populationBlock';
import type { BlockMap } from './blockMap';
import { entryRuns } from './entryRuns';
import { entryAllowed, isWrongEntry, isWrongSlash } from './formulas/entry';
import { expression, formulaCell } from './formulas/text';
import { markColumns, putMarkHeadings } from './marks';
import { columnLabels, entryDialog, notes, promptTitle, titles, words } from './labels';
import type { ColorRule, LayoutCell, Paint, SheetLayout, Validation } from './layout';
import {
  area,
  body,
  colors,
  emptyCells,
  entryFormat,
  headerRow,
  note,
  put,
  SONG,
  title,
} from './look';
import { measureColumns, compoundPaints } from './measureColumns';
import { blockNames } from './names';
import { oneLandscapePage } from './onePage';
import { checkFormula, totalFormula } from './periodFormulas';
import { isCumulative } from '../progress/status';
import { slashPaints, slashValidations } from './slashCells';
import { firstBodyRow, freshBlock, periodGrid, totalColumn } from './tableGrid';

/** Where everything stands on a period sheet that was just laid out; for the sheet that refers to it. */
export function periodBlock(plan: Plan, sheet: string): BlockMap {
  return freshBlock(plan, periodGrid(plan), sheet);
}

/**
 * 「完成 YYYY-MM」: what the districts have reached, cumulative to the period's end. One row per measure, compound
 * indicators as two numeric rows; `/` is filled in where the plan has no target.
 *
 * @param name the sheet's name
 * @param copy 1 for the sheet that calculations use, 2, 3 … for a numbered copy
 * @param populations 基础数据; without it a density has no total. With it, a row under the table repeats them.
 */
export function periodSheet(
  plan: Plan,
  period: Period,
  name: string,
  copy = 1,
  populations: PopulationBlock | null = null,
): SheetLayout {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const rows = measures.length;
  const total = totalColumn(plan, grid);
  const check = total + 1;
  const columns = check + 1;
  const marks = markColumns(plan, grid, columns);
  const filledRow = first + rows;
  const populationRow = populations === null ? null : filledRow + 1;
  const noteRow = (populationRow ?? filledRow) + 1;

  const cells = emptyCells(noteRow + 1, columns + marks.columns.length);
  put(cells, 0, 0, titles.period(plan, period));
  put(cells, 1, 0, notes.cumulative);
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, total, columnLabels.total);
  put(cells, grid.headerRow, check, columnLabels.check);
  putMarkHeadings(plan, grid, columns, cells);
  fillBody(plan, name, populationRow, cells);
  put(cells, filledRow, 1, columnLabels.filled);
  plan.districts.forEach(({ id }, index) =>
    put(cells, filledRow, grid.leading + index, filledCell(plan, id, grid.leading + index)),
  );
  if (populations !== null && populationRow !== null) {
    put(cells, populationRow, 1, columnLabels.population);
    plan.districts.forEach(({ id }, index) =>
      put(cells, populationRow, grid.leading + index, populationCell(populations, id, name)),
    );
  }
  put(cells, noteRow, 0, notes.unprotect);

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [36, 236, 38, ...plan.districts.map(() => 54), 64, 52, ...marks.widths],
    hiddenColumns: marks.columns,
    rowHeights: [
      34,
      20,
      30,
      ...measures.map(() => 17),
      ...Array.from({ length: noteRow - filledRow }, () => 18),
      20,
    ],
    merges: [area(0, 0, 1, columns), area(1, 0, 1, columns), area(noteRow, 0, 1, columns)],
    paints: [...paints(plan, columns, noteRow - filledRow), ...marks.paints],
    validations: validations(plan),
    colorRules: [...marks.errors, ...colorRules(plan), ...marks.doubts],
    names: [
      { name: blockNames.actual(period, copy), area: area(grid.headerRow, 0, rows + 1, total + 1) },
      { name: blockNames.marks(period, copy), area: marks.area },
    ],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    print: oneLandscapePage(grid.headerRow, area(0, 0, noteRow + 1, columns)),
    tabColor: '#2F75B5',
    showGridlines: false,
  };
}

function fillBody(
  plan: Plan,
  sheet: string,
  populationRow: number | null,
  cells: LayoutCell[][],
): void {
  const grid = periodGrid(plan);
  const block = periodBlock(plan, sheet);
  const populations =
    populationRow === null
      ? null
      : rangeRef(area(populationRow, grid.leading, 1, plan.districts.length));
  const total = totalColumn(plan, grid);
  measuresOf(plan).forEach((measure, index) => {
    const row = firstBodyRow(grid) + index;
    plan.districts.forEach(({ id }, column) => {
      if (measure.targets[id]?.kind !== 'number') {
        put(cells, row, grid.leading + column, words.notApplicable);
      }
    });
    put(cells, row, total, formulaCell(totalFormula(plan, measure, block, total + 1, populations)));
    put(cells, row, total + 1, formulaCell(checkFormula(plan, measure, block)));
  });
}

/** How many of a district's figures are there, e.g. 5/27. */
function filledCell(plan: Plan, district: string, column: number): LayoutCell {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const due = measures.filter(({ targets }) => targets[district]?.kind === 'number').length;
  const column1 = rangeRef(area(firstBodyRow(grid), column, measures.length, 1));
  return formulaCell(expression(`COUNT(${column1})&"/"&${due}`));
}

function paints(plan: Plan, columns: number, footRows: number): Paint[] {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const rows = measures.length;
  const total = totalColumn(plan, grid);
  const { due, slash } = entryRuns(plan, grid);
  return [
    { area: area(0, 0, 1, columns), style: title },
    { area: area(1, 0, 1, columns), style: { ...note, horizontal: 'right' } },
    { area: area(grid.headerRow, 0, rows + 1 + footRows, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    ...due.map((run) => ({
      area: run.area,
      style: { locked: false, numberFormat: entryFormat(run.measure.decimals) },
    })),
    ...slashPaints(slash),
    {
      area: area(first, total, rows, 2),
      style: { fill: colors.locked, font: { name: SONG, size: 11 } },
    },
    ...measures.map(({ decimals }, index) => ({
      area: area(first + index, total, 1, 1),
      style: { numberFormat: entryFormat(decimals) },
    })),
    {
      area: area(first + rows, 0, footRows, columns),
      style: { fill: colors.header, font: { size: 10, color: colors.quietText } },
    },
    { area: area(first + rows + footRows, 0, 1, columns), style: note },
  ];
}

function validations(plan: Plan): Validation[] {
  const { due, slash } = entryRuns(plan, periodGrid(plan));
  const entries = due.map(({ area: where, measure }) => {
    const { title: heading, message, prompt } = entryDialog(measure);
    const kind = isCumulative(measure) ? promptTitle.cumulative : promptTitle.stock;
    return {
      area: where,
      formula: `=${entryAllowed(measure, cellRef(where.row, where.column))}`,
      error: { title: heading, message },
      prompt: { title: kind, message: prompt },
    };
  });
  return [...entries, ...slashValidations(slash)];
}

function colorRules(plan: Plan): ColorRule[] {
  const grid = periodGrid(plan);
  const rows = measuresOf(plan).length;
  const first = firstBodyRow(grid);
  const total = totalColumn(plan, grid);
  const { due, slash } = entryRuns(plan, grid);
  const wrong = { fill: colors.wrongFill, color: colors.wrongText, bold: true };
  const check = cellRef(first, total + 1);
  const results = area(first, total, rows, 2);
  return [
    ...due.map(({ area: where, measure }) => ({
      area: where,
      formula: `=${isWrongEntry(measure, cellRef(where.row, where.column))}`,
      ...wrong,
    })),
    ...slash.map(({ area: where }) => ({
      area: where,
      formula: `=${isWrongSlash(cellRef(where.row, where.column))}`,
      ...wrong,
    })),
    { area: results, formula: `=${cellRef(first, total)}="${words.invalid}"`, ...wrong },
    {
      area: area(first, total + 1, rows, 1),
      formula: `=LEFT(${check},1)="缺"`,
      color: colors.lateText,
    },
    {
      area: area(first, total + 1, rows, 1),
      formula: `=${check}="${words.complete}"`,
      color: colors.goodText,
    },
  ];
}
