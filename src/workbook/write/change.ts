import type { UndoStep } from '../recover/undoStep';
import type { Session } from '../run';
import { send, type Sending, type WriteOperation } from './operations';

/** Something that is to be done to the workbook, and what will be left of it if it breaks off. */
export interface Change {
  readonly operations: readonly WriteOperation[];
  /** In the order of the operations that they undo. */
  readonly undoSteps: readonly UndoStep[];
}

/**
 * Carries changes out, in their order: one request, or a few for very many bytes. What fails is taken back by the
 * session, together with all else that its work has written.
 */
export async function carryOut(
  session: Session,
  changes: readonly Change[],
  sending?: Sending,
): Promise<void> {
  for (const { undoSteps } of changes) undoSteps.forEach((each) => session.registerUndo(each));
  const operations = changes.flatMap((change) => change.operations);
  await send(session, operations, sending);
}
