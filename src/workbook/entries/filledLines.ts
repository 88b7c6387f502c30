import type { CellValue } from '../../figures/types';
import type { Area } from '../../sheets/layout/layout';
import { listBody } from '../../sheets/layout/look';
import { rangeOf } from '../apply/area';
import { setStyle } from '../apply/formats';
import { jsonBytes } from '../write/bytes';
import { CALL_BYTES, RANGE_BYTES, batchesOf, type WriteOperation } from '../write/operations';

/** So much of the lines goes into a request together. */
const SLICE_BYTES = 300_000;

/** Cells for a list's lines; what stood there moves down. */
export const insertedLines = (sheetId: string, place: Area): WriteOperation => ({
  bytes: RANGE_BYTES + CALL_BYTES,
  queue: (request) => rangeOf(request.sheet(sheetId), place).insert('Down').untrack(),
});

/** Contents and looks of a list's lines, in cells that were put in for them. */
export function filledLines(
  sheetId: string,
  place: Area,
  formats: readonly string[],
  lines: readonly (readonly CellValue[])[],
): WriteOperation[] {
  let row = place.row;
  const sized = lines.map((line) => ({ line, bytes: jsonBytes(line) + jsonBytes(formats) }));
  return batchesOf(sized, SLICE_BYTES).map((slice) => {
    const area = { ...place, row, rows: slice.length };
    row += slice.length;
    return {
      bytes: RANGE_BYTES + 30 * CALL_BYTES + slice.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: (request) => {
        const range = rangeOf(request.sheet(sheetId), area);
        range.numberFormat = slice.map(() => [...formats]);
        range.values = slice.map(({ line }) => [...line]);
        setStyle(range, area, listBody);
      },
    };
  });
}
