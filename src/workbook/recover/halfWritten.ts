import { WorkbookError } from '../errors';
import type { UndoStep } from './undoStep';

/** Writes that could not be taken back, by the number that their failure carries, as long as the pane is open. */
const open = new Map<number, readonly UndoStep[]>();
let last = 0;

export function halfWritten(undoSteps: readonly UndoStep[], cause: unknown): WorkbookError {
  last += 1;
  open.set(last, undoSteps);
  return failure(last, undoSteps, cause);
}

/** @returns null where it was taken back already */
export function openRecovery(recovery: number): readonly UndoStep[] | null {
  return open.get(recovery) ?? null;
}

export function closeRecovery(recovery: number): void {
  open.delete(recovery);
}

export function stillHalfWritten(recovery: number, cause: unknown): WorkbookError {
  return failure(recovery, open.get(recovery) ?? [], cause);
}

function failure(recovery: number, undoSteps: readonly UndoStep[], cause: unknown): WorkbookError {
  const sheets = [...new Set(undoSteps.map(({ sheet }) => sheet))];
  return new WorkbookError({ code: 'halfWritten', recovery, sheets }, { cause });
}
