import type { PeriodCheck } from '../check';

/** Two submissions of one district for one period: never added, one must be chosen. */
export const duplicate: PeriodCheck<'duplicate'> = {
  id: 'duplicate',
  severity: 'error',
  aboutFile: true,
  scope: 'period',
  check({ columns }) {
    const counts = new Map<string, { district: string; count: number }>();
    for (const { submission } of columns) {
      const key = `${submission.period} ${submission.district}`;
      const seen = counts.get(key);
      if (seen) seen.count += 1;
      else counts.set(key, { district: submission.district, count: 1 });
    }
    return [...counts.values()]
      .filter(({ count }) => count > 1)
      .map(({ district, count }) => ({ facts: { count }, district, measure: null }));
  },
};
