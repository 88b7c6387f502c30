import type { Plan } from '../plan/types';
import { draftTarget, readForTarget } from './draftTarget';
import { perform, preview, type Addition } from './perform';
import type { OnExisting, Preview, Report, RunOptions } from './types';

const addition = (plan: Plan): Addition => ({
  read: (session) => readForTarget(session, plan),
  draft: (reading) => draftTarget(plan, reading),
  journalEntry: { action: 'target', facts: { year: plan.year } },
});

/** Adds the official target sheet of a year, with what computes from it. Two requests to the host. */
export function insertTargetSheet(
  plan: Plan,
  onExisting: OnExisting,
  options: RunOptions = {},
): Promise<Report> {
  return perform(addition(plan), onExisting, options);
}

/** What `insertTargetSheet` would write. One request to the host. */
export function previewTargetSheet(plan: Plan, options: RunOptions = {}): Promise<Preview> {
  return preview(addition(plan), options);
}
