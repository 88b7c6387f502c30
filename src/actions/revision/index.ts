import { readWorkbook } from '../../workbook/readWorkbook';
import { inWorkbook } from '../../workbook/run';
import { formerPlanBlocks, formerPlansIn } from '../formerPlans';
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
      const { blocks } = await readWorkbook(session, formerPlanBlocks(plan.year));
      const former = formerPlansIn(blocks, plan.year);
      return former.find(({ version }) => version === plan.version - 1) ?? null;
    }),
};
