import { isPercent } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { WHOLE, type Column } from '../../plan/column';
import { differenceText, rateText, type AtHand } from '../atHand/atHand';
import { blockNames } from '../blocks/names';
import { difference, growth } from '../formulas/yearOnYear';
import { pageFooter, pageHeader, titles } from '../labels';
import { columnUnder, figuresColumn, linesOf } from '../layout/fit';
import { sum } from '../layout/landscape';
import type { SheetLayout } from '../layout/layout';
import { area, emptyCells, note, put, title } from '../layout/look';
import { measureColumns } from '../layout/measureColumns';
import { filling, lieOf, namesWidth, spreadOver, worthOf, type Lie } from '../layout/paper';
import { firstBodyRow, totalColumn, type TableGrid } from '../layout/tableGrid';
import { directions, formats, paints } from './yearOnYearLook';
import { differencesGrid, fillCompared, ratesGrid, type YearSources } from './yearOnYearTables';

const texts = {
  rates: '同比增幅（占比等百分数为增减的百分点）',
  differences: '同比增减量',
  points: '百分点',
  note: '同比＝（今年－上年同期）÷上年同期，只舍不入，保留一位小数；与序时进度无关。绿底为向好，黄底斜体为变差（逆向指标下降为好）。',
} as const;

/** Points, of the tables' letters, and of a line of them. */
const SIZE = 12;
const LINE = 15;
const TITLE_SIZE = 20;
/** Points, of the column of names. */
const NAMES = { least: 120, most: 330 };
/** Of a unit's column and of the whole's, at least. */
const [UNIT_WIDTH, WHOLE_WIDTH] = [53, 58];
/** Of a table's heading. */
const HEAD = 28;

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
  atHand: AtHand = {},
): SheetLayout {
  const [rates, differences] = [ratesGrid(plan), differencesGrid(plan)];
  const rows = measuresOf(plan).length;
  const columns = totalColumn(plan, rates) + 1;
  const noteRow = firstBodyRow(differences) + rows;

  const heading = titles.yearOnYear(plan, period);
  const cells = emptyCells(noteRow + 1, columns);
  put(cells, 0, 0, heading);
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

  const [unit, whole] = figureWidths(plan, atHand);
  const others = [30, 42, ...plan.districts.map(() => unit), whole];
  const widthsWith = (label: number): number[] => [30, label, ...others.slice(1)];
  const least = (label: number, across: number): number[] => {
    const heights = measuresOf(plan).map(({ name }) => 2 + LINE * linesOf(name, SIZE, label));
    const table = [20, HEAD, ...heights];
    return [34, ...table, 12, ...table, Math.max(20, 6 + 14 * linesOf(texts.note, 10, across))];
  };
  const lieWith = (label: number): Lie => {
    const widths = widthsWith(label);
    const height = sum(least(label, sum(widths)));
    return lieOf({ widths, leading: rates.leading, height, size: SIZE });
  };
  const label = namesWidth(
    { least: columnUnder([[heading, TITLE_SIZE]], others, NAMES.least), most: NAMES.most },
    (width) => worthOf(lieWith(width), SIZE),
  );
  const widths = widthsWith(label);
  const lie = lieWith(label);
  const { head } = lie;
  const isMeasure = (row: number): boolean =>
    [rates, differences].some(
      (grid) => row >= firstBodyRow(grid) && row < firstBodyRow(grid) + rows,
    );
  const table = (grid: TableGrid) => area(grid.headerRow, 0, rows + 1, columns);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: filling(least(label, sum(widths.slice(0, head))), isMeasure, lie.height),
    merges: [0, rates.headerRow - 1, differences.headerRow - 1, noteRow].map((row) =>
      area(row, 0, 1, head),
    ),
    paints: [
      { area: area(0, 0, 1, columns), style: title },
      ...[rates, differences].flatMap((grid) => paints(plan, grid, columns, SIZE)),
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
      ...spreadOver(lie, rates.leading),
      printArea: area(0, 0, noteRow + 1, columns),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#70AD47',
    showGridlines: false,
  };
}

/** Of all units' columns, and of the whole's. */
function figureWidths(plan: Plan, atHand: AtHand): readonly [unit: number, whole: number] {
  const texts = (column: Column): string[] =>
    measuresOf(plan).flatMap((measure) =>
      [differenceText, rateText].map((text) => text(atHand, measure, column)),
    );
  const units = plan.districts.flatMap(({ id }) => texts(id));
  return [figuresColumn(units, SIZE, UNIT_WIDTH), figuresColumn(texts(WHOLE), SIZE, WHOLE_WIDTH)];
}
