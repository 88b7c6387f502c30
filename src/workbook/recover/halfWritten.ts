import { WorkbookError } from '../errors';
import type { Footprint } from './footprint';

/** Writes that could not be taken back, by the number that their failure carries, as long as the pane is open. */
const open = new Map<number, readonly Footprint[]>();
let last = 0;

export function halfWritten(footprints: readonly Footprint[], cause: unknown): WorkbookError {
  last += 1;
  open.set(last, footprints);
  return failure(last, footprints, cause);
}

/** @returns null where it was taken back already */
export function openRecovery(recovery: number): readonly Footprint[] | null {
  return open.get(recovery) ?? null;
}

export function closeRecovery(recovery: number): void {
  open.delete(recovery);
}

export function stillHalfWritten(recovery: number, cause: unknown): WorkbookError {
  return failure(recovery, open.get(recovery) ?? [], cause);
}

function failure(
  recovery: number,
  footprints: readonly Footprint[],
  cause: unknown,
): WorkbookError {
  const sheets = [...new Set(footprints.map(({ sheet }) => sheet))];
  return new WorkbookError({ code: 'halfWritten', recovery, sheets }, { cause });
}
