import { measureById } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { measureWithUnit } from '../../plan/withUnit';
import { cellRef, quotedSheet } from '../layout/address';
import { expression, formulaCell, quoted } from '../formulas/text';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { area, body, colors, headerRow, HEI, note, put, SONG, title } from '../layout/look';
import { rowHeight, type Wrapped } from '../layout/fit';
import { emptyCells } from '../layout/look';
import { pageFooter, pageHeader } from '../labels';
import { columnOf } from '../template/grid';
import { templateSheetName, templateTexts } from '../template/labels';
import type { TemplateContent } from '../template/content';
import { templateRowOf } from '../template/measureRow';
import type { Fault } from './fault';
import { returnSlipName, slipColumns, slipSeverities, slipTexts } from './labels';

const PEOPLE = 2;
const REQUEST = 3;
const FIRST = 5;
const WIDTHS = [26, 84, 44, 170, 270, 240];

/** 「退回单」: what is to be mended and until when; each line leads to its cell. */
export function slipSheet(content: TemplateContent, faults: readonly Fault[]): SheetLayout {
  const { plan, district, period, mendBy = null, people } = content;
  const cells = emptyCells(FIRST + faults.length, slipColumns.length);
  put(cells, 0, 0, slipTexts.title);
  put(cells, 1, 0, templateTexts.subject(district, period));
  put(cells, PEOPLE, 0, { text: slipTexts.people(people) });
  put(cells, REQUEST, 0, slipTexts.request(mendBy));
  slipColumns.forEach((label, column) => put(cells, FIRST - 1, column, label));
  faults.forEach((fault, index) => {
    const row = lineOf(plan, fault, index + 1);
    row.forEach((cell, column) => put(cells, FIRST + index, column, cell));
  });
  const table = area(FIRST - 1, 0, faults.length + 1, slipColumns.length);
  return {
    name: returnSlipName,
    visibility: 'visible',
    cells,
    columnWidths: WIDTHS,
    rowHeights: [30, 26, 20, 32, 22, ...faults.map((fault) => heightOf(plan, fault))],
    merges: [0, 1, PEOPLE, REQUEST].map((row) => area(row, 0, 1, slipColumns.length)),
    paints: [
      { area: area(0, 0, 1, slipColumns.length), style: title },
      {
        area: area(1, 0, 1, slipColumns.length),
        style: { ...title, font: { name: HEI, size: 16, color: '#C00000' } },
      },
      {
        area: area(PEOPLE, 0, 2, slipColumns.length),
        style: { ...note, font: { name: SONG, size: 11 } },
      },
      { area: table, style: { ...body, wrap: true } },
      {
        area: area(FIRST - 1, 0, 1, slipColumns.length),
        style: { ...headerRow, fill: colors.header },
      },
      {
        area: area(FIRST, 3, Math.max(1, faults.length), 3),
        style: { horizontal: 'left', font: { name: SONG, size: 10 } },
      },
      {
        area: area(FIRST, 2, Math.max(1, faults.length), 1),
        style: { font: { name: SONG, size: 11, color: '#0563C1' } },
      },
      ...faults.map(({ severity }, index) => ({
        area: area(FIRST + index, 1, 1, 1),
        style: severity === 'info' ? {} : looks[severity],
      })),
    ],
    validations: [],
    colorRules: [],
    names: [],
    protected: false,
    frozen: { rows: FIRST, columns: 0 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: FIRST - 1, last: FIRST - 1 },
      printArea: area(0, 0, FIRST + faults.length, slipColumns.length),
      header: pageHeader(plan, content.period, content.district),
      footer: pageFooter,
    },
    tabColor: '#C00000',
    showGridlines: false,
  };
}

/** Red is what has to be mended or explained, as on 填报: yellow is there what is not filled in. */
const looks = {
  error: {
    fill: colors.wrongFill,
    font: { name: SONG, size: 11, color: colors.wrongText, bold: true },
  },
  warning: { fill: colors.wrongFill, font: { name: SONG, size: 11, color: colors.wrongText } },
} as const;

function lineOf(plan: Plan, fault: Fault, number: number): LayoutCell[] {
  const { severity, measure, place, what, mend } = fault;
  return [
    number,
    { text: slipSeverities[severity] },
    measure !== null
      ? linkTo(templateSheetName, cellRef(templateRowOf(plan, measure), columnOf('current')))
      : place === undefined
        ? { text: '—' }
        : linkTo(place.sheet, place.cell),
    { text: itemOf(plan, fault) },
    { text: what },
    { text: mend },
  ];
}

/** A formula, for it works in every program; a place in the same file is no request to elsewhere. */
function linkTo(sheet: string, address: string): LayoutCell {
  return formulaCell(
    expression(`HYPERLINK(${quoted(`#${quotedSheet(sheet)}!${address}`)},${quoted(address)})`),
    address,
  );
}

function itemOf(plan: Plan, { measure: id, place }: Fault): string {
  const measure = id === null ? null : measureById(plan, id);
  return measure === null
    ? (place?.item ?? slipTexts.whole)
    : `${measure.id} ${measureWithUnit(measure)}`;
}

function heightOf(plan: Plan, fault: Fault): number {
  const texts = [itemOf(plan, fault), fault.what, fault.mend];
  return rowHeight(
    18,
    texts.map((text, index): Wrapped => [text, 10, WIDTHS[3 + index] ?? 100]),
  );
}
