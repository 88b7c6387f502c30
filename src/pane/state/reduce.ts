import type { YearStatus } from '../../actions/types';
import { pageOf, type PageId } from '../nav/opening';
import type { PaneEvent } from './event';
import { isBusy, type Attempt, type PaneState, type YearTask } from './state';
import { stepsOf } from './steps';

const IDLE: YearTask = { kind: 'idle' };

/** The pane's whole behaviour that needs no workbook: the next state for an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'statusRead':
      return opened(
        {
          ...turnedBy(state, event.status),
          status: event.status,
          trouble: state.trouble?.attempt.kind === 'status' ? null : state.trouble,
        },
        event.status,
      );
    case 'pageOpened':
      // Whoever goes somewhere is not moved any more.
      return { ...turnedTo(state, event.page), opening: null };
    case 'plansLoaded':
      return { ...state, plans: [...event.plans, ...state.plans] };
    case 'planChosen':
      return { ...state, planId: event.planId, refusal: null };
    case 'planRead':
      return {
        ...state,
        // A file read again replaces its former reading.
        plans: [...state.plans.filter((plan) => plan.id !== event.plan.id), event.plan],
        planId: event.plan.id,
        refusal: null,
        notice: { kind: 'planRead', plan: event.plan },
      };
    case 'planRefused':
      return { ...state, refusal: event.refusal, notice: null };
    case 'monthChosen':
      return { ...state, month: event.month };
    case 'chooserOpened':
      return { ...quiet(state), result: null, task: { kind: 'choosing', what: event.what } };
    case 'taskClosed':
      return { ...state, task: IDLE, month: null };
    case 'previewAsked':
      return {
        ...quiet(state),
        result: null,
        task: { kind: 'previewing', request: event.request },
      };
    case 'previewRead':
      return {
        ...state,
        task: { kind: 'preview', request: event.request, preview: event.preview },
      };
    case 'writeStarted':
      return { ...quiet(state), result: null, task: { kind: 'running', request: event.request } };
    case 'written': {
      const { result } = event;
      return result.from === 'year'
        ? { ...state, month: null, task: IDLE, result }
        : { ...quiet(state), result };
    }
    case 'resultCleared':
      return state.result === null ? state : { ...state, result: null };
    case 'cancelled':
      return {
        ...state,
        task: isBusy(state) ? IDLE : state.task,
        notice: { kind: 'cancelled' },
      };
    case 'failed':
      return {
        ...state,
        task: endsTask(event.attempt.kind) ? IDLE : state.task,
        trouble: { failure: event.failure, attempt: event.attempt },
        notice: null,
      };
    case 'moved':
      return { ...state, at: { ...state.at, [event.operation]: event.at } };
    case 'turnAsked':
      return { ...state, asked: event.year };
    case 'held':
      return { ...state, holds: { ...state.holds, [event.by]: event.hold } };
    case 'restoreOpened':
      return { ...quiet(outOfRestore(state)), restoring: { entry: event.entry } };
    case 'restoreClosed':
      return outOfRestore(state);
    case 'restored':
      // What an older result tells of may be gone.
      return { ...state, restorings: state.restorings + 1, result: event.result };
    case 'messagesCleared':
      return quiet(state);
  }
}

/** Goes where the work stands, once: at the first reading, unless a person was faster. */
function opened(state: PaneState, status: YearStatus): PaneState {
  const { opening } = state;
  if (opening === null) return state;
  const isReopened =
    opening.step === 'period' && state.task.kind === 'idle' && stepsOf(status).period === 'done';
  return {
    ...turnedTo(state, state.page ?? pageOf(status)),
    opening: null,
    task: isReopened ? { kind: 'choosing', what: 'period' } : state.task,
  };
}

/** What was begun in one year must not go on in another. */
function turnedBy(state: PaneState, { year }: YearStatus): PaneState {
  const before = state.status?.year ?? null;
  if (before === null || before === year) return state;
  const task = isBusy(state) ? state.task : IDLE;
  return { ...state, task, month: null, turns: state.turns + 1 };
}

function turnedTo(state: PaneState, page: PageId): PaneState {
  const { visited } = state;
  return {
    ...outOfRestore(state),
    page,
    visited: visited.includes(page) ? visited : [...visited, page],
  };
}

/** What 写入记录 says of itself goes with it. */
function outOfRestore(state: PaneState): PaneState {
  const result = state.result?.from === 'restore' ? null : state.result;
  return { ...state, restoring: null, result };
}

function endsTask(attempt: Attempt['kind']): boolean {
  return attempt === 'preview' || attempt === 'write';
}

/** Messages about what came before say nothing about what is started now. */
function quiet(state: PaneState): PaneState {
  return { ...state, trouble: null, notice: null, refusal: null };
}
