import { pageFooter } from '../labels';
import type { Period } from '../../plan/period';
import type { Indicator, Plan } from '../../plan/types';
import { columnLetters, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { completionRules } from '../completion/completionLook';
import { formulaCell, type Expression } from '../formulas/text';
import { directionRules, type Direction } from '../lastYear/directions';
import type { CellStyle, ColorRule, SheetLayout } from '../layout/layout';
import {
  area,
  body as bodyStyle,
  colors,
  emptyCells,
  entryFormat,
  headerRow,
  idCell,
  note,
  put,
  SONG,
  title,
} from '../layout/look';
import { indicatorKey } from '../layout/tableGrid';
import { linesOf } from '../layout/fit';
import { pageHeader, signature } from './labels';

/** A column of a page with one row an indicator. */
export interface PageColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  cell(indicator: Indicator): Expression;
  format?(indicator: Indicator): string;
  /** Coloured by the status that stands in the column `status`. */
  readonly colored?: boolean;
  /** Coloured by which way it went. */
  direction?(indicator: Indicator): Direction | null;
  readonly style?: CellStyle;
}

export interface TablePage {
  readonly name: string;
  readonly title: string;
  /** Lines of text over the table. */
  readonly lines: readonly { readonly formula: Expression; readonly height: number }[];
  readonly columns: readonly PageColumn[];
  /** Index of the column with the status word. */
  readonly status: number;
  readonly notes: readonly string[];
  /** Under them, of what stands in the table: empty where nothing is to be told. */
  readonly told: ToldNote;
  readonly blockName: string;
  readonly tabColor: string;
  readonly indicatorWidth: number;
  /** Points, of a row whose name takes one line or two. */
  readonly rowHeight?: number;
}

export interface ToldNote {
  /** @param column of the table, by its label; @param body all of them */
  formula(column: (label: string) => RangeRef, body: RangeRef): Expression;
  /** What it says at the longest. */
  readonly longest: string;
}

const LEADING = 2;
/** Two lines of ten points, so that a long name may break. */
const ROW_HEIGHT = 27;

/** A portrait A4 page with one row an indicator, in the official order, and a signature line. */
export function tablePage(plan: Plan, period: Period, page: TablePage): SheetLayout {
  const width = LEADING + page.columns.length;
  const header = 1 + page.lines.length;
  const first = header + 1;
  const rows = plan.indicators.length;
  const notes = first + rows;
  const told = notes + page.notes.length;
  const signed = told + 1;
  const cells = emptyCells(signed + 1, width);

  put(cells, 0, 0, { text: page.title });
  page.lines.forEach(({ formula }, index) => put(cells, 1 + index, 0, formulaCell(formula)));
  ['序号', '指标', ...page.columns.map(({ label }) => label)].forEach((label, at) =>
    put(cells, header, at, label),
  );
  plan.indicators.forEach((indicator, index) => {
    const row = first + index;
    put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
    put(cells, row, 1, { text: indicator.name });
    page.columns.forEach((column, at) =>
      put(cells, row, LEADING + at, formulaCell(column.cell(indicator))),
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
    columnWidths: [30, page.indicatorWidth, ...page.columns.map((column) => column.width)],
    rowHeights: [
      36,
      ...page.lines.map(({ height }) => height),
      30,
      ...plan.indicators.map(({ name }) =>
        Math.max(page.rowHeight ?? ROW_HEIGHT, 13 * linesOf(name, 10, page.indicatorWidth) + 1),
      ),
      ...[...page.notes, page.told.longest].map((text) => noteHeight(text, page)),
      34,
    ],
    merges: [
      ...[0, ...page.lines.map((_, index) => 1 + index)].map((row) => area(row, 0, 1, width)),
      ...[...page.notes, page.told, signature].map((_, index) => area(notes + index, 0, 1, width)),
    ],
    paints: [
      { area: area(0, 0, 1, width), style: { ...title, font: { ...title.font, size: 18 } } },
      ...page.lines.map((_, index) => ({
        area: area(1 + index, 0, 1, width),
        style: { ...note, font: { name: SONG, size: 11 } },
      })),
      {
        area: area(header, 0, rows + 1, width),
        style: { ...bodyStyle, font: { name: SONG, size: 10 } },
      },
      {
        area: area(header, 0, 1, width),
        style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
      },
      { area: area(first, 1, rows, 1), style: { horizontal: 'left', wrap: true } },
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
      fitTall: rows <= 40 ? 1 : null,
      titleRows: { first: header, last: header },
      printArea: area(0, 0, signed + 1, width),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: page.tabColor,
    showGridlines: false,
  };
}

function columnPaints(plan: Plan, column: PageColumn, first: number, at: number) {
  const { format, style } = column;
  return [
    ...(style === undefined ? [] : [{ area: area(first, at, plan.indicators.length, 1), style }]),
    ...(format === undefined
      ? []
      : plan.indicators.map((indicator, index) => ({
          area: area(first + index, at, 1, 1),
          style: { numberFormat: format(indicator) },
        }))),
  ];
}

function rules(first: number, rows: number, column: number, status: number): ColorRule[] {
  const word = `$${columnLetters(status)}${first + 1}` as CellRef;
  return completionRules(area(first, column, rows, 1), word);
}

/** Lines that a note takes over the page's whole width, at nine points. */
function noteHeight(text: string, page: TablePage): number {
  const width = 30 + page.indicatorWidth + page.columns.reduce((sum, each) => sum + each.width, 0);
  return 4 + 12 * linesOf(text, 9.2, width);
}

/** Number format of a single measure's figure; the text of a compound one takes no notice of it. */
export function figureFormat({ measures }: Indicator): string {
  return entryFormat(Math.max(...measures.map(({ quantity }) => quantity.decimals)));
}
