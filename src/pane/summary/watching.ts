import type { SummaryActions } from '../../actions/summary/types';
import { gatherChanges, type Pause } from '../check/live';

/** The whole year is read for it. */
const PAUSE: Pause = { quiet: 800, longest: 5_000 };

/** Looks again once something was typed or pasted, until the answer is called. One request to begin, one to end. */
export function watching(
  actions: Pick<SummaryActions, 'watch'>,
  look: () => Promise<void>,
): () => void {
  const changes = gatherChanges(look, PAUSE);
  let isOver = false;
  let stop: (() => Promise<void>) | null = null;
  void actions.watch(changes.add).then(
    (remove) => {
      if (isOver) void remove();
      else stop = remove;
    },
    // Without events it is right again when the pane is clicked.
    () => undefined,
  );
  const end = (): void => {
    isOver = true;
    changes.clear();
    void stop?.();
    stop = null;
  };
  // A pane that is closed unmounts nothing, and Excel would go on telling a page that is gone.
  window.addEventListener('pagehide', end, { once: true });
  return () => {
    window.removeEventListener('pagehide', end);
    end();
  };
}
