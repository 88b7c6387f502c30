import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { populationCell, type PopulationBlock } from '../base/populationBlock';
import { columnLabels, notes, pageFooter, pageHeader, titles } from '../labels';
import { formulaCell } from '../formulas/text';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import { rangeRef } from '../layout/address';
import type { SheetLayout } from '../layout/layout';
import { headingHeight, linesOf } from '../layout/fit';
import { area, emptyCells, put } from '../layout/look';
import { markColumns, putMarkHeadings } from './marks';
import { measureColumns, measureWidths } from '../layout/measureColumns';
import { blockNames } from '../blocks/names';
import { landscape, spreadOf, sum } from '../layout/landscape';
import { fillBody, filledCell } from './periodBody';
import { lastYearPaints, lastYearRows, putLastYear } from './lastYearRows';
import { verdictColumns } from './verdicts';
import { periodColors, periodPaints, periodValidations } from './periodLook';
import { firstBodyRow, periodGrid, totalColumn } from '../layout/tableGrid';

/** Of a unit's column, in points. */
const UNIT_WIDTH = 54;

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
  const verdicts = verdictColumns(plan, grid, columns + marks.columns.length);
  const hidden = [...marks.columns, ...verdicts.columns];
  const filledRow = first + rows;
  const populationRow = populations === null ? null : filledRow + 1;
  const lastYearRow = (populationRow ?? filledRow) + 1;
  const lastYear = lastYearRows(plan, lastYearRow);
  const noteRow = lastYearRow + lastYear.measures.length;

  const toldRow = noteRow + 1;
  const cells = emptyCells(toldRow + 1, columns + hidden.length);
  put(cells, 0, 0, titles.period(plan, period));
  put(cells, 1, 0, notes.cumulative);
  measureColumns(plan, grid, cells);
  put(cells, grid.headerRow, total, plan.whole.label);
  put(cells, grid.headerRow, check, columnLabels.check);
  putMarkHeadings(plan, grid, columns, cells);
  fillBody(plan, name, populationRow, lastYear, verdicts, cells);
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
  putLastYear(plan, period, lastYear, lastYearRow, cells);
  const widths = [...measureWidths(plan), ...plan.districts.map(() => UNIT_WIDTH), 64, 52];
  const spread = spreadOf(widths, grid.leading);
  const { head } = spread;
  const explained = notes.unprotect(plan);
  const lines = linesOf(explained, 10, sum(widths.slice(0, head)));
  put(cells, noteRow, 0, explained);
  const told = wordsOf(plan);
  const body = rangeRef(area(first, grid.leading, rows, columns - grid.leading));
  put(cells, toldRow, 0, formulaCell(wordsNote(told, body)));
  const toldLines = linesOf(longestWordsNote(told), 10, sum(widths.slice(0, head)));

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...widths, ...marks.widths, ...verdicts.widths],
    hiddenColumns: hidden,
    rowHeights: [
      34,
      20,
      headingHeight(30, plan, UNIT_WIDTH),
      ...measures.map(() => 17),
      ...Array.from({ length: noteRow - filledRow }, () => 18),
      Math.max(20, 14 * lines),
      4 + 14 * toldLines,
    ],
    merges: [0, 1, noteRow, toldRow].map((row) => area(row, 0, 1, head)),
    paints: [
      ...periodPaints(plan, columns, noteRow - filledRow),
      ...lastYearPaints(plan, lastYear, lastYearRow),
      ...marks.paints,
      ...verdicts.paints,
    ],
    validations: periodValidations(plan),
    colorRules: [...marks.errors, ...periodColors(plan, verdicts), ...marks.doubts],
    names: [
      { name: blockNames.actual(period, copy), area: area(grid.headerRow, 0, rows + 1, total + 1) },
      { name: blockNames.marks(period, copy), area: marks.area },
      { name: blockNames.verdicts(period, copy), area: verdicts.area },
    ],
    protected: true,
    frozen: { rows: first, columns: grid.leading },
    print: {
      ...landscape(grid.headerRow, area(0, 0, toldRow + 1, columns), spread),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#2F75B5',
    showGridlines: false,
  };
}
