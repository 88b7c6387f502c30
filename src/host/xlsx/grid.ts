import type { IColumnData, IFreeze, IRowData, IWorksheetData } from '@univerjs/core';
import type { ColumnDef, FreezePane, RowDef, Sheet } from 'hucre';
import { compact } from './compact';
import { pixelsOfPoints, pixelsOfWidth, pointsOf, standardColumnPixels, widthOf } from './units';
import { attribute, isTrue, openings } from './xml';

/** What Univer takes where a snapshot says nothing; its own defaults. */
export const DEFAULT_COLUMN_PIXELS = 88;
export const DEFAULT_ROW_PIXELS = 24;

export function toColumns(sheet: Partial<IWorksheetData>, digitWidth: number): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [index, data] of Object.entries(sheet.columnData ?? {})) {
    const { w, hd } = (data ?? {}) as IColumnData;
    columns[Number(index)] = compact<ColumnDef>({
      width: w === undefined ? undefined : widthOf(w, digitWidth),
      hidden: hd === 1 ? true : undefined,
    });
  }
  return Array.from(columns, (column) => column ?? {});
}

export function toColumnData(
  sheet: Sheet,
  digitWidth: number,
  columnCount: number,
): IWorksheetData['columnData'] {
  const data: Record<number, IColumnData> = {};
  sheet.columns?.slice(0, columnCount).forEach((column, index) => {
    // A hidden column often has the width 0; it must not stay invisible once it is shown again.
    const width = column.width === 0 ? undefined : column.width;
    const entry = compact<IColumnData>({
      w: width === undefined ? undefined : pixelsOfWidth(width, digitWidth),
      hd: column.hidden === true ? 1 : undefined,
    });
    if (Object.keys(entry).length > 0) data[index] = entry;
  });
  return data;
}

export function toRowDefs(sheet: Partial<IWorksheetData>): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [index, data] of Object.entries(sheet.rowData ?? {})) {
    const { h, ah, hd } = (data ?? {}) as IRowData;
    const height = isMeasured(data as IRowData) ? (ah ?? h) : h;
    const row = compact<RowDef>({
      height: height === undefined ? undefined : pointsOf(height),
      hidden: hd === 1 ? true : undefined,
    });
    if (Object.keys(row).length > 0) rows.set(Number(index), row);
  }
  return rows;
}

/** Rows, by the file's numbers, whose height follows from their content. */
export function measuredRows(sheet: Partial<IWorksheetData>): ReadonlySet<string> {
  const rows = Object.entries(sheet.rowData ?? {});
  return new Set(
    rows.filter(([, row]) => isMeasured(row as IRowData)).map(([row]) => String(Number(row) + 1)),
  );
}

/** Univer takes a height as measured unless it is told otherwise, as soon as there is a measure. */
function isMeasured({ ia, ah }: IRowData): boolean {
  return ia === 1 || (ia !== 0 && ah !== undefined);
}

/** The library fixes every height it writes; those that were measured may change with their content. */
export function releaseRows(sheetXml: string, rows: ReadonlySet<string>): string {
  if (rows.size === 0) return sheetXml;
  return sheetXml.replace(
    /(<row r="(\d+)" ht="[^"]*") customHeight="1"/g,
    (whole: string, kept: string, row: string) => (rows.has(row) ? kept : whole),
  );
}

/** Read from the part itself: the library leaves out heights that were measured, not set. */
export function toRowData(sheetXml: string, rowCount: number): IWorksheetData['rowData'] {
  const data: Record<number, IRowData> = {};
  let number = 0;
  for (const row of openings(sheetXml, 'row')) {
    number = Number(row['r'] ?? number + 1);
    const height = Number(row['ht']);
    const fixed = isTrue(row['customHeight']);
    const pixels = height > 0 ? pixelsOfPoints(height) : undefined;
    const entry = compact<IRowData>({
      h: pixels,
      ia: pixels === undefined ? undefined : fixed ? 0 : 1,
      ah: fixed ? undefined : pixels,
      hd: isTrue(row['hidden']) ? 1 : undefined,
    });
    if (Object.keys(entry).length > 0 && number <= rowCount) data[number - 1] = entry;
  }
  return data;
}

/** The `sheetFormatPr` element; the library writes a fixed one, so ours takes its place. */
export function defaultsXml(sheet: Partial<IWorksheetData>, digitWidth: number): string {
  const width = widthOf(sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS, digitWidth);
  const height = pointsOf(sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
  return `<sheetFormatPr${attribute('defaultColWidth', width)}${attribute('defaultRowHeight', height)} customHeight="1"/>`;
}

export function toDefaults(sheetXml: string, digitWidth: number) {
  const { defaultColWidth, defaultRowHeight, baseColWidth } =
    openings(sheetXml, 'sheetFormatPr')[0] ?? {};
  const base = Number(baseColWidth ?? 8);
  return {
    defaultColumnWidth:
      Number(defaultColWidth) > 0
        ? pixelsOfWidth(Number(defaultColWidth), digitWidth)
        : standardColumnPixels(digitWidth) + (base - 8) * digitWidth,
    defaultRowHeight: pixelsOfPoints(Number(defaultRowHeight) > 0 ? Number(defaultRowHeight) : 15),
  };
}

export function toFreezePane(freeze: IFreeze | undefined): FreezePane | undefined {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  return compact<FreezePane>({
    rows: ySplit > 0 ? ySplit : undefined,
    columns: xSplit > 0 ? xSplit : undefined,
  });
}

export function toFreeze(pane: FreezePane | undefined): IFreeze {
  const { rows = 0, columns = 0 } = pane ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
