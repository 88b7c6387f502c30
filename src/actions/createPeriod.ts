import type { Period } from '../plan/period';
import { draftPeriod, readForPeriod } from './draftPeriod';
import { perform, preview, type Addition } from './perform';
import type { OnExisting, Preview, Report, RunOptions } from './types';

const addition = (period: Period): Addition => ({
  read: (session) => readForPeriod(session, period),
  draft: (reading) => draftPeriod(period, reading),
  journalEntry: { action: 'period', facts: { period } },
});

/** Adds a period's entry sheet and its completion sheet. Two requests to the host. */
export function createPeriod(
  period: Period,
  onExisting: OnExisting,
  options: RunOptions = {},
): Promise<Report> {
  return perform(addition(period), onExisting, options);
}

/** What `createPeriod` would write. One request to the host. */
export function previewPeriod(period: Period, options: RunOptions = {}): Promise<Preview> {
  return preview(addition(period), options);
}
