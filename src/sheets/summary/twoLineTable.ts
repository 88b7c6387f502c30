import { pageFooter } from '../labels';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Area, LayoutCell, Paint, PrintSetup } from '../layout/layout';
import { area, body, colors, entryFormat, headerRow, idCell, put, SONG } from '../layout/look';
import { pageHeader } from './labels';

/** What tells one table of two lines a measure from another. */
export interface TwoLineShape {
  readonly headerRow: number;
  /** Columns before the figures; the last of them says what a line shows. */
  readonly leading: number;
  /** Columns of figures. */
  readonly figures: number;
  /** Points, of everything under the heading. */
  readonly size: number;
}

/** A table with two lines a measure: what was reached, and under it its completion. */
export interface TwoLineTable extends TwoLineShape {
  /** Row of the first measure. */
  readonly first: number;
  readonly rows: number;
  readonly width: number;
  /** The row under the last measure. */
  readonly noteRow: number;
}

export function twoLineTable(plan: Plan, shape: TwoLineShape): TwoLineTable {
  const first = shape.headerRow + 1;
  const rows = 2 * measuresOf(plan).length;
  return { ...shape, first, rows, width: shape.leading + shape.figures, noteRow: first + rows };
}

/** The first of a measure's two lines, by its index. */
export function lineOf({ first }: TwoLineTable, index: number): number {
  return first + 2 * index;
}

/** 序号, 指标 and 项目 of every measure. */
export function putLineHeads(plan: Plan, table: TwoLineTable, cells: LayoutCell[][]): void {
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  measuresOf(plan).forEach((measure, index) => {
    const row = lineOf(table, index);
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, { text: `${measure.name}（${measure.unit}）` });
    put(cells, row, table.leading - 1, '完成数');
    put(cells, row + 1, table.leading - 1, '完成率');
  });
}

/** What stands before 项目 belongs to both lines of a measure. */
export function mergedLines(plan: Plan, table: TwoLineTable): Area[] {
  const shared = Array.from({ length: table.leading - 1 }, (_, column) => column);
  return measuresOf(plan).flatMap((_, index) =>
    shared.map((column) => area(lineOf(table, index), column, 2, 1)),
  );
}

export function twoLinePaints(plan: Plan, table: TwoLineTable): Paint[] {
  const { headerRow: header, leading, figures, size, first, rows, width } = table;
  return [
    { area: area(header, 0, rows + 1, width), style: { ...body, font: { name: SONG, size } } },
    {
      area: area(header, 0, 1, width),
      style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
    },
    { area: area(first, 1, rows, 1), style: { horizontal: 'left', wrap: true } },
    ...measuresOf(plan).flatMap(({ quantity: { decimals } }, index) => [
      {
        area: area(lineOf(table, index), leading, 1, figures),
        style: { numberFormat: entryFormat(decimals) },
      },
      {
        area: area(lineOf(table, index) + 1, leading, 1, figures),
        style: { numberFormat: '0.0%' },
      },
    ]),
  ];
}

/** Portrait A4: one page, as long as its lines stay readable there. */
export function twoLinePrint(
  plan: Plan,
  period: Period,
  table: TwoLineTable,
  rows: number,
): PrintSetup {
  return {
    orientation: 'portrait',
    fitWide: 1,
    fitTall: measuresOf(plan).length <= 45 ? 1 : null,
    titleRows: { first: table.headerRow, last: table.headerRow },
    printArea: area(0, 0, rows, table.width),
    header: pageHeader(plan, period),
    footer: pageFooter,
  };
}
