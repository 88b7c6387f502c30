import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { clearLedgers, previewClearing } from './clearLedgers';
import { exportLedgers } from './exportLedgers';
import type { ClearedLedger, ClearOutcome, ExportOutcome, LedgersChosen } from './types';

/** What is done with 台账 as such. Every method rejects with a `WorkbookError` and nothing else. */
export interface LedgerActions {
  /** 台账 as a file. Two requests, or more for very long ones. */
  exportLedgers(chosen: LedgersChosen, options?: RunOptions): Promise<ExportOutcome>;
  /** What clearing would remove. Two requests, or more for very long ones. */
  previewClearing(chosen: LedgersChosen, options?: RunOptions): Promise<readonly ClearedLedger[]>;
  /** Removes the rows that the preview told of, for good. Five requests, or more for very long ones. */
  clearLedgers(
    chosen: LedgersChosen,
    shown: readonly ClearedLedger[],
    how: { readonly who: string; readonly now: Date },
    options?: RunOptions,
  ): Promise<ClearOutcome>;
}

export const ledgerActions: LedgerActions = {
  exportLedgers: (chosen, options = {}) =>
    inWorkbook(options, (session) => exportLedgers(session, chosen, options)),
  previewClearing: (chosen, options = {}) =>
    inWorkbook(options, (session) => previewClearing(session, chosen, options)),
  clearLedgers: (chosen, shown, how, options = {}) =>
    inWorkbook(options, (session) => clearLedgers(session, chosen, shown, how, options)),
};
