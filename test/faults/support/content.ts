import type { IWorkbookData } from '@univerjs/core';
import { essence } from '../../host/xlsx/essence';

/**
 * Everything in a workbook that a person could lose: sheets in their order, cells, formulas, formats, names,
 * visibility, protection, validation, colours, print set-up, charts. Left out are what a program may choose as it
 * likes (see `essence`), results of formulas, which follow from the rest, and which sheet is in front.
 */
export function contentOf(snapshot: IWorkbookData): string {
  return JSON.stringify(sorted(essence(withoutResults(snapshot))), null, 1);
}

function withoutResults(snapshot: IWorkbookData): IWorkbookData {
  const sheets = Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const rows = Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries((cells ?? {}) as Record<string, Record<string, unknown>>).map(
          ([column, cell]) => {
            const { v: _v, t: _t, si: _si, ...rest } = cell;
            return [column, cell['f'] ? rest : cell];
          },
        ),
      ),
    ]);
    return [id, { ...sheet, cellData: Object.fromEntries(rows) }];
  });
  return { ...snapshot, sheets: Object.fromEntries(sheets) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
