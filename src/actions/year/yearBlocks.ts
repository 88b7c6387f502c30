import { monthsOf } from '../../plan/months';
import { periodOf, sameMonthBefore, yearOf, type Period } from '../../plan/period';
import { blockNames } from '../../sheets/blocks/names';

/** Names of the blocks that tell what a year says of a period, its own entries apart. */
export function yearBlocks(period: Period): string[] {
  const year = yearOf(period);
  return [
    blockNames.plan(year),
    blockNames.population(year),
    blockNames.explanations(year),
    blockNames.submissions(year),
    blockNames.cleared(year),
    ...earlierEntries(period),
    blockNames.lastYear(period),
    ...lastYearBlocks(period),
    ...growingEntries(periodOf(year - 1, 12)),
  ];
}

/** Those that say what the last year was in the same month: its plan, populations and entries. */
export function lastYearBlocks(period: Period): string[] {
  const before = sameMonthBefore(period);
  const year = yearOf(before);
  return [blockNames.plan(year), blockNames.population(year), ...growingEntries(before)];
}

/** A month's entries, and what some of them may be growth over. */
const growingEntries = (month: Period): string[] => [
  blockNames.actual(month),
  blockNames.lastYear(month),
];

/** Those of the earlier months' entries, whether they are in the workbook or not. */
export function earlierEntries(period: Period): string[] {
  return monthsOf(yearOf(period))
    .filter((month) => month < period)
    .map((month) => blockNames.actual(month));
}
