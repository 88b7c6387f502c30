import type { CellValue } from '../../figures/types';
import type { Area } from '../../sheets/layout/layout';
import { sameContent, type Content } from '../../sheets/journal/content';
import { rangeOf } from '../apply/area';
import { entered } from '../apply/values';
import { rectanglesOf, type Rectangle } from '../entries/rectangles';
import { jsonBytes } from '../write/bytes';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';
import { contentsOf, holds } from './content';
import type { UndoStep } from './undoStep';

/** One cell that is written. */
export interface WrittenCell {
  readonly before: Content;
  readonly after: Content;
  /** Number format before and after, where it is set as well. */
  readonly formats?: readonly [before: string, after: string];
}

/** Cells of one sheet, `[row][column]` of the area; null: not written. */
export interface WrittenCells {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly cells: readonly (readonly (WrittenCell | null)[])[];
}

/** Puts back every cell that holds what was written; one that holds anything else was changed by somebody since. */
export function writtenCells({ sheetId, sheetName, area, cells }: WrittenCells): UndoStep {
  return {
    sheet: sheetName,
    // Both as values and as formulas, which for a constant are the same.
    bytes: RANGE_BYTES + 2 * jsonBytes(cells),
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const range = rangeOf(sheet, area);
      range.load('values,formulas,numberFormat');
      return () => {
        if (range.isNullObject) return [];
        const now = contentsOf(range);
        const formats = range.numberFormat as string[][];
        const changed = cells.flatMap((line, r) =>
          line.flatMap((cell, c): Restored[] => {
            const [content, format] = [now[r]?.[c], formats[r]?.[c]];
            if (cell === null || content === undefined || format === undefined) return [];
            const back = backOf(cell, content, format);
            return back === null ? [] : [{ row: area.row + r, column: area.column + c, ...back }];
          }),
        );
        return operationsOf(sheetId, changed);
      };
    },
  };
}

interface Back {
  readonly content: Content;
  readonly format: string;
  /** The format is ours and goes back as well. */
  readonly setsFormat: boolean;
}
type Restored = Back & { readonly row: number; readonly column: number };

function backOf(
  { before, after, formats }: WrittenCell,
  now: Content,
  format: string,
): Back | null {
  const [formatBefore, formatAfter] = formats ?? [format, format];
  const isFormatOurs = formatBefore !== formatAfter && format === formatAfter;
  const back = {
    content: before,
    format: isFormatOurs ? formatBefore : format,
    setsFormat: isFormatOurs,
  };
  if (sameContent(now, before)) return isFormatOurs ? back : null;
  return holds(now, after) ? back : null;
}

/** Formats are touched only where they must be: a protected sheet takes contents in its open cells, but no format. */
function operationsOf(sheetId: string, cells: readonly Restored[]): WriteOperation[] {
  const [withFormat, plain] = [true, false].map((sets) =>
    rectanglesOf(cells.filter(({ setsFormat }) => setsFormat === sets)),
  );
  return [
    ...(withFormat ?? []).map((rectangle) => pieceOf(sheetId, rectangle, true)),
    ...(plain ?? []).map((rectangle) => pieceOf(sheetId, rectangle, false)),
  ];
}

function pieceOf(
  sheetId: string,
  { area, cells }: Rectangle<Restored>,
  setsFormat: boolean,
): WriteOperation {
  const formats = setsFormat ? cells.map((line) => line.map(({ format }) => format)) : null;
  const values = cells.map((line): CellValue[] =>
    line.map(({ content, format }) => entered(content, format)),
  );
  return {
    bytes: RANGE_BYTES + 2 * CALL_BYTES + jsonBytes(formats) + jsonBytes(values),
    queue: (request) => {
      const range = rangeOf(request.sheet(sheetId), area);
      // Before the contents, or a text might become a date.
      if (formats !== null) range.numberFormat = formats;
      range.values = values;
    },
  };
}
