import { daysIn } from '../../figures/calendar';
import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import { eachCell } from '../view';

/** A day lies in the plan's year, unless the column says otherwise, and not after the period's end. */
export const dates = eachCell(({ plan, period }, { key, type, anyYear }, { values, faults }) => {
  const day = values[key];
  if (type !== 'date' || typeof day !== 'string' || faults[key] !== undefined) return null;
  const last = lastDay(period);
  if (day > last) return { severity: 'error', fault: { code: 'dateLate', found: day, last } };
  if (!anyYear && Number(day.slice(0, 4)) !== plan.year) {
    return { severity: 'error', fault: { code: 'dateYear', found: day, year: plan.year } };
  }
  return null;
});

const lastDay = (period: Period): string =>
  `${period}-${String(daysIn(yearOf(period), monthsElapsed(period))).padStart(2, '0')}`;
