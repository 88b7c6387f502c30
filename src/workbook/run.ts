import { can } from './capabilities';
import { WorkbookError } from './errors';
import { isCellEditing, toWorkbookError } from './hostErrors';

export interface WorkOptions {
  /** Called with true when Excel seems to wait for a cell that is being edited, with false when it went on. */
  readonly onWaiting?: (waiting: boolean) => void;
  readonly signal?: AbortSignal;
}

/** One run in the workbook: queue work on `context`, send it with `sync`. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** One request to the host. Rejects with `cancelled`, sending nothing, once the signal is aborted. */
  sync(): Promise<void>;
}

/** A first request only reads, so a longer silence means that Excel waits for a cell. Milliseconds. */
const HINT_AFTER = 400;
/** Later requests write and may rightly take longer. */
const HINT_AFTER_WRITING = 3000;
/** How often an Excel that cannot wait by itself is asked again. */
const RETRY_EVERY = 500;

/**
 * The one way to work in the open workbook. Waits while a cell is being edited, tells so through
 * `onWaiting`, and can be given up through `signal`: before the first answer at once (the request then
 * finds its work abandoned and nothing more is sent), later between two requests.
 *
 * @param work may be called again from the start when the host refused a request because a cell is being
 * edited: a refused request has changed nothing.
 * @throws WorkbookError, and nothing else
 */
export async function inWorkbook<T>(
  options: WorkOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (!can('addIn')) throw new WorkbookError({ code: 'apiMissing', capability: 'addIn' });
  const hint = waitingHint(options.onWaiting);
  try {
    for (;;) {
      try {
        return await attempt(options.signal, hint, work);
      } catch (error) {
        if (!isCellEditing(error)) throw error;
        hint.show();
        await pause(RETRY_EVERY, options.signal);
      }
    }
  } catch (error) {
    throw toWorkbookError(error);
  } finally {
    hint.clear();
  }
}

function attempt<T>(
  signal: AbortSignal | undefined,
  hint: WaitingHint,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let answered = false;
    const giveUp = (): void => {
      // Once something may have been written, the outcome must be awaited and told.
      if (!answered) reject(givenUp(hint.shown));
    };
    if (signal?.aborted) return giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });

    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (can('oneUndoStep')) options.mergeUndoGroup = true;
    Excel.run(options, (context) => {
      const sync = async (): Promise<void> => {
        if (signal?.aborted) throw givenUp(false);
        hint.arm(answered ? HINT_AFTER_WRITING : HINT_AFTER);
        await context.sync();
        answered = true;
        hint.clear();
      };
      return work({ context, sync });
    })
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', giveUp));
  });
}

function givenUp(whileWaiting: boolean): WorkbookError {
  return new WorkbookError({ code: whileWaiting ? 'cellEditing' : 'cancelled' });
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(givenUp(true));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, milliseconds);
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}

interface WaitingHint {
  readonly shown: boolean;
  /** Shows the hint after a while, unless cleared before. */
  arm(milliseconds: number): void;
  show(): void;
  clear(): void;
}

function waitingHint(onWaiting: ((waiting: boolean) => void) | undefined): WaitingHint {
  let shown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (to: boolean): void => {
    clearTimeout(timer);
    if (shown === to) return;
    shown = to;
    onWaiting?.(to);
  };
  return {
    get shown() {
      return shown;
    },
    arm(milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(() => set(true), milliseconds);
    },
    show: () => set(true),
    clear: () => set(false),
  };
}
