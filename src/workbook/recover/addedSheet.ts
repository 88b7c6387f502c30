import type { CellValue } from '../../figures/types';
import type { LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { jsonBytes } from '../write/bytes';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import { holds, plain } from './content';
import type { UndoStep } from './undoStep';

/** Of a long sheet so much is looked at to know it again. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

/**
 * A sheet that was not there before. It is ours when it carries our name and holds nothing but what we wrote; then
 * it goes again, with its names.
 *
 * @param staleNames names that were there before and are seen to elsewhere
 */
export function addedSheet(layout: SheetLayout, staleNames: readonly string[]): UndoStep {
  const { name, cells } = layout;
  const rows = Math.min(cells.length, MOST_ROWS);
  const columns = Math.min(cells[0]?.length ?? 0, MOST_COLUMNS);
  const seen = cells.slice(0, rows).map((row) => row.slice(0, columns));
  const names = layout.names.map((each) => each.name).filter((each) => !staleNames.includes(each));
  return {
    sheet: name,
    bytes: RANGE_BYTES * (names.length + 3) + jsonBytes(seen),
    trace: traceOf(name),
    look: ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const window = rangeOf(sheet, { row: 0, column: 0, rows: rows || 1, columns: columns || 1 });
      window.load('formulas');
      const items = names.map((each) => {
        const item = workbook.names.getItemOrNullObject(each);
        item.load('formula');
        return item;
      });
      return () => {
        if (sheet.isNullObject) return [];
        const isOurs =
          used.isNullObject ||
          (used.rowIndex + used.rowCount <= cells.length &&
            used.columnIndex + used.columnCount <= (cells[0]?.length ?? 0) &&
            holdsOnly(window.formulas as CellValue[][], seen));
        if (!isOurs) return [];
        const own = names.filter((_, index) => {
          const item = items[index];
          return item?.isNullObject === false && leadsTo(name, String(item.formula));
        });
        return [removal(name, own)];
      };
    },
  };
}

export const traceOf = (sheet: string): string => `sheet ${sheet}`;

function holdsOnly(now: readonly (readonly CellValue[])[], seen: SheetLayout['cells']): boolean {
  return now.every((line, row) =>
    line.every((value, column) => isAsLaid(plain(value), seen[row]?.[column] ?? null)),
  );
}

/** Blank as long as it was not written; of a formula it is enough that there is one. */
function isAsLaid(now: CellValue, cell: LayoutCell): boolean {
  if (now === '') return true;
  if (cell === null) return false;
  if (typeof cell === 'number') return holds({ value: now }, { value: cell });
  return 'formula' in cell ? String(now).startsWith('=') : String(now) === cell.text;
}

/** Excel puts quotes round sheet names where it likes. */
function leadsTo(sheet: string, formula: string): boolean {
  return formula.replaceAll("'", '').startsWith(`=${sheet.replaceAll("'", '')}!`);
}

function removal(sheetName: string, names: readonly string[]): WriteOperation {
  return {
    bytes: RANGE_BYTES + CALL_BYTES * (names.length + 3),
    queue: (request) => {
      for (const name of names) request.context.workbook.names.getItem(name).delete();
      const sheet = request.sheet(sheetName);
      // Excel does not delete a very hidden sheet.
      sheet.visibility = 'Visible';
      sheet.delete();
    },
  };
}
