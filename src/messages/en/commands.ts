import type { commands as original } from '../zh-CN/commands';

export const commands: typeof original = {
  allPeriodsMade: ({ year }) => ({
    title: `All twelve months of ${year} are there`,
    happened: 'There is no next period to add. The workbook is as it was.',
    mend: 'To make another copy of a month, use Periods → Choose a month….',
  }),
  noTarget: () => ({
    title: 'There is no target sheet yet',
    happened: 'A period is linked to the target sheet of its year. The workbook is as it was.',
    mend: 'Insert it with Target sheet first, then add the period.',
  }),
};
