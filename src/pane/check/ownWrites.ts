import type { Edit, SheetChange } from '../../actions/check/types';
import { areaAddress } from '../../sheets/layout/address';

/** Events of a write come at once; what comes later is somebody's typing. Milliseconds. */
const EXPECTED_FOR = 2000;

export type OwnWrites = ReturnType<typeof ownWrites>;

/** Tells our own writes from a person's: what was written has been read back already. */
export function ownWrites(now: () => number = Date.now) {
  const expected = new Map<string, number>();
  return {
    expect(edits: readonly Edit[]): void {
      for (const { sheetId, address } of edits) {
        expected.set(`${sheetId} ${address}`, now() + EXPECTED_FOR);
      }
    },
    /** True once for each cell that was written. */
    isOwn({ kind, sheetId, areas: [area, ...more] }: SheetChange): boolean {
      if (kind !== 'cells' || area === undefined || more.length > 0) return false;
      const key = `${sheetId} ${areaAddress(area)}`;
      const until = expected.get(key);
      expected.delete(key);
      return until !== undefined && now() <= until;
    },
  };
}
