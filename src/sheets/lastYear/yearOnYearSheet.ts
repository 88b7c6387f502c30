import { WHOLE, type Column } from '../../plan/column';
import { isPercent } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Measure, Plan } from '../../plan/types';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { blockNames } from '../blocks/names';
import { isValidFigure } from '../blocks/sideCells';
import { keptSlash } from '../formulas/restated';
import { fromRow } from '../formulas/rowId';
import { growthFormat } from '../formulas/growthShown';
import { signedFormat } from '../formulas/shown';
import { formulaCell, type Expression } from '../formulas/text';
import { difference, growth, unitCompared, wholeCompared } from '../formulas/yearOnYear';
import { titles } from '../labels';
import { linesOf } from '../layout/fit';
import type { ColorRule, LayoutCell, Paint, SheetLayout } from '../layout/layout';
import { area, body, colors, emptyCells, headerRow, note, put, title } from '../layout/look';
import { compoundPaints, measureColumns } from '../layout/measureColumns';
import { firstBodyRow, periodGrid, totalColumn, type TableGrid } from '../layout/tableGrid';
import { directionOf, directionRules, wrongRule } from './directions';

/** The blocks that are compared, wherever they stand by now. */
export interface YearSources {
  /** 完成 */
  readonly actuals: BlockMap;
  /** 上年同期 */
  readonly lastYear: BlockMap;
}

const texts = {
  rates: '同比增幅（占比等百分数为增减的百分点）',
  differences: '同比增减量',
  points: '百分点',
  note: '同比＝（今年－上年同期）÷上年同期，只舍不入，保留一位小数；与序时进度无关。绿底为向好，黄底斜体为变差（逆向指标下降为好）。',
} as const;

/** Rows above the heading of the second table. */
const BETWEEN = 1;

/** 同比: the table of rates. */
const ratesGrid = (plan: Plan): TableGrid => periodGrid(plan);

/** The table of differences under it. */
function differencesGrid(plan: Plan): TableGrid {
  const rates = ratesGrid(plan);
  const headerRow = firstBodyRow(rates) + measuresOf(plan).length + BETWEEN + 1;
  return { ...rates, headerRow };
}

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
  fill(plan, name, sources, rates, growth, cells);
  fill(plan, name, sources, differences, difference, cells);
  put(cells, noteRow, 0, texts.note);

  const widths = [36, 236, 38, ...plan.districts.map(() => 56), 62];
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

function fill(
  plan: Plan,
  sheet: string,
  { actuals, lastYear }: YearSources,
  grid: TableGrid,
  compare: typeof growth,
  cells: LayoutCell[][],
): void {
  const keys: readonly Column[] = [...plan.districts.map(({ id }) => id), WHOLE];
  measuresOf(plan).forEach((measure, index) => {
    keys.forEach((key, at) => {
      const years = {
        now: blockCell(actuals, measure.id, key, sheet),
        before: blockCell(lastYear, measure.id, key, sheet),
      };
      const compared: Expression =
        key === WHOLE
          ? wholeCompared(
              measure,
              {
                ...years,
                nowRow: blockRow(actuals, measure.id, sheet),
                beforeRow: blockRow(lastYear, measure.id, sheet),
              },
              compare,
            )
          : measure.targets[key]?.kind !== 'number'
            ? keptSlash([years.now])
            : unitCompared(
                measure,
                years,
                isValidFigure(plan, measure, key, actuals, sheet),
                compare,
              );
      const own = fromRow(lastYear, measure.id, sheet, compared);
      const formula = fromRow(actuals, measure.id, sheet, own);
      put(cells, firstBodyRow(grid) + index, grid.leading + at, formulaCell(formula));
    });
  });
}

function paints(plan: Plan, grid: TableGrid, columns: number): Paint[] {
  const rows = measuresOf(plan).length;
  return [
    { area: area(grid.headerRow - 1, 0, 1, columns), style: { ...note, font: { bold: true } } },
    { area: area(grid.headerRow, 0, rows + 1, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(firstBodyRow(grid), 1, rows, 1), style: { horizontal: 'left' } },
  ];
}

function formats(plan: Plan, measure: Measure, index: number): Paint[] {
  const [rates, differences] = [ratesGrid(plan), differencesGrid(plan)];
  const columns = plan.districts.length + 1;
  const points = signedFormat(measure.quantity.decimals);
  const rate = growthFormat(measure, { unit: false });
  const row = (grid: TableGrid) => area(firstBodyRow(grid) + index, grid.leading, 1, columns);
  return [
    { area: row(rates), style: { numberFormat: rate } },
    { area: row(differences), style: { numberFormat: points } },
  ];
}

function directions(plan: Plan, grid: TableGrid, columns: number): ColorRule[] {
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const width = columns - grid.leading;
  return [
    wrongRule(first, grid.leading, measures.length, width),
    ...directionRules(
      measures.map((measure) => directionOf([measure])),
      first,
      grid.leading,
      width,
    ),
  ];
}
