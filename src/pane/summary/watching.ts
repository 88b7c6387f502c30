import type { SummaryActions } from '../../actions/summary/types';
import { gatherChanges, type Pause } from '../check/live';
import { watched } from '../state/watched';

/** The whole year is read for it. */
const PAUSE: Pause = { quiet: 800, longest: 5_000 };

/** Looks again once something was typed or pasted, until the answer is called. One request to begin, one to end. */
export function watching(
  actions: Pick<SummaryActions, 'watch'>,
  look: () => Promise<void>,
): () => void {
  const changes = gatherChanges(look, PAUSE);
  // Without events it is right again when the pane is clicked.
  return watched(() => actions.watch(changes.add), { onEnd: changes.clear });
}
