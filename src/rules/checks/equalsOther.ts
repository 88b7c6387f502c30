import type { Found, PeriodCheck } from '../check';
import type { Column, PeriodView } from '../periodView';

const SHOWN = 5;

/** A column that equals another district's figure by figure; a column of its own targets is told apart. */
export const equalsOther: PeriodCheck<'equalsOther'> = {
  id: 'equalsOther',
  severity: 'warning',
  scope: 'period',
  check(view) {
    return [...alike(view).values()].flatMap((columns) => {
      const districts = districtsOf(columns, view);
      if (districts.length < 2) return [];
      const figures = columns[0] ? nonZero(columns[0]) : 0;
      return districts.map((district): Found<'equalsOther'> => {
        // One more than is shown, in case the district itself is among the first.
        const others = districts.slice(0, SHOWN + 1).filter((other) => other !== district);
        const facts = { others: others.slice(0, SHOWN), total: districts.length - 1, figures };
        return { facts, district, measure: null };
      });
    });
  },
};

function alike({ prepared, columns }: PeriodView): Map<string, Column[]> {
  const groups = new Map<string, Column[]>();
  const from = Math.max(1, prepared.thresholds.equalFiguresFrom);
  for (const column of columns) {
    if (nonZero(column) < from) continue;
    const targets = prepared.targets.get(column.submission.district);
    if (!targets || column.values.every((value, i) => value === null || value === targets[i])) {
      continue;
    }
    const key = `${column.submission.period} ${column.values.join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return groups;
}

function nonZero({ values }: Column): number {
  return values.filter((value) => value !== null && value !== 0).length;
}

function districtsOf(columns: readonly Column[], { prepared }: PeriodView): string[] {
  const place = (id: string): number => prepared.order.get(id) ?? 0;
  return [...new Set(columns.map(({ submission }) => submission.district))].sort(
    (a, b) => place(a) - place(b),
  );
}
