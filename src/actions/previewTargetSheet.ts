import type { Plan } from '../plan/types';
import { inWorkbook } from '../workbook/run';
import { previewOf } from './draft';
import { draftTarget, readForTarget } from './draftTarget';
import type { Preview, RunOptions } from './types';

/** What `insertTargetSheet` would write. One request to the host, and nothing is written. */
export function previewTargetSheet(plan: Plan, options: RunOptions = {}): Promise<Preview> {
  return inWorkbook(options, async (session) =>
    previewOf(draftTarget(plan, await readForTarget(session, plan))),
  );
}
