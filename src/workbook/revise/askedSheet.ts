import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

/** A sheet that was added in the same request, and the id it got; null: nothing was sent yet. */
export function askedSheet(name: string): {
  readonly change: Change;
  readonly id: () => string | null;
} {
  let sheet: Excel.Worksheet | null = null;
  const change: Change = {
    undoSteps: [],
    operations: [
      {
        bytes: RANGE_BYTES + CALL_BYTES,
        queue: (request) => {
          sheet = request.sheet(name).load('id');
        },
      },
    ],
  };
  return { change, id: () => sheet?.id ?? null };
}
