import type { Preview, SheetLink, WorkbookFailure, YearStatus } from '../../actions/types';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Opening, PageId } from '../nav/opening';
import { REST, type TaskState } from '../task/task';
import type { PlanFileProblem } from '../year/readPlanFile';
import type { Result } from './result';

/** What a person asked to be written. */
export type Request =
  | {
      readonly kind: 'target';
      readonly plan: Plan;
      /** The year whose populations it begins with. */
      readonly populationsOf?: number | null;
    }
  | { readonly kind: 'period'; readonly period: Period };

/** The one thing the year page is at. Nothing is written before `preview` was confirmed. */
export type YearTask =
  | { readonly kind: 'idle' }
  /** A finished step was opened again, to make another period or another copy. */
  | { readonly kind: 'choosing'; readonly what: Request['kind'] }
  | { readonly kind: 'previewing'; readonly request: Request }
  | { readonly kind: 'preview'; readonly request: Request; readonly preview: Preview }
  | { readonly kind: 'running'; readonly request: Request };

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
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'planRead'; readonly plan: Plan };

/** Calls to the workbook that can be under way at the same time. */
export const OPERATIONS = ['status', 'open', 'year', 'recover'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface PlanFileRefusal {
  readonly file: string;
  readonly problem: PlanFileProblem;
}

/** What a page has that turning to another year would spoil: a write under way, or what nobody has written yet. */
export type Hold = 'writing' | 'unsaved';

export interface PaneState {
  /** The last known state of the workbook stays on screen while it is read again. */
  readonly status: YearStatus | null;
  /** Those that come with the add-in first, once they are needed; then those read from files. */
  readonly plans: readonly Plan[];
  readonly planId: string | null;
  readonly refusal: PlanFileRefusal | null;
  /** The month picked; null follows the suggestion. */
  readonly month: Period | null;
  readonly task: YearTask;
  /** How far each call to the workbook is. */
  readonly at: Readonly<Record<Operation, TaskState>>;
  readonly result: Result | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
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
  /** How often another year was turned to: pages begin anew with it. */
  readonly turns: number;
  /** The year that was asked for while something is unsaved; null: nothing is to be decided. */
  readonly asked: number | null;
  /** By page or part of one. */
  readonly holds: Readonly<Record<string, Hold | null>>;
}

export function initialState(opening: Opening = { page: null, step: null }): PaneState {
  return {
    status: null,
    plans: [],
    planId: null,
    refusal: null,
    month: null,
    task: { kind: 'idle' },
    at: { status: REST, open: REST, year: REST, recover: REST },
    result: null,
    trouble: null,
    notice: null,
    page: opening.page,
    visited: opening.page === null ? [] : [opening.page],
    opening,
    restoring: null,
    restorings: 0,
    turns: 0,
    asked: null,
    holds: {},
  };
}

/** True while a person should not start anything else. */
export function isBusy(state: PaneState): boolean {
  return state.task.kind === 'previewing' || state.task.kind === 'running';
}

/** Some page has what turning to another year would spoil. */
export const holds = (state: PaneState, hold: Hold): boolean =>
  Object.values(state.holds).includes(hold);

/** The workbook is being read. */
export const isReading = ({ at }: PaneState): boolean => at.status.at !== 'rest';

/** Excel waits for a cell that is being edited. */
export const isWaiting = ({ at }: PaneState): boolean =>
  OPERATIONS.some((operation) => at[operation].waiting);

export function chosenPlan(state: PaneState): Plan | null {
  return state.plans.find((plan) => plan.id === state.planId) ?? state.plans[0] ?? null;
}
