import type { Actions, OnExisting, RunOptions, SheetLink } from '../../actions/types';
import { onDemand } from '../../actions/onDemand';
import type { Plan } from '../../plan/types';
import type { Opening } from '../nav/opening';
import { createTask } from '../task/task';
import { createStore, type Readable } from './createStore';
import type { PaneEvent } from './event';
import { reduce } from './reduce';
import {
  holds,
  initialState,
  isBusy,
  isReading,
  OPERATIONS,
  type Attempt,
  type PaneState,
  type Request,
} from './state';
import { writing, type Surroundings } from './writing';

/** The pane's state and everything a person can do with it. Methods never reject: failures become state. */
export interface PaneStore extends Readable<PaneState> {
  readonly send: (event: PaneEvent) => void;
  /** Reads the workbook again, unless it is being read or written already. */
  readonly refresh: () => Promise<void>;
  /**
   * Turns to another year of the workbook: not while something is being written, and where something is unsaved it
   * asks first.
   */
  readonly turnTo: (year: number, isSure?: boolean) => Promise<void>;
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
  /** Counts entries anew when they change, from now on; called again it does nothing. */
  readonly follow: () => void;
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
  const { get, subscribe, set } = createStore(initialState(opening));
  const send = (event: PaneEvent): void => set(reduce(get(), event));
  const tasks = {
    status: createTask(),
    open: createTask(),
    year: createTask(),
    recover: createTask(),
  };
  for (const operation of OPERATIONS) {
    const { subscribe: onMove, get: at } = tasks[operation];
    onMove(() => send({ type: 'moved', operation, at: at() }));
  }
  const failWith: Surroundings['failWith'] = (attempt) => (failure) =>
    failure.code === 'cancelled' && attempt.kind !== 'status'
      ? send({ type: 'cancelled' })
      : send({ type: 'failed', failure, attempt });
  const { preview, write, existing } = writing({ actions, tasks, get, send, failWith });

  let hasPlans = false;
  async function bringPlans(): Promise<void> {
    if (hasPlans) return;
    const plans = await loadPlans();
    if (hasPlans) return;
    hasPlans = true;
    send({ type: 'plansLoaded', plans });
  }

  async function refresh(): Promise<void> {
    if (!isReading(get()) && !isBusy(get())) await read();
  }

  /** @param year by default the one on screen, which stays however many others come */
  async function read(year = get().status?.year): Promise<void> {
    const status = await tasks.status.read(
      async (options) => {
        const found = await actions.readStatus(options, year);
        // A workbook without targets is asked which plan it wants.
        if (found.target === null) await bringPlans();
        return found;
      },
      (failure) => {
        // What is on screen is still good enough when a person would rather not wait.
        const isGivenUp = failure.code === 'cellEditing' || failure.code === 'cancelled';
        if (!isGivenUp || get().status === null) failWith({ kind: 'status' })(failure);
      },
    );
    if (status !== null) send({ type: 'statusRead', status });
  }

  async function open(link: SheetLink): Promise<void> {
    send({ type: 'messagesCleared' });
    const fail = failWith({ kind: 'open', link });
    await tasks.open.read((options) => actions.show(link, options), fail);
  }

  async function choose(what: Request['kind']): Promise<void> {
    send({ type: 'messagesCleared' });
    const isReady = await tasks.open.read(
      async () => {
        if (what === 'target') await bringPlans();
        return true;
      },
      failWith({ kind: 'choose', what }),
    );
    if (isReady === true) send({ type: 'chooserOpened', what });
  }

  async function readPlan(file: File): Promise<void> {
    const outcome = await tasks.open.read(
      async () => (await onDemand(() => import('../year/planFiles'))).readPlanFile(file),
      failWith({ kind: 'readPlan', file }),
    );
    if (outcome === null) return;
    send(
      outcome.ok
        ? { type: 'planRead', plan: outcome.plan }
        : { type: 'planRefused', refusal: { file: file.name, problem: outcome.problem } },
    );
  }

  return {
    get,
    subscribe,
    send,
    refresh,
    async turnTo(year, isSure = false) {
      if (isBusy(get()) || holds(get(), 'writing')) return;
      const mustAsk = !isSure && holds(get(), 'unsaved');
      send({ type: 'turnAsked', year: mustAsk ? year : null });
      if (mustAsk) return;
      send({ type: 'messagesCleared' });
      send({ type: 'resultCleared' });
      await read(year);
    },
    choose,
    preview,
    async write(request, onExisting) {
      // A reading begun before the write is stale: the new one drops it.
      if (!(await write(request, onExisting))) return;
      // Whoever begins a year goes on with it, but for what is still open in the other one.
      const isBegun = request.kind === 'target' && !holds(get(), 'unsaved');
      await read(isBegun ? request.plan.year : undefined);
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
      await tasks.open.read((options) => actions.recalculate(options), fail);
      await refresh();
    },
    async recover(recovery) {
      const call = (options: RunOptions) => actions.recover(recovery, options).then(() => true);
      const isDone = await tasks.recover.write(call);
      if (isDone === true) await refresh();
      return isDone === true;
    },
    follow: () =>
      void import('./following').then(
        ({ followOnce }) => followOnce(actions, tasks.status, { get, subscribe, send }),
        () => undefined,
      ),
    readPlan,
    retry: (attempt) => {
      if (attempt.kind === 'status') return refresh();
      if (attempt.kind === 'open') return open(attempt.link);
      if (attempt.kind === 'choose') return choose(attempt.what);
      if (attempt.kind === 'readPlan') return readPlan(attempt.file);
      // A write is never repeated unseen: the preview shows what it would do now.
      return preview(attempt.request);
    },
    stop: tasks.year.stop,
    stopWaiting: () =>
      OPERATIONS.filter((operation) => get().at[operation].waiting).forEach((operation) =>
        tasks[operation].stop(),
      ),
  };
}
