import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { cellRef, type CellRef } from '../layout/address';
import { expression, formulaCell, quoted } from '../formulas/text';
import { monthsText } from '../labels';
import type { LayoutCell, Paint, SheetLayout } from '../layout/layout';
import {
  area,
  body,
  charactersIn,
  colors,
  emptyCells,
  headerRow,
  note,
  put,
  title,
} from '../layout/look';
import { blockNames } from '../blocks/names';

/** One finding as the list prints it, already in words. */
export interface FindingRow {
  readonly severity: 'error' | 'warning' | 'info';
  readonly severityWord: string;
  readonly district: string;
  /** Row of annex 2, or null for a whole submission. */
  readonly row: number | null;
  readonly measure: string;
  readonly title: string;
  readonly what: string;
  readonly mend: string;
  /** The answer that was given, or ''. */
  readonly answer: string;
  readonly cell: {
    readonly sheetName: string;
    readonly row: number;
    readonly column: number;
  } | null;
}

const texts = {
  title: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}填报问题清单`,
  none: '没有问题。',
  note: (counts: string, on: string): string => `${counts}。按 ${on} 的填报数检查。`,
} as const;

const HEADINGS = ['序号', '级别', '单位', '行', '指标', '问题', '怎么改', '单元格', '说明'];
const WIDTHS = [32, 36, 84, 28, 138, 236, 190, 58, 120];
const HEADER_ROW = 2;
const LINE = 14;
const FONT_SIZE = 10;

export const findingsSheetName = (period: Period): string => `问题清单 ${period}`;

/**
 * 「问题清单」: what a check found, for the screen and for paper.
 *
 * @param counts how many there are, in words
 * @param on the day of the check, in words
 * @param linked whether cells are links; in a file by itself they would lead nowhere
 */
export function findingsSheet(
  plan: Plan,
  period: Period,
  rows: readonly FindingRow[],
  { name, copy = 1, counts, on, linked }: FindingsSheetOptions,
): SheetLayout {
  const columns = HEADINGS.length;
  const first = HEADER_ROW + 1;
  const bodyRows = Math.max(1, rows.length);
  const cells = emptyCells(first + bodyRows, columns);
  put(cells, 0, 0, texts.title(plan, period));
  put(cells, 1, 0, texts.note(counts, on));
  HEADINGS.forEach((heading, column) => put(cells, HEADER_ROW, column, heading));
  if (rows.length === 0) put(cells, first, 5, texts.none);
  rows.forEach((row, index) => {
    const line = [
      index + 1,
      row.severityWord,
      row.district,
      row.row,
      row.measure,
      `${row.title}：${row.what}`,
      row.mend,
      linkCell(row, linked),
      row.answer,
    ];
    line.forEach((cell, column) => put(cells, first + index, column, cell));
  });
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: WIDTHS,
    rowHeights: [34, 20, 24, ...rows.map(heightOf), ...(rows.length === 0 ? [24] : [])],
    merges: [area(0, 0, 1, columns), area(1, 0, 1, columns)],
    paints: paints(rows, bodyRows, linked),
    validations: [],
    colorRules: [],
    names: [
      {
        name: blockNames.findings(period, copy),
        area: area(HEADER_ROW, 0, bodyRows + 1, columns),
      },
    ],
    protected: false,
    frozen: { rows: first, columns: 0 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: area(0, 0, first + bodyRows, columns),
      footer: '第 &P 页，共 &N 页',
    },
    tabColor: '#BF8F00',
    showGridlines: false,
  };
}

export interface FindingsSheetOptions {
  readonly name: string;
  readonly copy?: number;
  readonly counts: string;
  readonly on: string;
  readonly linked: boolean;
}

function linkCell({ cell }: FindingRow, linked: boolean): LayoutCell {
  if (cell === null) return { text: '' };
  const address = cellRef(cell.row, cell.column);
  if (!linked) return { text: address };
  const target: CellRef = cellRef(cell.row, cell.column, cell.sheetName);
  return formulaCell(expression(`HYPERLINK(${quoted(`#${target}`)},${quoted(address)})`));
}

/** As many lines as the longest of the wrapped texts needs. */
function heightOf({ measure, title: heading, what, mend, answer }: FindingRow): number {
  const lines = [
    [measure, WIDTHS[4]] as const,
    [`${heading}：${what}`, WIDTHS[5]] as const,
    [mend, WIDTHS[6]] as const,
    [answer, WIDTHS[8]] as const,
  ].map(([text, width = 0]) => Math.ceil(widthOf(text) / charactersIn(width, FONT_SIZE)));
  return Math.max(1, ...lines) * LINE + 6;
}

/** In full-width characters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[ -\u00ff]/.test(letter) ? 0.55 : 1), 0);
}

function paints(rows: readonly FindingRow[], bodyRows: number, linked: boolean): Paint[] {
  const columns = HEADINGS.length;
  const first = HEADER_ROW + 1;
  const left = { horizontal: 'left', wrap: true } as const;
  const looks = {
    error: {
      fill: colors.wrongFill,
      font: { size: FONT_SIZE, color: colors.wrongText, bold: true },
    },
    warning: { fill: colors.lateFill, font: { size: FONT_SIZE, color: colors.lateText } },
    info: { font: { size: FONT_SIZE, color: colors.infoText, italic: true } },
  } as const;
  return [
    { area: area(0, 0, 1, columns), style: title },
    { area: area(1, 0, 1, columns), style: { ...note, horizontal: 'right' } },
    {
      area: area(HEADER_ROW, 0, bodyRows + 1, columns),
      style: { ...body, font: { ...body.font, size: FONT_SIZE } },
    },
    { area: area(HEADER_ROW, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    { area: area(first, 4, bodyRows, 3), style: left },
    { area: area(first, 8, bodyRows, 1), style: left },
    ...rows.map(({ severity }, index) => ({
      area: area(first + index, 1, 1, 1),
      style: looks[severity],
    })),
    ...(linked
      ? [
          {
            area: area(first, 7, bodyRows, 1),
            style: { font: { size: FONT_SIZE, color: colors.infoText } },
          },
        ]
      : []),
  ];
}
