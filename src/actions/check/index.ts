import { watchChanges } from '../../workbook/check/watchChanges';
import { inWorkbook } from '../../workbook/run';
import { show } from '../show';
import { check } from './check';
import { explain } from './explain';
import { concerns, recheck } from './recheck';
import { applyEdits } from './applyEdits';
import type { CheckActions } from './types';
import { exportFindings, writeFindings } from './writeFindings';

/** Everything a person can ask of the 检查 page, in the workbook that is open in Excel. */
export function createCheckActions(now: () => Date = () => new Date()): CheckActions {
  return {
    check: (period, options = {}) => inWorkbook(options, (session) => check(session, period)),
    // Nobody asked for it just now: it waits in silence while a cell is being edited.
    recheck: async (last, changes, onFound, signal) =>
      concerns(last, changes)
        ? inWorkbook(signal === undefined ? {} : { signal }, (session) =>
            recheck(session, last, changes, onFound),
          )
        : null,
    watch: watchChanges,
    applyEdits: (last, edits, options = {}) =>
      inWorkbook(options, (session) =>
        applyEdits(session, last, edits, { who: options.who, now: now() }),
      ),
    explain: (last, finding, text, options = {}) =>
      inWorkbook(options, (session) =>
        explain(session, last, finding, text, { who: options.who, now: now() }),
      ),
    writeFindings: (last, options = {}) =>
      inWorkbook(options, (session) => writeFindings(session, last, now(), options.who)),
    exportFindings: (last) => exportFindings(last, now()),
    show,
  };
}
