import { recalculate } from '../workbook/workbookWarnings';
import { inWorkbook, recoverHalfWritten } from '../workbook/run';
import { onDemand } from './onDemand';
import { readStatus } from './readStatus';
import { show } from './show';
import type { Actions } from './types';

// The pane opens by reading; what lays out and writes sheets is loaded when it is first asked for.
const target = () => onDemand(() => import('./insertTargetSheet'));
const period = () => onDemand(() => import('./createPeriod'));

/** Everything a person can ask of the add-in, in the workbook that is open in Excel. */
export function createActions(): Actions {
  return {
    readStatus,
    previewTargetSheet: async (...asked) => (await target()).previewTargetSheet(...asked),
    insertTargetSheet: async (...asked) => (await target()).insertTargetSheet(...asked),
    previewPeriod: async (...asked) => (await period()).previewPeriod(...asked),
    createPeriod: async (...asked) => (await period()).createPeriod(...asked),
    show,
    recalculate: (options = {}) => inWorkbook(options, recalculate),
    recover: recoverHalfWritten,
  };
}
