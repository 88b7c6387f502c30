import { monthsOf } from '../../plan/months';
import { yearOf, type Period } from '../../plan/period';
import { blockNames } from '../../sheets/blocks/names';

/** Names of the blocks that tell what a year says of a period, its own entries apart. */
export function yearBlocks(period: Period): string[] {
  const year = yearOf(period);
  return [
    blockNames.plan(year),
    blockNames.population(year),
    blockNames.explanations(year),
    blockNames.submissions(year),
    ...earlierEntries(period),
  ];
}

/** Those of the earlier months' entries, whether they are in the workbook or not. */
export function earlierEntries(period: Period): string[] {
  return monthsOf(yearOf(period))
    .filter((month) => month < period)
    .map((month) => blockNames.actual(month));
}
