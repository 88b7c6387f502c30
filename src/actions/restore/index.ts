import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { listRestorable } from './list';
import { previewRestore } from './preview';
import { restore } from './restore';
import type { Restorable, RestoreDraft, RestoreOutcome } from './types';

/** Everything about taking back what was written. Every method rejects with a `WorkbookError` and nothing else. */
export interface RestoreActions {
  /** All writes on record, newest first. One request, or two. */
  list(options?: RunOptions): Promise<readonly Restorable[]>;
  /** What taking one back would change. Two requests, or three. */
  preview(restorable: Restorable, options?: RunOptions): Promise<RestoreDraft>;
  /** Takes it back as the draft shows it, and nothing else. Two requests. */
  restore(
    draft: RestoreDraft,
    how: { readonly who: string; readonly now: Date },
    options?: RunOptions,
  ): Promise<RestoreOutcome>;
}

export const restoreActions: RestoreActions = {
  list: (options = {}) => inWorkbook(options, listRestorable),
  preview: (restorable, options = {}) =>
    inWorkbook(options, (session) => previewRestore(session, restorable)),
  restore: (draft, how, options = {}) =>
    inWorkbook(options, (session) => restore(session, draft, how)),
};
