import type { YearStatus } from '../../actions/types';
import { pageOf, type PageId } from '../nav/opening';
import type { PaneEvent } from './event';
import { isBusy, type Attempt, type PaneState, type Task } from './state';
import { stepsOf } from './steps';

const IDLE: Task = { kind: 'idle' };

/** The pane's whole behaviour that needs no workbook: the next state for an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'statusAsked':
      return { ...state, reading: true };
    case 'statusRead':
      return opened(
        {
          ...state,
          reading: false,
          status: event.status,
          trouble: state.trouble?.attempt.kind === 'status' ? null : state.trouble,
        },
        event.status,
      );
    case 'statusGivenUp':
      return { ...state, reading: false };
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
      return { ...quiet(state), task: { kind: 'choosing', what: event.what } };
    case 'taskClosed':
      return { ...state, task: IDLE, month: null };
    case 'previewAsked':
      return { ...quiet(state), task: { kind: 'previewing', request: event.request } };
    case 'previewRead':
      return {
        ...state,
        task: { kind: 'preview', request: event.request, preview: event.preview },
      };
    case 'writeStarted':
      return {
        ...quiet(state),
        task: {
          kind: 'running',
          request: event.request,
          sheets: event.sheets,
          progress: null,
          stopping: false,
        },
      };
    case 'progressed':
      return state.task.kind === 'running'
        ? { ...state, task: { ...state.task, progress: event.progress } }
        : state;
    case 'stopAsked':
      return state.task.kind === 'running'
        ? { ...state, task: { ...state.task, stopping: true } }
        : state;
    case 'written':
      return { ...state, month: null, task: { kind: 'done', report: event.report } };
    case 'cancelled':
      return {
        ...state,
        task: isBusy(state) ? IDLE : state.task,
        notice: { kind: 'cancelled' },
      };
    case 'failed':
      return {
        ...state,
        reading: event.attempt.kind === 'status' ? false : state.reading,
        task: endsTask(event.attempt.kind) ? IDLE : state.task,
        trouble: { failure: event.failure, attempt: event.attempt },
        notice: null,
      };
    case 'waitingChanged': {
      if (!event.waiting && !state.waiting.includes(event.operation)) return state;
      const others = state.waiting.filter((operation) => operation !== event.operation);
      return { ...state, waiting: event.waiting ? [...others, event.operation] : others };
    }
    case 'restoreOpened':
      return { ...quiet(state), restoring: { entry: event.entry } };
    case 'restoreClosed':
      return { ...state, restoring: null };
    case 'restored':
      // What the result on screen tells of may be gone.
      return {
        ...state,
        restorings: state.restorings + 1,
        task: state.task.kind === 'done' ? IDLE : state.task,
      };
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

function turnedTo(state: PaneState, page: PageId): PaneState {
  const { visited } = state;
  return {
    ...state,
    restoring: null,
    page,
    visited: visited.includes(page) ? visited : [...visited, page],
  };
}

function endsTask(attempt: Attempt['kind']): boolean {
  return attempt === 'preview' || attempt === 'write';
}

/** Messages about what came before say nothing about what is started now. */
function quiet(state: PaneState): PaneState {
  return { ...state, trouble: null, notice: null, refusal: null };
}
