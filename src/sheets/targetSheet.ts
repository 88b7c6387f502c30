import type { Indicator, Measure, Plan, Target } from '../plan/types';
import { blockCell, blockRow, TOTAL, type BlockMap } from './blockMap';
import { pairText, sumTotal, targetRowOptions, weightedTotal } from './formulas/total';
import { formulaCell, say } from './formulas/text';
import type { LayoutCell, Paint, SheetLayout, Validation } from './layout';
import { columnLabels, targetDialog, titles, words } from './labels';
import {
  area,
  body,
  charactersIn,
  emptyCells,
  headerRow,
  HEI,
  idCell,
  note,
  put,
  SONG,
  title,
} from './look';
import { blockNames } from './names';
import {
  firstBodyRow,
  freshBlock,
  indicatorKey,
  measuresGrid,
  targetGrid,
  totalColumn,
} from './tableGrid';
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
const INDICATOR_WIDTH = 262;
const DISTRICT_WIDTH = 49;
const TOTAL_WIDTH = 60;

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

  const cells = emptyCells(footnoteRow + 1, columns);
  put(cells, ATTACHMENT_ROW, 0, titles.attachment);
  put(cells, TITLE_ROW, 0, plan.title);
  put(cells, grid.headerRow, 0, columnLabels.number);
  put(cells, grid.headerRow, 1, corner());
  plan.districts.forEach(({ name }, index) =>
    put(cells, grid.headerRow, grid.leading + index, name),
  );
  put(cells, grid.headerRow, columns - 1, columnLabels.total);
  plan.indicators.forEach((indicator, index) => {
    const row = first + index;
    put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
    put(cells, row, 1, indicator.name);
    plan.districts.forEach(({ id }, column) =>
      put(
        cells,
        row,
        grid.leading + column,
        printed(indicator.measures.map((m) => targetOf(m, id))),
      ),
    );
    put(cells, row, columns - 1, totalCell(plan, indicator, block, measures));
  });
  put(cells, footnoteRow, 0, plan.footnote);

  return {
    name: sheets.target,
    visibility: 'visible',
    cells,
    columnWidths: [
      NUMBER_WIDTH,
      INDICATOR_WIDTH,
      ...plan.districts.map(() => DISTRICT_WIDTH),
      TOTAL_WIDTH,
    ],
    rowHeights: [20, 34, 36, ...plan.indicators.map(() => 18), 20],
    merges: [
      area(ATTACHMENT_ROW, 0, 1, 2),
      area(TITLE_ROW, 0, 1, columns),
      area(footnoteRow, 0, 1, columns),
    ],
    paints: paints(plan, columns),
    validations: guards(plan, block),
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
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 1,
      titleRows: { first: grid.headerRow, last: grid.headerRow },
      printArea: area(0, 0, footnoteRow + 1, columns),
    },
    tabColor: '#C00000',
    showGridlines: false,
  };
}

/** 区域 in the upper right, 指标 in the lower left of the diagonal, as offices lay it out: by spaces. */
function corner(): string {
  const spaces = charactersIn(INDICATOR_WIDTH) - columnLabels.district.length - 2;
  return `${'　'.repeat(spaces)}${columnLabels.district}\n　${columnLabels.indicator}`;
}

function targetOf(measure: Measure, district: string): Target {
  return measure.targets[district] ?? { kind: 'notApplicable' };
}

/** A target as the table prints it: 4000, 28.05, `/`, `8/2000`. */
function printed(targets: readonly Target[]): LayoutCell {
  const [only] = targets;
  if (targets.length === 1 && only?.kind === 'number') return only.value;
  if (targets.every(({ kind }) => kind === 'notApplicable')) return { text: words.notApplicable };
  return {
    text: targets
      .map((t) => (t.kind === 'number' ? String(t.value) : words.notApplicable))
      .join('/'),
  };
}

function totalCell(
  plan: Plan,
  indicator: Indicator,
  block: BlockMap,
  measures: BlockMap,
): LayoutCell {
  if (indicator.measures.some(hasOwnTotal)) {
    return printed(indicator.measures.map(({ total }) => total));
  }
  const [measure, second] = indicator.measures;
  const here = block.sheet;
  if (second !== undefined) {
    const [a, b] = [measure, second].map(({ id }) => blockCell(measures, id, TOTAL, here));
    return a === undefined || b === undefined ? null : formulaCell(pairText(a, b));
  }
  const row = blockRow(block, indicatorKey(indicator.number), here);
  const options = targetRowOptions(row, measure.decimals);
  if (measure.aggregation.kind !== 'weightedByMeasure') return formulaCell(sumTotal(row, options));
  const weights = weightsRow(plan, measure.aggregation.measure, block, measures);
  return formulaCell(
    weightedTotal(row, weights, {
      ...options,
      missing: say.missingWeight,
      round: measure.decimals,
    }),
  );
}

/** Whether the printed total cannot follow from the districts' targets: entered, or populations are needed. */
export function hasOwnTotal({ totalRule, aggregation }: Measure): boolean {
  return totalRule === 'entered' || aggregation.kind === 'weightedByPopulation';
}

/** Half of a compound indicator has no row of numbers on 目标, only on 目标分解. */
function weightsRow(plan: Plan, base: string, block: BlockMap, measures: BlockMap) {
  const indicator = plan.indicators.find((i) => i.measures.some(({ id }) => id === base));
  if (indicator === undefined) throw new RangeError(`the plan has no measure ${base}`);
  return indicator.measures.length === 1
    ? blockRow(block, indicatorKey(indicator.number), block.sheet)
    : blockRow(measures, base, block.sheet);
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

function guards(plan: Plan, block: BlockMap): Validation[] {
  return targetGuards(plan, block, targetDialog(plan));
}
