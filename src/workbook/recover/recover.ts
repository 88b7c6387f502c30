import { batchesOf, send } from '../write/operations';
import type { UndoStep } from './undoStep';

/**
 * Takes back what a failed write may have done. It is not known whether nothing of it was done, a part or all, so
 * everything is looked at first. Two requests for every 3.5 MB of what was to be written; one where nothing was
 * done. May be called again after it failed itself.
 *
 * @param undoSteps in the order in which they were registered
 * @throws the error of the host
 */
export async function recover(undoSteps: readonly UndoStep[]): Promise<void> {
  for (const batch of batchesOf([...undoSteps].reverse())) {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const looked = batch.map((step) => step.look(context));
      await context.sync();
      const operations = looked.flatMap((undo) => undo());
      if (operations.length > 0) await send({ context, sync: () => context.sync() }, operations);
    });
  }
}
