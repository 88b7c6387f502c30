import { WorkbookError, type Actions, type WorkbookFailure } from '../actions/types';
import type { Plan } from '../plan/types';

/**
 * The ribbon button 目标表: adds the target sheet and shows it; where the year has one already, shows that one.
 *
 * @returns what was in the way, or null
 */
export async function insertTargetSheet(
  actions: Actions,
  plan: Plan,
): Promise<WorkbookFailure | null> {
  try {
    const { target, plan: kept } = await actions.readStatus();
    if (target !== null && kept?.year === plan.year) {
      await actions.show(target);
      return null;
    }
    const { written } = await actions.insertTargetSheet(plan, 'refuse');
    const sheet = written.find(({ purpose }) => purpose === 'target');
    if (sheet !== undefined) await actions.show(sheet.link);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.failure;
    throw error;
  }
}
