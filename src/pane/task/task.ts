import type { Progress, RunOptions, WorkbookFailure } from '../../actions/types';
import { keptName } from '../gather/name';
import { failureOf } from './failureOf';

export interface TaskState {
  readonly busy: boolean;
  /** Excel waits for a cell that is being edited. */
  readonly waiting: boolean;
  readonly progress: Progress | null;
  readonly failure: WorkbookFailure | null;
}

/** One thing at a time that a person asked of the workbook. Nothing here rejects: a failure becomes state. */
export interface Task {
  readonly get: () => TaskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Gives what came of it, or null where it failed. */
  readonly run: <T>(work: (options: RunOptions) => Promise<T>) => Promise<T | null>;
  readonly stop: () => void;
  /** Puts the failure away. */
  readonly dismiss: () => void;
}

/** More often than this nobody can read how far it is, and the pane would do nothing but say it. Milliseconds. */
const EVERY = 80;

const REST: TaskState = { busy: false, waiting: false, progress: null, failure: null };

export function createTask(): Task {
  let state = REST;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (patch: Partial<TaskState>): void => {
    state = { ...state, ...patch };
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async run(work) {
      const own = new AbortController();
      running = own;
      // What was asked for later has the word.
      const say = (patch: Partial<TaskState>): void => {
        if (running === own) set(patch);
      };
      let shown = -Infinity;
      set({ ...REST, busy: true });
      try {
        const result = await work({
          signal: own.signal,
          who: keptName(),
          onWaiting: (waiting) => say({ waiting }),
          onProgress: (progress) => {
            if (progress.done < progress.of && performance.now() - shown < EVERY) return;
            shown = performance.now();
            say({ progress });
          },
        });
        say(REST);
        return result;
      } catch (error) {
        say({ ...REST, failure: failureOf(error) });
        return null;
      } finally {
        if (running === own) running = null;
      }
    },
    stop: () => running?.abort(),
    dismiss: () => set({ failure: null }),
  };
}
