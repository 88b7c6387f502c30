import type { RangeCells, RangeMerge } from '../notice';
import { can } from './capabilities';
import { WorkbookError } from './errors';
import { toWorkbookError } from './hostErrors';
import { mergesIn } from './merges';
import type { Session } from './run';

/** A notice's table is smaller by far; a whole column that is selected would be a million cells. */
const MOST_CELLS = 1_000_000;

/**
 * The cells that are selected, or where a whole sheet, row or column is, those of it that hold something. One request; a
 * second one where Excel can tell which of them are merged.
 * @throws WorkbookError `tooLarge`
 */
export async function readSelection(session: Session): Promise<RangeCells> {
  const used = queueSelection(session.context);
  await session.sync();
  const cells = cellsIn(used);
  const merges = await mergesOf(cells, session);
  return merges.length === 0 ? cells : { ...cells, merges };
}

/** Of more than 512 merged areas Excel tells none; the cells are then taken as they are. */
async function mergesOf(
  { values, name, origin }: RangeCells,
  { context, sync }: Session,
): Promise<readonly RangeMerge[]> {
  const [first] = values;
  if (!can('mergedAreas') || !first || name === undefined || !origin) return [];
  const { row, column } = origin;
  const sheet = context.workbook.worksheets.getItem(name);
  const merged = sheet
    .getRangeByIndexes(row, column, values.length, first.length)
    .getMergedAreasOrNullObject();
  merged.load('address');
  try {
    await sync();
  } catch (error) {
    if (toWorkbookError(error).failure.code === 'hostFailed') return [];
    throw error;
  }
  return merged.isNullObject ? [] : mergesIn(merged.address, row, column);
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
