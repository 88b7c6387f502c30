import { reconcile } from '../../plan/reconcile';
import type { Found, PlanCheck } from '../check';

/** A target in the notice's body and the total that its table prints are not the same. */
export const bodyDiffers: PlanCheck<'bodyDiffers'> = {
  id: 'bodyDiffers',
  severity: 'info',
  scope: 'plan',
  check(plan) {
    return reconcile(plan).flatMap(({ bodyTarget, measure, body, annex, difference }) => {
      if (annex === null || difference === null || difference === 0) return [];
      const { id, clause } = bodyTarget;
      const facts = { bodyTarget: id, clause, body, annex, difference };
      return [{ facts, measure: measure.id } satisfies Found<'bodyDiffers'>];
    });
  },
};
