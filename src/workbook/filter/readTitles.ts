import type { CellValue } from '../../figures/types';
import type { Area } from '../../sheets/layout/layout';
import { syncBlocks } from '../oversizedNames';
import type { Session } from '../run';

/** Where a list stands, and its first line; its rows are not read, however many there are. */
export interface ListPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isHidden: boolean;
  /** An AutoFilter of its sheet keeps rows out. */
  readonly isFiltered: boolean;
  readonly area: Area;
  readonly titles: readonly CellValue[];
}

/**
 * One request.
 *
 * @param name the list's defined name
 * @returns null: it is not in the workbook
 * @throws WorkbookError `nameOversized`
 */
export async function readTitles(session: Session, name: string): Promise<ListPlace | null> {
  const place = queueTitles(session, name);
  await syncBlocks(session, [name]);
  return place();
}

function queueTitles(session: Session, name: string): () => ListPlace | null {
  const { range, first } = loaded(session, name);
  return () => {
    if (range.isNullObject) return null;
    const { worksheet, rowIndex, columnIndex, rowCount, columnCount } = range;
    return {
      sheetId: worksheet.id,
      sheetName: worksheet.name,
      isHidden: worksheet.visibility !== 'Visible',
      isFiltered: worksheet.autoFilter.isDataFiltered,
      area: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
      titles: (first.values as CellValue[][])[0] ?? [],
    };
  };
}

function loaded(
  { context }: Session,
  name: string,
): { readonly range: Excel.Range; readonly first: Excel.Range } {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.worksheet.load('id,name,visibility');
  range.worksheet.autoFilter.load('isDataFiltered');
  const first = range.getRow(0);
  first.untrack();
  first.load('values');
  return { range, first };
}
