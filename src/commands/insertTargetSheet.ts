import type { Actions } from '../actions/types';
import type { Plan } from '../plan/types';
import type { Obstacle } from './obstacle';

/**
 * The ribbon button 目标表: adds the target sheet and shows it; where the year has one already, shows that one.
 *
 * @returns null when it did
 * @throws WorkbookError
 */
export async function insertTargetSheet(actions: Actions, plan: Plan): Promise<Obstacle | null> {
  const { target, plan: kept } = await actions.readStatus();
  if (target !== null && kept?.year === plan.year) {
    await actions.show(target);
    return null;
  }
  const { written } = await actions.insertTargetSheet(plan, 'refuse');
  const sheet = written.find(({ purpose }) => purpose === 'target');
  if (sheet !== undefined) await actions.show(sheet.link);
  return null;
}
