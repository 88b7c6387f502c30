import { columnLetters } from '../../sheets/layout/address';
import type { PrintSetup, SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { rangeOf } from './area';
import { part, type Part } from './part';

/** Paper, fit, repeated rows and columns, print area, header and footer. */
export function setUpPrint({ print }: SheetLayout): Part[] {
  if (print === undefined) return [];
  return [part(17, jsonBytes(print), (sheet) => setUp(sheet, print))];
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
  setMargins(pageLayout.headersFooters.defaultForAllPages, print);
}

function setMargins(texts: Excel.HeaderFooter, { header, footer }: PrintSetup): void {
  if (header !== undefined) texts.centerHeader = header;
  if (footer !== undefined) texts.centerFooter = footer;
}
