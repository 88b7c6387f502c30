import type { FirstMessages } from '../zh-CN/first';

export const damage: FirstMessages['damage'] = {
  populations:
    'So the populations cannot be read: totals weighted by them say that they are missing. All else goes on.',
  period: (month) => `So nothing is compared with the figures of ${month}. All else goes on.`,
};
