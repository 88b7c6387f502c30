import type { CellValue } from '../../figures/types';
import { monthsElapsed, periodOf, yearOf, type Period } from '../../plan/period';
import type { BodyTarget, Plan } from '../../plan/types';
import type { TypedPair } from '../../progress/taskRate';
import { readRows } from '../../tables/read';
import type { Field, TableSchema } from '../../tables/schema';
import { typedTargets } from './tasks';
import { targetColumns } from './tasksTable';

/** Two typed numbers, and the period whose page they were typed on. */
export interface KeptPair extends TypedPair {
  readonly of: Period;
}

export type KeptPairs = Readonly<Record<BodyTarget['id'], KeptPair>>;

/** A line of 两数推算. */
interface FiguresRow extends TypedPair {
  /** Which of the plan's body targets it is, from 1. */
  readonly number: number;
  /** What says that both are those of an earlier page: 同6月. */
  readonly same: string;
}

/** 两数推算: its columns stand under those of 要点任务. */
export function figuresTable(
  plan: Plan,
): TableSchema<FiguresRow, 'clause' | 'text' | 'target' | 'sign' | 'rate'> {
  const targets = typedTargets(plan);
  return {
    columns: {
      ...targetColumns(targets),
      first: typedNumber('今年\n（分子）', 92),
      sign: {
        ...{ title: '算法', width: 40 },
        compute: (at) => ({ text: SIGNS[targets[at]?.figures ?? 'ratio'] }),
      },
      second: typedNumber('上年同期\n（分母）', 66),
      rate: { title: '得数\n（%）', width: 60, compute: () => null },
      same: { title: '与上次', width: 70, write: () => null, read: String },
    },
  };
}

const SIGNS = { growth: '增幅', ratio: '相除' } as const;

const typedNumber = (title: string, width: number): Field<number | null> => ({
  ...{ title, width, write: (value) => value },
  read: (cell) => (typeof cell === 'number' ? cell : null),
});

/** What the last column says where nothing was changed since an earlier month of the year. */
export const sameAs = (of: Period): string => `同${monthsElapsed(of)}月`;

/**
 * Numbers typed under 要点任务, so that a page made anew keeps them.
 *
 * @param values the cells of the block's area
 * @param of the period whose page it is
 */
export function readFigures(
  values: readonly (readonly CellValue[])[],
  plan: Plan,
  of: Period,
): KeptPairs {
  const rows = readRows(figuresTable(plan), values);
  return Object.fromEntries(
    plan.bodyTargets.flatMap(({ id, figures }, index) => {
      const row = rows.find(({ number }) => number === index + 1);
      if (figures === null || row === undefined) return [];
      const { first, second, same } = row;
      if (first === null && second === null) return [];
      const month = /^同(1[0-2]|[1-9])月$/.exec(same)?.[1];
      const since = month === undefined ? of : periodOf(yearOf(of), Number(month));
      return [[id, { first, second, of: since }] as const];
    }),
  );
}
