import type { Plan } from '../../plan/types';
import { indicatorWithUnit } from '../../plan/withUnit';
import type { Paint, SheetLayout } from '../layout/layout';
import { columnLabels, pageFooter, pageHeader, targetDialog, titles } from '../labels';
import {
  area,
  body,
  emptyCells,
  headerRow,
  HEI,
  idCell,
  note,
  put,
  SONG,
  title,
} from '../layout/look';
import { blockNames } from '../blocks/names';
import { charactersIn, columnFor, headingHeight, rowHeight } from '../layout/fit';
import { landscape, spreadOf, sum } from '../layout/landscape';
import {
  firstBodyRow,
  freshBlock,
  indicatorKey,
  measuresGrid,
  targetGrid,
  totalColumn,
} from '../layout/tableGrid';
import { printed, targetOf, targetTotal } from './targetCells';
import { targetGuards } from './targetGuards';

/** The names that the three sheets of a plan get; a numbered copy has others than the wished ones. */
export interface TargetSheetNames {
  readonly target: string;
  readonly measures: string;
  readonly plan: string;
}

const ATTACHMENT_ROW = 0;
const TITLE_ROW = 1;
const NUMBER_WIDTH = 34;
/** As wide as names of indicators need, within what a page has. */
const INDICATOR = { least: 262, most: 330 };
const DISTRICT_WIDTH = 49;
const TOTAL_WIDTH = 60;
/** A space as wide as a Chinese character. */
const WIDE_SPACE = '\u3000';

/**
 * 「目标」: annex 2 as it was issued. One row per indicator; compound targets stay text (`8/2000`); totals are
 * formulas, but for those that are city targets of their own.
 *
 * @param copy 1 for the sheet that calculations use, 2, 3 … for a numbered copy
 */
export function targetSheet(plan: Plan, sheets: TargetSheetNames, copy = 1): SheetLayout {
  const grid = targetGrid(plan);
  const block = freshBlock(plan, grid, sheets.target);
  const measures = freshBlock(plan, measuresGrid(plan), sheets.measures);
  const first = firstBodyRow(grid);
  const rows = plan.indicators.length;
  const columns = totalColumn(plan, grid) + 1;
  const footnoteRow = first + rows;
  const names = plan.indicators.map(indicatorWithUnit);
  const width = columnFor(names, 11, INDICATOR);
  const widths = [NUMBER_WIDTH, width, ...plan.districts.map(() => DISTRICT_WIDTH), TOTAL_WIDTH];
  const spread = spreadOf(widths, grid.leading);
  const { head } = spread;

  const cells = emptyCells(footnoteRow + 1, columns);
  put(cells, ATTACHMENT_ROW, 0, titles.attachment(plan));
  put(cells, TITLE_ROW, 0, plan.title);
  put(cells, grid.headerRow, 0, columnLabels.number);
  put(cells, grid.headerRow, 1, corner(plan, width));
  plan.districts.forEach(({ name }, index) =>
    put(cells, grid.headerRow, grid.leading + index, name),
  );
  put(cells, grid.headerRow, columns - 1, plan.whole.label);
  plan.indicators.forEach((indicator, index) => {
    const row = first + index;
    put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
    put(cells, row, 1, indicatorWithUnit(indicator));
    plan.districts.forEach(({ id }, column) =>
      put(
        cells,
        row,
        grid.leading + column,
        printed(indicator.measures.map((m) => targetOf(m, id))),
      ),
    );
    put(cells, row, columns - 1, targetTotal(plan, indicator, block, measures));
  });
  put(cells, footnoteRow, 0, plan.footnote);

  return {
    name: sheets.target,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [
      20,
      34,
      headingHeight(36, plan, DISTRICT_WIDTH),
      ...names.map((name) => rowHeight(18, [[name, 11, width]])),
      rowHeight(20, [[plan.footnote, 10, sum(widths.slice(0, head))]]),
    ],
    merges: [
      area(ATTACHMENT_ROW, 0, 1, 2),
      area(TITLE_ROW, 0, 1, head),
      area(footnoteRow, 0, 1, head),
    ],
    paints: paints(plan, columns),
    validations: targetGuards(plan, block, targetDialog(plan)),
    colorRules: [],
    names: [
      {
        name: blockNames.target(plan.year, copy),
        area: area(grid.headerRow, 0, rows + 1, columns),
      },
    ],
    protected: false,
    frozen: { rows: first, columns: grid.leading },
    print: {
      ...landscape(grid.headerRow, area(0, 0, footnoteRow + 1, columns), spread),
      header: pageHeader(plan),
      footer: pageFooter,
    },
    tabColor: '#C00000',
    showGridlines: false,
  };
}

/** What the units are called in the upper right, 指标 in the lower left of the diagonal, as offices lay it out: by spaces. */
function corner({ wording }: Plan, width: number): string {
  const units = wording.corner || wording.unit;
  const spaces = Math.max(charactersIn(width) - units.length - 2, 0);
  return `${WIDE_SPACE.repeat(spaces)}${units}\n${WIDE_SPACE}${columnLabels.indicator}`;
}

function paints(plan: Plan, columns: number): Paint[] {
  const grid = targetGrid(plan);
  const first = firstBodyRow(grid);
  const rows = plan.indicators.length;
  const compound = plan.indicators.flatMap(({ measures }, index) =>
    measures.length === 2
      ? [
          {
            area: area(first + index, grid.leading, 1, plan.districts.length),
            style: { numberFormat: '@' },
          },
        ]
      : [],
  );
  return [
    {
      area: area(ATTACHMENT_ROW, 0, 1, 2),
      style: { font: { name: HEI, size: 14 }, horizontal: 'left', vertical: 'center' },
    },
    { area: area(TITLE_ROW, 0, 1, columns), style: title },
    { area: area(grid.headerRow, 0, rows + 1, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: headerRow },
    {
      area: area(grid.headerRow, 1, 1, 1),
      style: { horizontal: 'left', diagonal: 'thin', font: { name: HEI, size: 11 } },
    },
    { area: area(first, 1, rows, 1), style: { horizontal: 'left', wrap: true } },
    { area: area(first, columns - 1, rows, 1), style: { font: { name: SONG, size: 11 } } },
    ...compound,
    { area: area(first + rows, 0, 1, columns), style: note },
  ];
}
