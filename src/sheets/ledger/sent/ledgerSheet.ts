import { serialOfDay } from '../../../figures/calendar';
import { formatOf, widthOf } from '../columns';
import type { LedgerValues } from '../../../ledgers/types';
import type { Period } from '../../../plan/period';
import type { District, Ledger, LedgerColumn, Plan } from '../../../plan/types';
import type {
  CellStyle,
  DropDown,
  FileLayout,
  LayoutCell,
  Paint,
  SheetLayout,
  Validation,
} from '../../layout/layout';
import {
  area,
  body,
  colors,
  emptyCells,
  headerRow,
  note,
  put,
  SONG,
  title,
} from '../../layout/look';
import { cellRef } from '../../layout/address';
import { formulaCell } from '../../formulas/text';
import { pageFooter, pageHeader } from '../../labels';
import { templateTexts } from '../../template/labels';
import { rowCheck, selfCheck } from './checkFormula';
import { checkColumn, CHECKED, ledgerRows, printedRows, ROOM } from './grid';
import { ledgerTexts, ledgerWords } from './labels';
import { cut } from '../../layout/tabName';
import { rowsName } from './marks';

/** Letters that Excel takes of the title of a message about a cell. */
const TITLE = 32;

/** What a ledger's sheet of one unit is made of. */
export interface LedgerContent {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly district: District;
  readonly period: Period;
  /** Rows that are there already: those of the last period, or those that are sent back. */
  readonly rows: readonly { readonly values: LedgerValues; readonly note?: string }[];
}

/**
 * A ledger's sheet in a template. It checks itself without any add-in, is not protected, so that lists can be pasted, sorted
 * and cut, and figures on 「填报」 count it.
 */
export function ledgerSheet(content: LedgerContent, name: string): FileLayout {
  const { plan, ledger, district, period, rows } = content;
  const { columns } = ledger;
  const noted = rows.some((row) => row.note !== undefined);
  const width = columns.length + (noted ? 2 : 1);
  const checked = Math.max(CHECKED, rows.length);
  const cells = emptyCells(ledgerRows.first + rows.length, width);
  put(cells, ledgerRows.title, 0, ledgerTexts.title(ledger));
  put(cells, ledgerRows.subject, 0, templateTexts.subject(district, period));
  put(
    cells,
    ledgerRows.selfCheck,
    0,
    formulaCell(
      selfCheck(ledger, rows.length, checked, ledgerTexts.selfCheck),
      rows.length === 0 ? `${ledgerTexts.selfCheck}${ledgerTexts.nothing}` : undefined,
    ),
  );
  put(cells, ledgerRows.howTo, 0, ledgerTexts.howTo(ledger, plan));
  columns.forEach(({ heading, unit }, at) =>
    put(cells, ledgerRows.header, at, unit === '' ? heading : `${heading}（${unit}）`),
  );
  put(cells, ledgerRows.header, checkColumn(ledger), ledgerTexts.check);
  if (noted) put(cells, ledgerRows.header, width - 1, ledgerTexts.note);
  rows.forEach((row, index) => {
    columns.forEach((column, at) =>
      put(cells, ledgerRows.first + index, at, cellOf(column, row.values)),
    );
    if (row.note !== undefined) put(cells, ledgerRows.first + index, width - 1, row.note);
  });
  const widths = columns.map(widthOf);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...widths, 170, ...(noted ? [240] : [])],
    rowHeights: [30, 22, 22, 34, 24],
    merges: [ledgerRows.title, ledgerRows.subject, ledgerRows.selfCheck, ledgerRows.howTo].map(
      (row) => area(row, 0, 1, width),
    ),
    paints: paintsOf(ledger, width, noted ? rows.length : 0, checked),
    validations: columns.flatMap((column, at) => validationOf(column, at)),
    dropDowns: columns.flatMap((column, at) => dropDownOf(column, at)),
    colorRules: colorRules(ledger, checked),
    names: [{ name: rowsName(ledger.id), area: area(ledgerRows.header, 0, ROOM + 1, width) }],
    fills: [
      {
        area: area(ledgerRows.first, checkColumn(ledger), checked, 1),
        formula: `=${rowCheck(ledger, period)}`,
        // Of rows that are there already, the program that opens the file says what it finds.
        results: rows.length === 0 ? new Array<string>(checked).fill('') : [],
      },
    ],
    protected: false,
    frozen: { rows: ledgerRows.first, columns: 1 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: ledgerRows.header, last: ledgerRows.header },
      printArea: area(0, 0, ledgerRows.first + printedRows(rows.length), width),
      header: pageHeader(plan, period, district),
      footer: pageFooter,
    },
    tabColor: '#548235',
    showGridlines: false,
  };
}

/** A value as its column's cell holds it: a day is a number with a format. */
export function cellOf({ key, type }: LedgerColumn, values: LedgerValues): LayoutCell {
  const value = values[key] ?? null;
  if (value === null || typeof value === 'number') return value;
  const serial = type === 'date' ? serialOfDay(value) : null;
  return serial ?? { text: value };
}

function paintsOf(ledger: Ledger, width: number, noted: number, checked: number): Paint[] {
  const rows = Math.min(checked, CHECKED);
  const lines = area(ledgerRows.header, 0, rows + 1, width);
  const left: CellStyle = { ...body, font: { name: SONG, size: 10 }, horizontal: 'left' };
  return [
    { area: area(ledgerRows.title, 0, 1, width), style: title },
    {
      area: area(ledgerRows.subject, 0, 1, width),
      style: { ...title, font: { name: SONG, size: 12, bold: true } },
    },
    {
      area: area(ledgerRows.selfCheck, 0, 1, width),
      style: { ...note, font: { name: SONG, size: 11, bold: true } },
    },
    { area: area(ledgerRows.howTo, 0, 1, width), style: note },
    { area: lines, style: left },
    ...ledger.columns.map((column, at): Paint => ({
      area: area(ledgerRows.first, at, Math.max(rows, checked), 1),
      style: { numberFormat: formatOf(column) },
    })),
    { area: { ...lines, rows: 1 }, style: { ...headerRow, fill: colors.header } },
    ...(noted === 0
      ? []
      : [{ area: area(ledgerRows.first, width - 1, noted, 1), style: { wrap: true } }]),
  ];
}

function validationOf(column: LedgerColumn, at: number): Validation[] {
  if (column.type === 'choice') return [];
  const cell = cellRef(ledgerRows.first, at);
  const rules: Partial<Record<LedgerColumn['type'], string>> = {
    uscc: `OR(LEN(SUBSTITUTE(${cell}," ",""))=18,${cell}="无")`,
    date: `ISNUMBER(${cell})`,
    amount: `AND(ISNUMBER(${cell}),N(${cell})>=0)`,
  };
  const rule = rules[column.type];
  return [
    {
      area: area(ledgerRows.first, at, ROOM, 1),
      formula: rule === undefined ? '=TRUE' : `=OR(LEN(${cell})=0,${rule})`,
      error: { title: cut(column.heading, TITLE), message: ledgerTexts.prompt(column) },
      prompt: { title: cut(column.heading, TITLE), message: ledgerTexts.prompt(column) },
    },
  ];
}

/** Excel takes a list of 255 characters, and no word with a comma or a quotation mark; others go without. */
function dropDownOf({ type, choices, heading }: LedgerColumn, at: number): DropDown[] {
  const fits = choices.join(',').length <= 255 && !choices.some((word) => /[,，"]/.test(word));
  if (type !== 'choice' || !fits) return [];
  const where = area(ledgerRows.first, at, ROOM, 1);
  return [
    {
      ...{ area: where, list: choices },
      error: { title: cut(heading, TITLE), message: ledgerWords.choice(choices) },
    },
  ];
}

function colorRules(ledger: Ledger, checked: number): SheetLayout['colorRules'] {
  const column = checkColumn(ledger);
  const check = `$${cellRef(ledgerRows.first, column)}`;
  const pass = `${check}="${ledgerWords.pass}"`;
  return [
    {
      area: area(ledgerRows.first, 0, checked, column + 1),
      formula: `=AND(LEN(${check})>0,NOT(${pass}))`,
      fill: colors.wrongFill,
      color: colors.wrongText,
    },
    {
      area: area(ledgerRows.first, column, checked, 1),
      formula: `=${pass}`,
      color: colors.goodText,
    },
  ];
}
