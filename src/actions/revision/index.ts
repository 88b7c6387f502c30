import { parsePlan } from '../../plan/parsePlan';
import type { Plan } from '../../plan/types';
import { blockNames } from '../../sheets/blocks/names';
import { readPlanSheet } from '../../sheets/plan/planSheet';
import { readWorkbook } from '../../workbook/readWorkbook';
import { inWorkbook } from '../../workbook/run';
import { draftRevision, readRevision } from './draft';
import { revise } from './revise';
import type { RevisionActions } from './types';

/** Changing a plan that is in force, in the workbook that is open in Excel. */
export const revisionActions: RevisionActions = {
  preview: (drafted, options = {}) =>
    inWorkbook(options, async (session) => {
      const reading = await readRevision(session, drafted.year);
      return draftRevision(drafted, reading)?.draft ?? null;
    }),
  revise: (draft, how, options = {}) =>
    inWorkbook(options, (session) => revise(session, draft, how)),
  former: (plan, options = {}) =>
    inWorkbook(options, async (session) => {
      const name = blockNames.formerPlan(plan.year, plan.version - 1);
      const { blocks } = await readWorkbook(session, [name]);
      return formerIn(blocks.get(name)?.values);
    }),
};

/** What cannot be read any more is not offered. */
function formerIn(values: Parameters<typeof readPlanSheet>[0] | undefined): Plan | null {
  if (values === undefined) return null;
  const parsed = parsePlan(readPlanSheet(values));
  return parsed.ok ? parsed.plan : null;
}
