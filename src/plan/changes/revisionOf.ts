import type { Plan } from '../types';

/** A draft of the same year as the next version of the plan in force. */
export const revisionOf = (former: Plan, drafted: Plan): Plan => ({
  ...drafted,
  id: former.id,
  version: former.version + 1,
});
