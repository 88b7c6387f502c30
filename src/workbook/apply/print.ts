import { columnLetters } from '../../sheets/layout/address';
import type { PrintSetup, SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { rangeOf } from './area';
import { part, type Part } from './part';

/** Paper, margins, fit, repeated rows and columns, print area, header and footer. */
export function setUpPrint({ print }: SheetLayout): Part[] {
  if (print === undefined) return [];
  return [part(19, jsonBytes(print), (sheet) => setUp(sheet, print))];
}

/** More pages than any sheet needs: its width alone decides. */
const MANY = 999;

function setUp(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // One direction alone does not always take (office-js issue 1860).
  pageLayout.zoom = {
    horizontalFitToPages: print.fitWide,
    verticalFitToPages: print.fitTall ?? MANY,
  };
  pageLayout.centerHorizontally = true;
  if (print.sides !== undefined) {
    pageLayout.leftMargin = print.sides;
    pageLayout.rightMargin = print.sides;
  }
  pageLayout.setPrintArea(rangeOf(sheet, print.printArea));
  if (print.titleRows !== undefined) {
    const { first, last } = print.titleRows;
    const rows = sheet.getRange(`$${first + 1}:$${last + 1}`);
    rows.untrack();
    pageLayout.setPrintTitleRows(rows);
  }
  if (print.titleColumns !== undefined) {
    const { first, last } = print.titleColumns;
    const columns = sheet.getRange(`$${columnLetters(first)}:$${columnLetters(last)}`);
    columns.untrack();
    pageLayout.setPrintTitleColumns(columns);
  }
  setTexts(pageLayout.headersFooters.defaultForAllPages, print);
}

function setTexts(texts: Excel.HeaderFooter, { header, footer }: PrintSetup): void {
  if (header !== null) texts.centerHeader = header;
  texts.centerFooter = footer;
}
