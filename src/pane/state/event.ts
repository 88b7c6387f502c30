import type { Preview, WorkbookFailure, YearStatus } from '../../actions/types';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { PageId } from '../nav/opening';
import type { TaskState } from '../task/task';
import type { Result } from './result';
import type { Attempt, Hold, Operation, PlanFileRefusal, Request } from './state';

export type PaneEvent =
  | { readonly type: 'statusRead'; readonly status: YearStatus }
  | { readonly type: 'pageOpened'; readonly page: PageId }
  /** Those that come with the add-in. */
  | { readonly type: 'plansLoaded'; readonly plans: readonly Plan[] }
  | { readonly type: 'planChosen'; readonly planId: string }
  | { readonly type: 'planRead'; readonly plan: Plan }
  | { readonly type: 'planRefused'; readonly refusal: PlanFileRefusal }
  | { readonly type: 'monthChosen'; readonly month: Period }
  | { readonly type: 'chooserOpened'; readonly what: Request['kind'] }
  /** Back to rest: a preview or a chooser was put away. */
  | { readonly type: 'taskClosed' }
  | { readonly type: 'previewAsked'; readonly request: Request }
  | { readonly type: 'previewRead'; readonly request: Request; readonly preview: Preview }
  | { readonly type: 'writeStarted'; readonly request: Request }
  /** Something was written, on whichever page. */
  | { readonly type: 'written'; readonly result: Result }
  /** The result was put away, or a page has begun something new. */
  | { readonly type: 'resultCleared' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: WorkbookFailure; readonly attempt: Attempt }
  | { readonly type: 'moved'; readonly operation: Operation; readonly at: TaskState }
  | { readonly type: 'turnAsked'; readonly year: number | null }
  | { readonly type: 'held'; readonly by: string; readonly hold: Hold | null }
  | { readonly type: 'restoreOpened'; readonly entry: string | null }
  | { readonly type: 'restoreClosed' }
  /** Something that was written was taken back. */
  | { readonly type: 'restored'; readonly result: Result }
  /** A message was put away, or something new was started that makes it stale. */
  | { readonly type: 'messagesCleared' };
