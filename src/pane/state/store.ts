import type { Actions, RunOptions, OnExisting, SheetLink } from '../../actions/types';
import { onDemand } from '../../actions/onDemand';
import type { Plan } from '../../plan/types';
import type { Opening } from '../nav/opening';
import type { PaneEvent } from './event';
import { createOperations } from './operations';
import { reduce } from './reduce';
import { initialState, isBusy, type Attempt, type PaneState, type Request } from './state';
import { writing, type Surroundings } from './writing';

/** The pane's state and everything a person can do with it. Methods never reject: failures become state. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: PaneEvent) => void;
  /** Reads the workbook again, unless it is being read or written already. */
  readonly refresh: () => Promise<void>;
  /** Opens a finished step again, to make another copy or another period. */
  readonly choose: (what: Request['kind']) => Promise<void>;
  readonly preview: (request: Request) => Promise<void>;
  /** Writes what the preview on screen shows. */
  readonly write: (request: Request, onExisting: OnExisting) => Promise<void>;
  readonly open: (link: SheetLink) => Promise<void>;
  /** Opens the sheet that is in the way of a request. */
  readonly openExisting: (request: Request, name: string) => Promise<void>;
  /** Has Excel work out formulas that wait, then reads the workbook again. */
  readonly recalculate: () => Promise<void>;
  /** Tries again to take back what a write left that broke off; false: Excel still does not answer. */
  readonly recover: (recovery: number) => Promise<boolean>;
  readonly readPlan: (file: File) => Promise<void>;
  readonly retry: (attempt: Attempt) => Promise<void>;
  /** Stops what is being written, if it has not gone out yet. */
  readonly stop: () => void;
  /** Gives up waiting for a cell that is being edited. */
  readonly stopWaiting: () => void;
}

/** @param loadPlans brings the plans that come with the add-in; rejects with a `WorkbookError` */
export function createPaneStore(
  actions: Actions,
  loadPlans: () => Promise<readonly Plan[]>,
  opening?: Opening,
): PaneStore {
  let state = initialState(opening);
  const listeners = new Set<() => void>();
  const get = (): PaneState => state;
  const send = (event: PaneEvent): void => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener());
  };
  const failWith: Surroundings['failWith'] = (attempt) => (failure) =>
    failure.code === 'cancelled' && attempt.kind !== 'status'
      ? send({ type: 'cancelled' })
      : send({ type: 'failed', failure, attempt });
  const operations = createOperations(send);
  const { preview, write, existing } = writing({ actions, operations, get, send, failWith });

  let hasPlans = false;
  async function bringPlans(): Promise<void> {
    if (hasPlans) return;
    const plans = await loadPlans();
    if (hasPlans) return;
    hasPlans = true;
    send({ type: 'plansLoaded', plans });
  }

  async function refresh(): Promise<void> {
    if (!state.reading && !isBusy(state)) await read();
  }

  async function read(): Promise<void> {
    send({ type: 'statusAsked' });
    const status = await operations.run(
      'status',
      async (options) => {
        const found = await actions.readStatus(options);
        // A workbook without targets is asked which plan it wants.
        if (found.target === null) await bringPlans();
        return found;
      },
      (failure) =>
        // What is on screen is still good enough when a person would rather not wait.
        (failure.code === 'cellEditing' || failure.code === 'cancelled') && state.status !== null
          ? send({ type: 'statusGivenUp' })
          : failWith({ kind: 'status' })(failure),
    );
    if (status !== undefined) send({ type: 'statusRead', status });
  }

  async function open(link: SheetLink): Promise<void> {
    send({ type: 'messagesCleared' });
    const fail = failWith({ kind: 'open', link });
    await operations.run('open', (options) => actions.show(link, options), fail);
  }

  async function choose(what: Request['kind']): Promise<void> {
    send({ type: 'messagesCleared' });
    const isReady = await operations.run(
      'open',
      async () => {
        if (what === 'target') await bringPlans();
        return true;
      },
      failWith({ kind: 'choose', what }),
    );
    if (isReady) send({ type: 'chooserOpened', what });
  }

  async function readPlan(file: File): Promise<void> {
    const outcome = await operations.run(
      'open',
      async () => (await onDemand(() => import('../year/readPlanFile'))).readPlanFile(file),
      failWith({ kind: 'readPlan', file }),
    );
    if (outcome === undefined) return;
    send(
      outcome.ok
        ? { type: 'planRead', plan: outcome.plan }
        : { type: 'planRefused', refusal: { file: file.name, problem: outcome.problem } },
    );
  }

  return {
    get,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    refresh,
    choose,
    preview,
    async write(request, onExisting) {
      // A reading begun before the write is stale: the new one drops it.
      if (await write(request, onExisting)) await read();
    },
    open,
    async openExisting(request, name) {
      const link = await existing(request, name);
      if (link === undefined) return;
      send({ type: 'taskClosed' });
      if (link !== null) await open(link);
      await refresh();
    },
    async recalculate() {
      const fail = failWith({ kind: 'status' });
      await operations.run('open', (options) => actions.recalculate(options), fail);
      await refresh();
    },
    async recover(recovery) {
      let isDone = true;
      const call = (options: RunOptions) => actions.recover(recovery, options);
      await operations.run('open', call, () => (isDone = false));
      if (isDone) await refresh();
      return isDone;
    },
    readPlan,
    retry: (attempt) => {
      if (attempt.kind === 'status') return refresh();
      if (attempt.kind === 'open') return open(attempt.link);
      if (attempt.kind === 'choose') return choose(attempt.what);
      if (attempt.kind === 'readPlan') return readPlan(attempt.file);
      // A write is never repeated unseen: the preview shows what it would do now.
      return preview(attempt.request);
    },
    stop: () => {
      operations.stop('task');
      send({ type: 'stopAsked' });
    },
    stopWaiting: () => state.waiting.forEach(operations.stop),
  };
}
