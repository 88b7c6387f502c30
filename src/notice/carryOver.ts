import type { Plan } from '../plan/types';
import type { PlanDraft } from './draft';

export function carryOver(draft: PlanDraft, _last: Plan): PlanDraft {
  return draft;
}
