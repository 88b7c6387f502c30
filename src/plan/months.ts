import { monthsElapsed, periodOf, yearOf, type Period } from './period';

/** A calendar month; `month` is 1…12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

export function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, index) => periodOf(year, index + 1));
}

/**
 * The period a person most likely wants to make next: the first month after the latest one that is there; with
 * none there, the last month of the plan's year that is over. December and all before it made: the first gap.
 * Null when all twelve are there.
 */
export function suggestedMonth(
  year: number,
  existing: readonly Period[],
  today: YearMonth,
): Period | null {
  const taken = existing.filter((period) => yearOf(period) === year).map(monthsElapsed);
  if (taken.length === 0) return periodOf(year, lastFinished(year, today));
  const free = monthsOf(year).filter((period) => !taken.includes(monthsElapsed(period)));
  const latest = Math.max(...taken);
  return free.find((period) => monthsElapsed(period) > latest) ?? free[0] ?? null;
}

function lastFinished(year: number, today: YearMonth): number {
  if (year < today.year) return 12;
  if (year > today.year) return 1;
  return Math.max(1, today.month - 1);
}
