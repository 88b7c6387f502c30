import type { PrintSetup, SheetLayout } from '../../sheets/layout';
import { rangeOf } from './area';

/** Paper, fit, repeated rows, print area, header and footer. */
export function setUpPrint(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { print } = layout;
  if (print === undefined) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = {
    horizontalFitToPages: print.fitWide,
    ...(print.fitTall === null ? {} : { verticalFitToPages: print.fitTall }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeOf(sheet, print.printArea));
  if (print.titleRows !== undefined) {
    const { first, last } = print.titleRows;
    const rows = sheet.getRange(`$${first + 1}:$${last + 1}`);
    rows.untrack();
    pageLayout.setPrintTitleRows(rows);
  }
  setMargins(pageLayout.headersFooters.defaultForAllPages, print);
}

function setMargins(texts: Excel.HeaderFooter, { header, footer }: PrintSetup): void {
  if (header !== undefined) texts.centerHeader = header;
  if (footer !== undefined) texts.centerFooter = footer;
}
