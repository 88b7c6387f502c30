import type { Progress, RunOptions, WorkbookFailure } from '../../actions/types';
import { keptName } from '../gather/name';
import { createStore, type Readable } from '../state/createStore';
import { failureOf } from './failureOf';
import { inBackground } from './inBackground';
import { until } from './until';

export interface TaskState {
  readonly at: 'rest' | 'reading' | 'writing';
  /** Excel waits for a cell that is being edited. */
  readonly waiting: boolean;
  readonly progress: Progress | null;
  /** Stopping was asked for; what is being written at this moment may still be finished. */
  readonly stopping: boolean;
  readonly failure: WorkbookFailure | null;
}

type Work<T> = (options: RunOptions) => Promise<T>;

/**
 * One thing at a time that a person asked of the workbook: the pane's one way to run, stop, wait and tell how far it
 * is. Nothing here rejects: a failure becomes state.
 */
export interface Task extends Readable<TaskState> {
  /**
   * Looks something up. What is asked for later stops it and has the word; what is being written is waited for.
   * @returns null where it failed, or was stopped for something later
   */
  readonly read: <T>(work: Work<T>, onFailure?: OnFailure) => Promise<T | null>;
  /** The same for what changes something: nothing else begins before it is over, another write not at all. */
  readonly write: <T>(work: Work<T>, onFailure?: OnFailure) => Promise<T | null>;
  /**
   * What nobody asked for just now, e.g. looking again after a change. It waits until nothing else is at work, gives
   * way to what a person asks for, and begins anew after that, so that it is never lost.
   * @returns null where it failed; that is no state of the task, `onFailure` is told
   */
  readonly quietly: <T>(work: Work<T>, onFailure?: OnFailure) => Promise<T | null>;
  readonly stop: () => void;
  /** Puts the failure away. */
  readonly dismiss: () => void;
}

type OnFailure = (failure: WorkbookFailure) => void;

/** More often than this nobody can read how far it is, and the pane would do nothing but say it. Milliseconds. */
const EVERY = 80;

export const REST: TaskState = {
  at: 'rest',
  waiting: false,
  progress: null,
  stopping: false,
  failure: null,
};

export function createTask(): Task {
  const { get, subscribe, set } = createStore(REST);
  const background = inBackground({ get, subscribe });
  let running: AbortController | null = null;

  async function run<T>(
    at: 'reading' | 'writing',
    work: Work<T>,
    onFailure?: OnFailure,
  ): Promise<T | null> {
    if (get().at === 'writing') {
      if (at === 'writing') return null;
      await until({ get, subscribe }, (state) => state.at !== 'writing');
    }
    running?.abort();
    const own = new AbortController();
    running = own;
    const isCurrent = (): boolean => running === own;
    const say = (patch: Partial<TaskState>): void => {
      if (isCurrent()) set(patch);
    };
    set({ ...REST, at });
    try {
      if (background.isRunning()) await background.giveWay();
      const result = await work({
        signal: own.signal,
        who: keptName(),
        onWaiting: (waiting) => say({ waiting }),
        onProgress: seldom((progress) => say({ progress })),
      });
      if (!isCurrent()) return null;
      set(REST);
      return result;
    } catch (error) {
      if (!isCurrent()) return null;
      const failure = failureOf(error);
      set({ ...REST, failure });
      onFailure?.(failure);
      return null;
    } finally {
      if (isCurrent()) running = null;
    }
  }

  return {
    get,
    subscribe,
    read: (work, onFailure) => run('reading', work, onFailure),
    write: (work, onFailure) => run('writing', work, onFailure),
    quietly: background.run,
    stop: () => {
      if (running === null) return;
      set({ stopping: true });
      running.abort();
    },
    dismiss: () => set({ failure: null }),
  };
}

/** Tells how far it is no more often than can be read; the end is always told. */
function seldom(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = -Infinity;
  return (progress) => {
    if (progress.done < progress.of && performance.now() - told < EVERY) return;
    told = performance.now();
    tell(progress);
  };
}
