import type { Actions, OnExisting, RunOptions, SheetLink } from '../../actions/types';
import { WorkbookError, type WorkbookFailure } from '../../actions/types';
import type { Plan } from '../../plan/types';
import { readPlanFile } from '../year/readPlanFile';
import type { PaneEvent } from './event';
import { reduce } from './reduce';
import {
  initialState,
  isBusy,
  type Attempt,
  type Operation,
  type PaneState,
  type Request,
} from './state';

/** The pane's state and everything a person can do with it. Methods never reject: failures become state. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: PaneEvent) => void;
  /** Reads the workbook again, unless it is being read or written already. */
  readonly refresh: () => Promise<void>;
  readonly preview: (request: Request) => Promise<void>;
  /** Writes what the preview on screen shows. */
  readonly write: (request: Request, onExisting: OnExisting) => Promise<void>;
  readonly open: (link: SheetLink) => Promise<void>;
  /** Opens the sheet that is in the way of a request. */
  readonly openExisting: (request: Request, name: string) => Promise<void>;
  readonly readPlan: (file: File) => Promise<void>;
  readonly retry: (attempt: Attempt) => Promise<void>;
  /** Stops what is being written, if it has not gone out yet. */
  readonly stop: () => void;
  /** Gives up waiting for a cell that is being edited. */
  readonly stopWaiting: () => void;
}

export function createPaneStore(actions: Actions, plans: readonly Plan[]): PaneStore {
  let state = initialState(plans);
  const listeners = new Set<() => void>();
  const running = new Map<Operation, AbortController>();

  const send = (event: PaneEvent): void => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener());
  };

  /** Runs one call to the workbook; a failure is handed to `onFailure`, never thrown. */
  async function run<T>(
    operation: Operation,
    call: (options: RunOptions) => Promise<T>,
    onFailure: (failure: WorkbookFailure) => void,
  ): Promise<T | undefined> {
    running.get(operation)?.abort();
    const controller = new AbortController();
    running.set(operation, controller);
    const isCurrent = () => running.get(operation) === controller;
    try {
      const result = await call({
        signal: controller.signal,
        onProgress: (progress) => {
          if (isCurrent()) send({ type: 'progressed', progress });
        },
        onWaiting: (waiting) => {
          if (isCurrent()) send({ type: 'waitingChanged', operation, waiting });
        },
      });
      return isCurrent() ? result : undefined;
    } catch (error) {
      if (isCurrent()) onFailure(failureOf(error));
      return undefined;
    } finally {
      if (isCurrent()) {
        running.delete(operation);
        if (state.waiting.includes(operation)) {
          send({ type: 'waitingChanged', operation, waiting: false });
        }
      }
    }
  }

  const failWith = (attempt: Attempt) => (failure: WorkbookFailure) =>
    failure.code === 'cancelled' && attempt.kind !== 'status'
      ? send({ type: 'cancelled' })
      : send({ type: 'failed', failure, attempt });

  async function refresh(): Promise<void> {
    if (!state.reading && !isBusy(state)) await read();
  }

  async function read(): Promise<void> {
    send({ type: 'statusAsked' });
    const fail = failWith({ kind: 'status' });
    const status = await run(
      'status',
      (options) => actions.readStatus(options),
      (failure) =>
        // What is on screen is still good enough when a person would rather not wait.
        isGivenUp(failure) && state.status !== null
          ? send({ type: 'statusGivenUp' })
          : fail(failure),
    );
    if (status !== undefined) send({ type: 'statusRead', status });
  }

  const askPreview = (request: Request, options: RunOptions) =>
    request.kind === 'target'
      ? actions.previewTargetSheet(request.plan, options)
      : actions.previewPeriod(request.period, options);

  async function preview(request: Request): Promise<void> {
    if (isBusy(state)) return;
    send({ type: 'previewAsked', request });
    const found = await run(
      'task',
      (options) => askPreview(request, options),
      failWith({ kind: 'preview', request }),
    );
    if (found !== undefined) send({ type: 'previewRead', request, preview: found });
  }

  async function write(request: Request, onExisting: OnExisting): Promise<void> {
    if (isBusy(state)) return;
    const sheets = state.task.kind === 'preview' ? state.task.preview.sheets.length : 0;
    send({ type: 'writeStarted', request, sheets });
    const report = await run(
      'task',
      (options) =>
        request.kind === 'target'
          ? actions.insertTargetSheet(request.plan, onExisting, options)
          : actions.createPeriod(request.period, onExisting, options),
      failWith({ kind: 'write', request }),
    );
    if (report !== undefined) send({ type: 'written', report });
    // A reading begun before the write is stale: `run` drops it in favour of this one.
    await read();
  }

  async function open(link: SheetLink): Promise<void> {
    send({ type: 'messagesCleared' });
    await run('open', (options) => actions.show(link, options), failWith({ kind: 'open', link }));
  }

  async function openExisting(request: Request, name: string): Promise<void> {
    const link =
      existing(state, name) ??
      (await run(
        'open',
        async (options) =>
          (await askPreview(request, options)).sheets.find((sheet) => sheet.name === name)
            ?.existing,
        failWith({ kind: 'preview', request }),
      ));
    if (link === undefined) return;
    send({ type: 'taskClosed' });
    if (link !== null) await open(link);
    await refresh();
  }

  async function readPlan(file: File): Promise<void> {
    const outcome = await readPlanFile(file);
    send(
      outcome.ok
        ? { type: 'planRead', plan: outcome.plan }
        : { type: 'planRefused', refusal: { file: file.name, problem: outcome.problem } },
    );
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    refresh,
    preview,
    write,
    open,
    openExisting,
    readPlan,
    retry: (attempt) => {
      if (attempt.kind === 'status') return refresh();
      if (attempt.kind === 'open') return open(attempt.link);
      // A write is never repeated unseen: the preview shows what it would do now.
      return preview(attempt.request);
    },
    stop: () => {
      running.get('task')?.abort();
      send({ type: 'stopAsked' });
    },
    stopWaiting: () => state.waiting.forEach((operation) => running.get(operation)?.abort()),
  };
}

/** Actions promise a WorkbookError; anything else is a mistake of ours and still gets a plain message. */
function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookError) return error.failure;
  return { code: 'hostFailed', hostCode: error instanceof Error ? error.name : 'Unknown' };
}

function isGivenUp(failure: WorkbookFailure): boolean {
  return failure.code === 'cellEditing' || failure.code === 'cancelled';
}

function existing(state: PaneState, name: string): SheetLink | undefined {
  if (state.task.kind !== 'preview') return undefined;
  return state.task.preview.sheets.find((sheet) => sheet.name === name)?.existing ?? undefined;
}
