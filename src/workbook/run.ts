import { can } from './capabilities';
import { WorkbookError } from './errors';
import { isCellEditing, toWorkbookError } from './hostErrors';
import type { UndoStep } from './recover/undoStep';
import { closeRecovery, halfWritten, openRecovery, stillHalfWritten } from './recover/halfWritten';
import { UndoLog } from './recover/undoLog';
import { recover } from './recover/recover';

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
  /**
   * To be told before the next sync what it will do to the workbook. When anything fails later, the whole work is
   * taken back by it.
   */
  registerUndo(step: UndoStep): void;
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
 * Excel does not roll back what failed midway. Whatever the work had written by then is taken back, so that a
 * failure leaves the workbook as it was; where that fails as well, the failure is `halfWritten`.
 *
 * @param work may be called again from the start when the host refused a request because a cell is being
 * edited: what it had written before is taken back first.
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
      const undoLog = new UndoLog();
      try {
        return await attempt(options.signal, hint, undoLog, work);
      } catch (error) {
        const undoSteps = undoLog.steps();
        await takeBack(undoSteps, options.signal, hint).catch(() => {
          throw halfWritten(undoSteps, error);
        });
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

/**
 * Tries again what a failure `halfWritten` could not do.
 * @throws WorkbookError `halfWritten` where it still cannot be done
 */
export async function recoverHalfWritten(
  recovery: number,
  options: WorkOptions = {},
): Promise<void> {
  const hint = waitingHint(options.onWaiting);
  try {
    await takeBack(openRecovery(recovery) ?? [], options.signal, hint);
    closeRecovery(recovery);
  } catch (error) {
    throw stillHalfWritten(recovery, error);
  } finally {
    hint.clear();
  }
}

/** Waits while a cell is being edited. */
async function takeBack(
  undoSteps: readonly UndoStep[],
  signal: AbortSignal | undefined,
  hint: WaitingHint,
): Promise<void> {
  await afterCellEdit(() => recover(undoSteps), signal, hint.show);
}

/**
 * Asks again as long as Excel refuses because a cell is being edited: it waits for that by itself only where nobody
 * begins to type anew in between.
 */
export async function afterCellEdit<T>(
  ask: () => Promise<T>,
  signal?: AbortSignal,
  onRefused: () => void = () => undefined,
): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isCellEditing(error)) throw error;
      onRefused();
      await pause(RETRY_EVERY, signal);
    }
  }
}

function attempt<T>(
  signal: AbortSignal | undefined,
  hint: WaitingHint,
  undoLog: UndoLog,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let answered = false;
    const giveUp = (): void => {
      // Once something may have been written, the outcome must be awaited and told.
      if (!answered && undoLog.steps().length === 0) reject(givenUp(hint.shown));
    };
    if (signal?.aborted) return giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });

    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (can('oneUndoStep')) options.mergeUndoGroup = true;
    Excel.run(options, (context) => {
      const sync = async (): Promise<void> => {
        if (signal?.aborted) throw givenUp(false);
        hint.arm(answered ? HINT_AFTER_WRITING : HINT_AFTER);
        undoLog.sending();
        try {
          await context.sync();
        } catch (error) {
          undoLog.failed(error);
          throw error;
        }
        undoLog.answered();
        answered = true;
        hint.clear();
      };
      return work({ context, sync, registerUndo: (step) => undoLog.register(step) });
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
