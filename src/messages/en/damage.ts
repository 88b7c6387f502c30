import type { Messages } from '../zh-CN';

export const damage: Messages['damage'] = {
  populations:
    'So the populations cannot be read: totals weighted by them say that they are missing. All else goes on.',
  lastYear:
    'So the pages of the summary are written without the comparison with the last year. All else goes on.',
  period: (month) => `So nothing is compared with the figures of ${month}. All else goes on.`,
  plans: (broken, year) =>
    `The hidden sheet with the plan of ${broken.join(', ')} was changed or damaged, so this is ${year}. No other sheet is touched, and the work on ${year} goes on.`,
};
