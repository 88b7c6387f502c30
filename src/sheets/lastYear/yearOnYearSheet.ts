import { isPercent } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { blockNames } from '../blocks/names';
import { difference, growth } from '../formulas/yearOnYear';
import { titles } from '../labels';
import { linesOf } from '../layout/fit';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, note, put, title } from '../layout/look';
import { measureColumns, measureWidths } from '../layout/measureColumns';
import { firstBodyRow, totalColumn, type TableGrid } from '../layout/tableGrid';
import { directions, formats, paints } from './yearOnYearLook';
import { differencesGrid, fillCompared, ratesGrid, type YearSources } from './yearOnYearTables';

const texts = {
  rates: '同比增幅（占比等百分数为增减的百分点）',
  differences: '同比增减量',
  points: '百分点',
  note: '同比＝（今年－上年同期）÷上年同期，只舍不入，保留一位小数；与序时进度无关。绿底为向好，黄底斜体为变差（逆向指标下降为好）。',
} as const;

/**
 * 「同比 YYYY-MM」: every figure against the same months of the last year, as a rate and as a difference, coloured by
 * whether it went the right way.
 */
export function yearOnYearSheet(
  plan: Plan,
  period: Period,
  name: string,
  sources: YearSources,
  copy = 1,
): SheetLayout {
  const [rates, differences] = [ratesGrid(plan), differencesGrid(plan)];
  const rows = measuresOf(plan).length;
  const columns = totalColumn(plan, rates) + 1;
  const noteRow = firstBodyRow(differences) + rows;

  const cells = emptyCells(noteRow + 1, columns);
  put(cells, 0, 0, titles.yearOnYear(plan, period));
  put(cells, rates.headerRow - 1, 0, texts.rates);
  put(cells, differences.headerRow - 1, 0, texts.differences);
  for (const grid of [rates, differences]) {
    measureColumns(plan, grid, cells);
    put(cells, grid.headerRow, columns - 1, plan.whole.label);
  }
  measuresOf(plan).forEach((measure, index) => {
    put(cells, firstBodyRow(rates) + index, 2, isPercent(measure) ? texts.points : '%');
  });
  fillCompared(plan, name, sources, rates, growth, cells);
  fillCompared(plan, name, sources, differences, difference, cells);
  put(cells, noteRow, 0, texts.note);

  const widths = [...measureWidths(plan), ...plan.districts.map(() => 56), 62];
  const width = widths.reduce((sum, each) => sum + each, 0);
  const table = (grid: TableGrid) => area(grid.headerRow, 0, rows + 1, columns);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [
      34,
      20,
      30,
      ...Array.from({ length: rows }, () => 17),
      12,
      20,
      30,
      ...Array.from({ length: rows }, () => 17),
      Math.max(20, 6 + 14 * linesOf(texts.note, 10, width)),
    ],
    merges: [
      area(0, 0, 1, columns),
      ...[rates, differences].map((grid) => area(grid.headerRow - 1, 0, 1, columns)),
      area(noteRow, 0, 1, columns),
    ],
    paints: [
      { area: area(0, 0, 1, columns), style: title },
      ...[rates, differences].flatMap((grid) => paints(plan, grid, columns)),
      ...measuresOf(plan).flatMap((measure, index) => formats(plan, measure, index)),
      { area: area(noteRow, 0, 1, columns), style: note },
    ],
    validations: [],
    colorRules: [rates, differences].flatMap((grid) => directions(plan, grid, columns)),
    names: [
      { name: blockNames.yearOnYear(period, copy), area: table(rates) },
      { name: blockNames.differences(period, copy), area: table(differences) },
    ],
    protected: true,
    frozen: { rows: firstBodyRow(rates), columns: rates.leading },
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 1,
      printArea: area(0, 0, noteRow + 1, columns),
    },
    tabColor: '#70AD47',
    showGridlines: false,
  };
}
