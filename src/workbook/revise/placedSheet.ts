import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

/**
 * A sheet that was added in the same request, moved among the tabs; taking the sheet away takes that back as well.
 *
 * @param position from 0
 */
export const placedSheet = (name: string, position: number): Change => ({
  operations: [
    {
      bytes: RANGE_BYTES + CALL_BYTES,
      queue: (request) => {
        request.sheet(name).position = position;
      },
    },
  ],
  undoSteps: [],
});
