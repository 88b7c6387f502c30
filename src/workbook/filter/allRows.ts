import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

/**
 * Lets rows that a sheet's AutoFilter keeps out show again: what is written over them would land in others. It changes no
 * cell, and what was filtered for is not remembered.
 */
export const allRows = (sheetId: string): Change => ({
  undoSteps: [],
  operations: [
    {
      bytes: RANGE_BYTES + CALL_BYTES,
      queue: (request) => request.sheet(sheetId).autoFilter.clearCriteria(),
    },
  ],
});
