import fc from 'fast-check';
import type { Period } from '../../src/plan/period';
import { periodOf } from '../../src/plan/period';
import { period, text } from '../../src/tables/fields';
import type { TableSchema } from '../../src/tables/schema';

/** A list that the product does not have: who visited whom. */
export interface Visit {
  readonly month: Period;
  readonly whom: string;
  /** Null: not known. */
  readonly people: number | null;
}

export const visits: TableSchema<Visit, 'number' | 'check'> = {
  heading: ['走访记录', '一次走访一行'],
  columns: {
    number: { title: '序号', width: 36, compute: (at) => at + 1 },
    month: period('月份', 60),
    whom: {
      ...text('走访单位', 120),
      isTitle: (title) => ['走访单位', '企业(单位)'].includes(title),
    },
    people: {
      title: '人数\n（人）',
      width: 40,
      format: '0',
      write: (value) => value,
      read: (cell) => (cell === '' ? null : typeof cell === 'number' ? cell : undefined),
    },
    check: { title: '检查', width: 50, compute: (at) => ({ formula: `=LEN(C${at + 4})` }) },
  },
  isRow: ({ whom }) => whom !== '',
};

export const aVisit: fc.Arbitrary<Visit> = fc.record({
  month: fc.integer({ min: 1, max: 12 }).map((month) => periodOf(2017, month)),
  whom: fc.string({ minLength: 1 }),
  people: fc.option(fc.integer({ min: 0, max: 1e6 })),
});
