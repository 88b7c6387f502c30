import type { Area } from '../../sheets/layout/layout';
import { rangeOf, sameArea } from '../apply/area';
import { parseAddress } from '../check/address';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

/** The cells of a sheet's AutoFilter, before and after lines were put below a list; null: there was none. */
export interface FilterOver {
  readonly before: Area | null;
  readonly after: Area;
}

/** Lets a sheet's AutoFilter cover other cells. It begins anew, so that all rows show. */
export function filterOver(
  sheetId: string,
  sheetName: string,
  { before, after }: FilterOver,
): Change {
  return {
    operations: [covering(sheetId, after)],
    undoSteps: [
      {
        sheet: sheetName,
        bytes: 2 * RANGE_BYTES + CALL_BYTES,
        look: (context) => {
          const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
          const covered = queueFilter({ worksheet });
          return () => {
            const now = covered();
            // Somebody else has set another one meanwhile.
            if (now === null || !sameArea(now, after)) return [];
            return [before === null ? removing(sheetId) : covering(sheetId, before)];
          };
        },
      },
    ],
  };
}

const bytes = 2 * RANGE_BYTES + CALL_BYTES;

function covering(sheetId: string, covered: Area): WriteOperation {
  return {
    bytes,
    queue: (request) => {
      const sheet = request.sheet(sheetId);
      sheet.autoFilter.apply(rangeOf(sheet, covered));
    },
  };
}

const removing = (sheetId: string): WriteOperation => ({
  bytes,
  queue: (request) => request.sheet(sheetId).autoFilter.remove(),
});

/** Asks which cells the AutoFilter of a range's sheet covers; the answer can be had after the next sync. */
export function queueFilter(range: Pick<Excel.Range, 'worksheet'>): () => Area | null {
  const covered = coveredBy(range);
  return () => (covered.isNullObject ? null : (parseAddress(covered.address)[0] ?? null));
}

function coveredBy({ worksheet }: Pick<Excel.Range, 'worksheet'>): Excel.Range {
  const covered = worksheet.autoFilter.getRangeOrNullObject();
  covered.untrack();
  covered.load('address');
  return covered;
}
