import { parcelsOf, send } from '../write/pieces';
import type { Footprint } from './footprint';

/**
 * Takes back what a failed write may have done. It is not known whether nothing of it was done, a part or all, so
 * everything is looked at first. Two requests for every 3.5 MB of what was to be written; one where nothing was
 * done. May be called again after it failed itself.
 *
 * @param footprints in the order in which they were left
 * @throws the error of the host
 */
export async function recover(footprints: readonly Footprint[]): Promise<void> {
  for (const parcel of parcelsOf([...footprints].reverse())) {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const looked = parcel.map((footprint) => footprint.look(context));
      await context.sync();
      const pieces = looked.flatMap((undo) => undo());
      if (pieces.length > 0) await send({ context, sync: () => context.sync() }, pieces);
    });
  }
}
