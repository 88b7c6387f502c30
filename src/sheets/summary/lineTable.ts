import { pageFooter, pageHeader } from '../labels';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { measureWithUnit } from '../../plan/withUnit';
import type { Area, LayoutCell, Paint, PrintSetup } from '../layout/layout';
import {
  area,
  body,
  colors,
  entryFormat,
  figureStyle,
  headerRow,
  idCell,
  put,
  SONG,
} from '../layout/look';
import { comparedFormat } from './compared';

/** What the lines of a measure show. */
export const LINES = ['完成数', '完成率'] as const;
export const LINES_COMPARED = [...LINES, '同比'] as const;

/** What tells one table of several lines a measure from another. */
export interface LineShape {
  readonly headerRow: number;
  /** Columns before the figures; the last of them says what a line shows. */
  readonly leading: number;
  readonly lines: readonly string[];
  /** Columns of figures. */
  readonly figures: number;
  /** Points, of everything under the heading. */
  readonly size: number;
}

/** A table with two lines a measure or three: what was reached, its completion, and how that is to the last year. */
export interface LineTable extends LineShape {
  /** Row of the first measure. */
  readonly first: number;
  readonly rows: number;
  readonly width: number;
  /** The row under the last measure. */
  readonly noteRow: number;
}

export function lineTable(plan: Plan, shape: LineShape): LineTable {
  const first = shape.headerRow + 1;
  const rows = shape.lines.length * measuresOf(plan).length;
  return { ...shape, first, rows, width: shape.leading + shape.figures, noteRow: first + rows };
}

/** The first of a measure's lines, by its index. */
export function lineOf({ first, lines }: LineTable, index: number): number {
  return first + lines.length * index;
}

/** 序号, 指标 and 项目 of every measure. */
export function putLineHeads(plan: Plan, table: LineTable, cells: LayoutCell[][]): void {
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  measuresOf(plan).forEach((measure, index) => {
    const row = lineOf(table, index);
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, { text: measureWithUnit(measure) });
    table.lines.forEach((label, line) => put(cells, row + line, table.leading - 1, label));
  });
}

/** What stands before 项目 belongs to all lines of a measure. */
export function mergedLines(plan: Plan, table: LineTable): Area[] {
  const shared = Array.from({ length: table.leading - 1 }, (_, column) => column);
  return measuresOf(plan).flatMap((_, index) =>
    shared.map((column) => area(lineOf(table, index), column, table.lines.length, 1)),
  );
}

export function linePaints(plan: Plan, table: LineTable): Paint[] {
  const { headerRow: header, leading, figures, size, first, rows, width } = table;
  return [
    { area: area(header, 0, rows + 1, width), style: { ...body, font: { name: SONG, size } } },
    {
      area: area(header, 0, 1, width),
      style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
    },
    { area: area(first, 1, rows, 1), style: { horizontal: 'left', wrap: true } },
    ...measuresOf(plan).flatMap((measure, index) =>
      [entryFormat(measure.quantity.decimals), '0.0%', comparedFormat('rates', measure)]
        .slice(0, table.lines.length)
        .map((numberFormat, line) => ({
          area: area(lineOf(table, index) + line, leading, 1, figures),
          style: figureStyle(measure, numberFormat),
        })),
    ),
  ];
}

/** Portrait A4: one page, as long as its lines stay readable there. */
export function linePrint(plan: Plan, period: Period, table: LineTable, rows: number): PrintSetup {
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
