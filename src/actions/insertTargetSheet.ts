import type { Plan } from '../plan/types';
import { inWorkbook } from '../workbook/run';
import { refuseIfInTheWay, writeDraft } from './draft';
import { draftTarget, readForTarget } from './draftTarget';
import { stepsOf } from './steps';
import type { OnExisting, Report, RunOptions } from './types';

/** Adds the official target sheet of a year, with what computes from it. Two requests to the host. */
export function insertTargetSheet(
  plan: Plan,
  onExisting: OnExisting,
  options: RunOptions = {},
): Promise<Report> {
  const at = stepsOf(options);
  return inWorkbook(options, async (session) => {
    at('reading');
    const reading = await readForTarget(session, plan);
    at('computing');
    const draft = draftTarget(plan, reading);
    refuseIfInTheWay(draft, reading, onExisting);
    at('writing');
    const report = await writeDraft(session, draft);
    at('done');
    return report;
  });
}
