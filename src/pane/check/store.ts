import { editsFor } from '../../actions/check/edits';
import type { CheckActions } from '../../actions/check/types';
import { createStore } from '../state/createStore';
import type { Result } from '../state/result';
import { createTask } from '../task/task';
import type { CheckStore, WriteOn } from './checkStore';
import { INITIAL } from './state';
import { ownWrites } from './ownWrites';
import { watching } from './watching';
import { writing } from './writing';

/** @param onResult told of what was written, and with null that something new begins */
export function createCheckStore(
  actions: CheckActions,
  onResult: (result: Result | null) => void,
): CheckStore {
  const store = createStore(INITIAL);
  const { get, set } = store;
  const task = createTask();
  const own = ownWrites();
  const writeOn: WriteOn = async (work) => {
    const { check } = get();
    if (check === null) return null;
    onResult(null);
    set({ trouble: null });
    return task.write((options) => work(get().check ?? check, options));
  };

  return {
    ...store,
    task,
    async check(period) {
      set({ trouble: null });
      const check = await task.read((options) => actions.check(period, options));
      if (check !== null) set({ check, preview: null, explaining: null });
    },
    preview: (findings) => {
      const { check } = get();
      if (check === null) return;
      const suggested = editsFor(check, findings);
      if (suggested.edits.length + suggested.contested === 0) return;
      onResult(null);
      task.dismiss();
      set({ preview: suggested, trouble: null });
    },
    ...writing({ actions, own, get, set, writeOn, onResult }),
    dismiss: () => {
      task.dismiss();
      set({ trouble: null });
    },
    watch: () => watching({ actions, own, get, set, quietly: task.quietly }),
  };
}
