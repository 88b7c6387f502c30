import type { RangeCells } from '../notice';
import { WorkbookError } from './errors';
import type { Session } from './run';

/** A notice's table is smaller by far; a whole column that is selected would be a million cells. */
const MOST_CELLS = 1_000_000;

/**
 * The cells that are selected, or where a whole sheet, row or column is, those of it that hold something. One request.
 * @throws WorkbookError `tooLarge`
 */
export async function readSelection({ context, sync }: Session): Promise<RangeCells> {
  const used = queueSelection(context);
  await sync();
  return cellsIn(used);
}

function queueSelection({ workbook }: Excel.RequestContext): Excel.Range {
  const selected = workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  // Untracked: they are used in this request only, and tracking would cost a request to end it.
  selected.untrack();
  used.untrack();
  used.load('values,text,numberFormat,rowIndex,columnIndex,cellCount,worksheet/name');
  return used;
}

function cellsIn(used: Excel.Range): RangeCells {
  if (used.isNullObject) return { values: [], text: [] };
  if (used.cellCount > MOST_CELLS) throw new WorkbookError({ code: 'tooLarge' });
  const { values, text, numberFormat, rowIndex, columnIndex, worksheet } = used;
  return {
    values: values as unknown[][],
    text,
    numberFormat: numberFormat as string[][],
    name: worksheet.name,
    origin: { row: rowIndex, column: columnIndex },
  };
}
