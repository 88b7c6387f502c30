import type {
  Preview,
  Progress,
  Report,
  SheetLink,
  WorkbookFailure,
  YearStatus,
} from '../../actions/types';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Opening, PageId } from '../nav/opening';
import type { PlanFileProblem } from '../year/readPlanFile';

/** What a person asked to be written. */
export type Request =
  | { readonly kind: 'target'; readonly plan: Plan }
  | { readonly kind: 'period'; readonly period: Period };

/** The one thing the pane is at. Nothing is written before `preview` was confirmed. */
export type Task =
  | { readonly kind: 'idle' }
  /** A finished step was opened again, to make another period or another copy. */
  | { readonly kind: 'choosing'; readonly what: Request['kind'] }
  | { readonly kind: 'previewing'; readonly request: Request }
  | { readonly kind: 'preview'; readonly request: Request; readonly preview: Preview }
  | {
      readonly kind: 'running';
      readonly request: Request;
      readonly sheets: number;
      readonly progress: Progress | null;
      /** Cancelling was asked for; what is being written at this moment may still be finished. */
      readonly stopping: boolean;
    }
  | { readonly kind: 'done'; readonly report: Report };

/** What was attempted when something got in the way, so that it can be tried again. */
export type Attempt =
  | { readonly kind: 'status' }
  | { readonly kind: 'open'; readonly link: SheetLink }
  | { readonly kind: 'choose'; readonly what: Request['kind'] }
  | { readonly kind: 'readPlan'; readonly file: File }
  | { readonly kind: 'preview'; readonly request: Request }
  | { readonly kind: 'write'; readonly request: Request };

export interface Trouble {
  readonly failure: WorkbookFailure;
  readonly attempt: Attempt;
}

export type Notice =
  { readonly kind: 'cancelled' } | { readonly kind: 'planRead'; readonly plan: Plan };

/** Calls to the workbook that can be under way at the same time. */
export type Operation = 'status' | 'open' | 'task';

export interface PlanFileRefusal {
  readonly file: string;
  readonly problem: PlanFileProblem;
}

export interface PaneState {
  /** The last known state of the workbook stays on screen while it is read again. */
  readonly status: YearStatus | null;
  readonly reading: boolean;
  /** Those that come with the add-in first, once they are needed; then those read from files. */
  readonly plans: readonly Plan[];
  readonly planId: string | null;
  readonly refusal: PlanFileRefusal | null;
  /** The month picked; null follows the suggestion. */
  readonly month: Period | null;
  readonly task: Task;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** Operations that wait for a cell being edited. */
  readonly waiting: readonly Operation[];
  /** Null until the workbook or a person has said which. */
  readonly page: PageId | null;
  /** Pages that were opened once: they keep their state behind the others. */
  readonly visited: readonly PageId[];
  /** What the pane was opened for, until that was seen to. */
  readonly opening: Opening | null;
  /** 写入记录 stands in the place of the pages; `entry`: the write to look at first, or null. */
  readonly restoring: { readonly entry: string | null } | null;
  /** How often something was taken back: what pages have read is stale after that. */
  readonly restorings: number;
}

export function initialState(opening: Opening = { page: null, step: null }): PaneState {
  return {
    status: null,
    reading: false,
    plans: [],
    planId: null,
    refusal: null,
    month: null,
    task: { kind: 'idle' },
    trouble: null,
    notice: null,
    waiting: [],
    page: opening.page,
    visited: opening.page === null ? [] : [opening.page],
    opening,
    restoring: null,
    restorings: 0,
  };
}

/** True while a person should not start anything else. */
export function isBusy(state: PaneState): boolean {
  return state.task.kind === 'previewing' || state.task.kind === 'running';
}

export function chosenPlan(state: PaneState): Plan | null {
  return state.plans.find((plan) => plan.id === state.planId) ?? state.plans[0] ?? null;
}
