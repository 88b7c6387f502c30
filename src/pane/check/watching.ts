import { isUnchanged } from '../../actions/check/edits';
import type { CheckActions, CheckedPeriod, SheetChange } from '../../actions/check/types';
import type { Store } from '../state/createStore';
import { watched } from '../state/watched';
import type { Task } from '../task/task';
import { gatherChanges } from './live';
import type { OwnWrites } from './ownWrites';
import type { CheckState } from './state';

export interface WatchingParts extends Pick<Store<CheckState>, 'get' | 'set'> {
  readonly actions: CheckActions;
  readonly own: OwnWrites;
  readonly quietly: Task['quietly'];
}

/** Looks again when somebody types, until the answer is called. */
export function watching({ actions, own, get, set, quietly }: WatchingParts): () => void {
  const show = (next: CheckedPeriod): void =>
    // What a preview is about may have changed or gone.
    set({ check: next, preview: stillTrue(get(), next), trouble: null });
  const changes = gatherChanges(async (changed) => {
    await quietly(
      async ({ signal }) => {
        const { check, live } = get();
        if (check === null || !live) return;
        const showNow = (next: CheckedPeriod): void => {
          if (signal?.aborted !== true) show(next);
        };
        const next = await actions.recheck(check, changed, showNow, signal);
        if (next !== null) showNow(next);
      },
      // The table may have lost a row for a moment; the next change is looked at again.
      (trouble) => set({ trouble }),
    );
  });
  const seen = (change: SheetChange): void => {
    const { live, check } = get();
    if (live && check !== null && !own.isOwn(change)) changes.add(change);
  };
  return watched(() => actions.watch(seen), {
    onEnd: changes.clear,
    // Without events the button still checks; the switch must not promise more.
    onRefused: () => set({ live: false }),
  });
}

/** A preview whose cells were changed meanwhile would write over what nobody has seen. */
function stillTrue({ preview }: CheckState, next: CheckedPeriod): CheckState['preview'] {
  if (preview === null) return null;
  return preview.edits.every((edit) => isUnchanged(edit, next)) ? preview : null;
}
