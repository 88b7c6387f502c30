import type { IWorksheetData } from '@univerjs/core';
import type { Sheet } from 'hucre';
import type { SheetExtras, TableExtras } from '../snapshot';
import { toCellData, type ReadContext } from './cells/toGrid';
import { fromFileCharts } from './charts/fromFile';
import { hexOf } from './color';
import { compact } from './compact';
import { toFilterExtras } from './filter';
import { toColumnData, toDefaults, toFreeze, toRowData } from './grid';
import type { DefinedName } from './names';
import { toPageLayout } from './page';
import { toProtectionExtras } from './protection';

/** Room below and right of the content, so that rows and columns can still be added by hand. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A sheet of a file, with what the library does not tell of it. */
export interface OpenSheet {
  readonly id: string;
  /** Its place among all sheets of the file, to which names refer. */
  readonly index: number;
  readonly xml: string;
  readonly sheet: Sheet;
  readonly directions: readonly (string | undefined)[];
  readonly tables: readonly TableExtras[];
}

/** A sheet of a file as Univer keeps it. */
export function toSheetData(
  { id, index, xml, sheet, directions, tables }: OpenSheet,
  names: readonly DefinedName[],
  digitWidth: number,
  context: ReadContext,
): Partial<IWorksheetData> & { id: string } {
  const { rowCount, columnCount } = extent(sheet);
  const hidden = sheet.hidden === true || sheet.veryHidden === true;
  const charts = fromFileCharts(sheet.charts ?? [], directions, sheet.name);
  const custom = compact<SheetExtras>({
    charts: charts.length > 0 ? charts : undefined,
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    protection: toProtectionExtras(sheet.protection, xml),
    pageLayout: toPageLayout(sheet, xml, index, names),
    tables: tables.length > 0 ? tables : undefined,
    ...toFilterExtras(xml, tables),
  });
  return {
    id,
    name: sheet.name,
    rowCount,
    columnCount,
    cellData: toCellData(sheet, context, tables),
    columnData: toColumnData(sheet, digitWidth, columnCount),
    rowData: toRowData(xml, rowCount),
    ...toDefaults(xml, digitWidth),
    mergeData: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: merge.endRow,
      endColumn: merge.endCol,
    })),
    freeze: toFreeze(sheet.freezePane),
    hidden: hidden ? 1 : 0,
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
    rightToLeft: sheet.view?.rightToLeft === true ? 1 : 0,
    tabColor: hexOf(sheet.view?.tabColor, context.theme) ?? '',
    custom: { ...custom },
  };
}

function extent(sheet: Sheet): { rowCount: number; columnCount: number } {
  const merges = sheet.merges ?? [];
  const rows = Math.max(sheet.rows.length, ...merges.map((merge) => merge.endRow + 1));
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Math.max(width, ...merges.map((merge) => merge.endCol + 1));
  return {
    rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
  };
}
