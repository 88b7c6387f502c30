import { editsFor } from '../../actions/check/edits';
import type { CheckActions } from '../../actions/check/types';
import type { RunOptions } from '../../actions/types';
import { createTask } from '../task/task';
import type { CheckStore, RunOn } from './checkStore';
import { INITIAL, type CheckState } from './state';
import { ownWrites } from './ownWrites';
import { watching } from './watching';
import { writing } from './writing';

export function createCheckStore(actions: CheckActions): CheckStore {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  const get = (): CheckState => state;
  const set = (patch: Partial<CheckState>): void => {
    state = { ...state, ...patch };
    listeners.forEach((listener) => listener());
  };

  /** Everything that touches the workbook goes one after another. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const task = createTask();
  task.subscribe(() => {
    const { waiting, failure } = task.get();
    // Who stops a check knows it: what is on screen stays.
    set({ waiting, trouble: failure?.code === 'cancelled' ? null : failure });
  });
  async function run<T>(
    kind: CheckState['task'],
    work: (options: RunOptions) => Promise<T>,
    then: (result: T) => Partial<CheckState>,
  ): Promise<void> {
    if (state.task !== 'idle') return;
    set({ task: kind, done: null });
    const result = await task.run((options) => inTurn(() => work(options)));
    set({ task: 'idle', ...(result !== null && then(result)) });
  }
  const runOn: RunOn = (work, then) => {
    const { check } = state;
    if (check === null) return Promise.resolve();
    return run('writing', (options) => work(state.check ?? check, options), then);
  };
  const own = ownWrites();

  return {
    get,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    check: (period) =>
      run(
        'checking',
        (options) => actions.check(period, options),
        (check) => ({ check, preview: null, explaining: null }),
      ),
    preview: (findings) => {
      if (state.check === null) return;
      const edits = editsFor(state.check, findings);
      if (edits.length > 0) set({ preview: edits, done: null, trouble: null });
    },
    ...writing({ actions, own, get, runOn }),
    stopWaiting: task.stop,
    watch: () => watching({ actions, own, get, set, inTurn }),
  };
}
