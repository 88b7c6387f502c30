import type { Actions } from '../actions/types';
import { suggestedMonth, type YearMonth } from '../plan/months';
import type { Obstacle } from './obstacle';

/**
 * The menu item 新建下一期: adds the month that the pane would suggest and shows its entry sheet.
 *
 * @returns what was in the way, or null
 * @throws WorkbookError
 */
export async function createNextPeriod(
  actions: Actions,
  today: YearMonth,
): Promise<Obstacle | null> {
  const { target, year, plan, periods } = await actions.readStatus();
  if (target === null) return { code: 'noTarget' };
  if (plan === null) return { code: 'planUnreadable', year, problems: [] };
  const existing = periods.map(({ period }) => period);
  const next = suggestedMonth(plan.year, existing, today);
  if (next === null) return { code: 'allPeriodsMade', year: plan.year };
  const { written } = await actions.createPeriod(next, 'refuse');
  const sheet = written.find(({ purpose }) => purpose === 'actual');
  if (sheet !== undefined) await actions.show(sheet.link);
  return null;
}
