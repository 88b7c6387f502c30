import { pageFooter, pageHeader } from '../labels';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { indicatorWithUnit } from '../../plan/withUnit';
import { columnLetters, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { completionRules } from '../completion/completionLook';
import { formulaCell, type Expression } from '../formulas/text';
import { directionRules } from '../lastYear/directions';
import type { ColorRule, SheetLayout } from '../layout/layout';
import {
  area,
  body as bodyStyle,
  colors,
  emptyCells,
  headerRow,
  idCell,
  note,
  put,
  SONG,
  title,
} from '../layout/look';
import { indicatorKey } from '../layout/tableGrid';
import { lettersIn } from '../layout/fit';
import { SIDES } from '../layout/paper';
import { signature } from './labels';
import { wideEnough, type PageColumn } from './tableColumn';
import { LINE_SIZE, SIZE, tablePaper } from './tablePaper';

export interface TablePage {
  readonly name: string;
  readonly title: string;
  /** Lines of text over the table, with the full-width letters that they may come to. */
  readonly lines: readonly { readonly formula: Expression; readonly letters: number }[];
  readonly columns: readonly PageColumn[];
  /** Index of the column with the status word. */
  readonly status: number;
  readonly notes: readonly string[];
  /** Under them, of what stands in the table: empty where nothing is to be told. */
  readonly told: ToldNote;
  readonly blockName: string;
  readonly tabColor: string;
}

export interface ToldNote {
  /** @param column of the table, by its label; @param body all of them */
  formula(column: (label: string) => RangeRef, body: RangeRef): Expression;
  /** What it says at the longest. */
  readonly longest: string;
}

const LEADING = 2;

/** A portrait A4 page with one row an indicator, in the official order, and a signature line. */
export function tablePage(plan: Plan, period: Period, drawn: TablePage): SheetLayout {
  const columns = drawn.columns.map((each) => wideEnough(plan, each, SIZE));
  const page = { ...drawn, columns };
  const width = LEADING + page.columns.length;
  const header = 1 + page.lines.length;
  const first = header + 1;
  const rows = plan.indicators.length;
  const notes = first + rows;
  const told = notes + page.notes.length;
  const signed = told + 1;
  const cells = emptyCells(signed + 1, width);
  const { widths, heights, isOnePage } = tablePaper(plan, page);

  put(cells, 0, 0, { text: page.title });
  page.lines.forEach(({ formula }, index) => put(cells, 1 + index, 0, formulaCell(formula)));
  ['序号', '指标', ...page.columns.map(({ label }) => label)].forEach((label, at) =>
    put(cells, header, at, label),
  );
  plan.indicators.forEach((indicator, index) => {
    const row = first + index;
    put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
    put(cells, row, 1, { text: indicatorWithUnit(indicator) });
    page.columns.forEach((column, at) =>
      put(cells, row, LEADING + at, formulaCell(column.cell(indicator, lettersIn(column.width)))),
    );
  });
  page.notes.forEach((text, index) => put(cells, notes + index, 0, text));
  const column = (label: string): RangeRef => {
    const at = page.columns.findIndex((each) => each.label === label);
    if (at < 0) throw new RangeError(`${page.name} has no column ${label}`);
    return rangeRef(area(first, LEADING + at, rows, 1));
  };
  const body = rangeRef(area(first, LEADING, rows, page.columns.length));
  put(cells, told, 0, formulaCell(page.told.formula(column, body)));
  put(cells, signed, 0, signature);

  return {
    name: page.name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: heights,
    merges: [
      ...[0, ...page.lines.map((_, index) => 1 + index)].map((row) => area(row, 0, 1, width)),
      ...[...page.notes, page.told, signature].map((_, index) => area(notes + index, 0, 1, width)),
    ],
    paints: [
      { area: area(0, 0, 1, width), style: { ...title, font: { ...title.font, size: 18 } } },
      ...page.lines.map((_, index) => ({
        area: area(1 + index, 0, 1, width),
        style: { ...note, font: { name: SONG, size: LINE_SIZE } },
      })),
      {
        area: area(header, 0, rows + 1, width),
        style: { ...bodyStyle, font: { name: SONG, size: SIZE }, wrap: true },
      },
      {
        area: area(header, 0, 1, width),
        style: { ...headerRow, font: { ...headerRow.font, size: SIZE }, fill: colors.header },
      },
      { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
      ...page.columns.flatMap((column, at) => columnPaints(plan, column, first, LEADING + at)),
      { area: area(notes, 0, signed - notes, width), style: { ...note, font: { size: 9 } } },
      { area: area(told, 0, 1, width), style: { vertical: 'top' } },
      { area: area(signed, 0, 1, width), style: { ...note, font: { name: SONG, size: 11 } } },
    ],
    validations: [],
    colorRules: page.columns.flatMap((column, at) => [
      ...(column.colored === true ? rules(first, rows, LEADING + at, LEADING + page.status) : []),
      ...(column.direction === undefined
        ? []
        : directionRules(plan.indicators.map(column.direction), first, LEADING + at, 1)),
    ]),
    names: [{ name: page.blockName, area: area(header, 0, rows + 1, width) }],
    protected: true,
    frozen: { rows: first, columns: LEADING },
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: isOnePage ? 1 : null,
      sides: SIDES,
      titleRows: { first: header, last: header },
      printArea: area(0, 0, signed + 1, width),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: page.tabColor,
    showGridlines: false,
  };
}

function columnPaints(plan: Plan, { format }: PageColumn, first: number, at: number) {
  if (format === undefined) return [];
  return plan.indicators.map((indicator, index) => ({
    area: area(first + index, at, 1, 1),
    style: { numberFormat: format(indicator) },
  }));
}

function rules(first: number, rows: number, column: number, status: number): ColorRule[] {
  const word = `$${columnLetters(status)}${first + 1}` as CellRef;
  return completionRules(area(first, column, rows, 1), word);
}
