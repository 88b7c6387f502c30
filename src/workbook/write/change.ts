import type { UndoStep } from '../recover/undoStep';
import type { Session } from '../run';
import { send, type Piece } from './pieces';

/** Something that is to be done to the workbook, and what will be left of it if it breaks off. */
export interface Change {
  readonly pieces: readonly Piece[];
  /** In the order of the operations that they undo. */
  readonly undoSteps: readonly UndoStep[];
}

/**
 * Carries changes out, in their order: one request, or a few for very many bytes. What fails is taken back by the
 * session, together with all else that its work has written.
 *
 * @param onSent told after each request which pieces were in it
 */
export async function carryOut(
  session: Session,
  changes: readonly Change[],
  onSent?: (pieces: readonly Piece[]) => void,
): Promise<void> {
  for (const { undoSteps } of changes) undoSteps.forEach((each) => session.registerUndo(each));
  const pieces = changes.flatMap((change) => change.pieces);
  await send(session, pieces, onSent);
}
