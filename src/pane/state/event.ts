import type { Preview, Progress, Report, WorkbookFailure, YearStatus } from '../../actions/types';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { PageId } from '../nav/opening';
import type { Attempt, Operation, PlanFileRefusal, Request } from './state';

export type PaneEvent =
  | { readonly type: 'statusAsked' }
  | { readonly type: 'statusRead'; readonly status: YearStatus }
  | { readonly type: 'statusGivenUp' }
  | { readonly type: 'pageOpened'; readonly page: PageId }
  /** Those that come with the add-in. */
  | { readonly type: 'plansLoaded'; readonly plans: readonly Plan[] }
  | { readonly type: 'planChosen'; readonly planId: string }
  | { readonly type: 'planRead'; readonly plan: Plan }
  | { readonly type: 'planRefused'; readonly refusal: PlanFileRefusal }
  | { readonly type: 'monthChosen'; readonly month: Period }
  | { readonly type: 'chooserOpened'; readonly what: Request['kind'] }
  /** Back to rest: a preview, a chooser or a result was put away. */
  | { readonly type: 'taskClosed' }
  | { readonly type: 'previewAsked'; readonly request: Request }
  | { readonly type: 'previewRead'; readonly request: Request; readonly preview: Preview }
  | { readonly type: 'writeStarted'; readonly request: Request; readonly sheets: number }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'written'; readonly report: Report }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: WorkbookFailure; readonly attempt: Attempt }
  | { readonly type: 'waitingChanged'; readonly operation: Operation; readonly waiting: boolean }
  | { readonly type: 'restoreOpened'; readonly entry: string | null }
  | { readonly type: 'restoreClosed' }
  /** Something that was written was taken back. */
  | { readonly type: 'restored' }
  /** A message was put away, or something new was started that makes it stale. */
  | { readonly type: 'messagesCleared' };
