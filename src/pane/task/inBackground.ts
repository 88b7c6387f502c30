import type { RunOptions, WorkbookFailure } from '../../actions/types';
import type { Readable } from '../state/createStore';
import { failureOf } from './failureOf';
import { until } from './until';

type Work<T> = (options: RunOptions) => Promise<T>;
type OnFailure = (failure: WorkbookFailure) => void;

/** Work that nobody asked for just now, see `Task.quietly`: one piece after another, while the task rests. */
export function inBackground(task: Readable<{ readonly at: string }>) {
  let running: { readonly stop: AbortController; readonly over: Promise<unknown> } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function run<T>(work: Work<T>, onFailure?: OnFailure): Promise<T | null> {
    for (;;) {
      await until(task, ({ at }) => at === 'rest');
      const stop = new AbortController();
      const turn = work({ signal: stop.signal }).catch((error: unknown) => {
        if (!stop.signal.aborted) onFailure?.(failureOf(error));
        return null;
      });
      running = { stop, over: turn };
      const result = await turn;
      running = null;
      if (!stop.signal.aborted) return result;
    }
  }

  return {
    run: <T>(work: Work<T>, onFailure?: OnFailure): Promise<T | null> => {
      const turn = queue.then(() => run(work, onFailure));
      queue = turn;
      return turn;
    },
    isRunning: () => running !== null,
    /** Settles when what is at work has stopped, and has taken back what it had begun to write. */
    giveWay: async (): Promise<void> => {
      running?.stop.abort();
      await running?.over;
    },
  };
}
