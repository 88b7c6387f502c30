import type { Actions } from '../actions/types';
import type { Plan } from '../plan/types';
import type { Obstacle } from './obstacle';

/**
 * The ribbon button 目标表: adds the target sheet of the plan and shows it, also beside an earlier year's. Where the
 * workbook has that year's or a later one, or is another city's, it shows what is there.
 *
 * @returns null when it did
 * @throws WorkbookError
 */
export async function insertTargetSheet(actions: Actions, plan: Plan): Promise<Obstacle | null> {
  const { target, plan: kept } = await actions.readStatus();
  const isOlder = kept?.whole.name === plan.whole.name && kept.year < plan.year;
  if (target !== null && kept !== null && !isOlder) {
    await actions.show(target);
    return null;
  }
  const { written } = await actions.insertTargetSheet(plan, 'refuse');
  const sheet = written.find(({ purpose }) => purpose === 'target');
  if (sheet !== undefined) await actions.show(sheet.link);
  return null;
}
