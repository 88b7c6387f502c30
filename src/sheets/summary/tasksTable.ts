import type { CellValue } from '../../figures/types';
import { reconcile } from '../../plan/reconcile';
import type { BodyTarget, Plan } from '../../plan/types';
import { text } from '../../tables/fields';
import { readRows } from '../../tables/read';
import type { Cell, Field, TableSchema } from '../../tables/schema';
import { boundText } from './labels';

/** What was typed of a body target; kept when the page is made anew. */
export interface TypedTask {
  readonly owner: string;
  /** Only where no row of the table tells it. */
  readonly state: string;
}

export type TypedTasks = Readonly<Record<BodyTarget['id'], TypedTask>>;

/** A line of 要点任务. */
interface TaskRow extends TypedTask {
  /** Which of the plan's body targets it is, from 1. */
  readonly number: number;
  /** The row of the table that tells it, or —. */
  readonly row: string;
}

/** Stands for the row of the table where there is none. */
export const NO_ROW = '—';

/** 要点任务: its columns stand in the order of `taskColumns`; what a row of the table measures is filled in over it. */
export function tasksTable(
  plan: Plan,
): TableSchema<TaskRow, 'clause' | 'text' | 'target' | 'actual' | 'completion'> {
  return {
    columns: {
      ...targetColumns(plan.bodyTargets),
      owner: typedText('责任单位', 92),
      row: text('表内\n序号', 40),
      actual: { title: '完成数', width: 66, compute: () => null },
      completion: { title: '完成率', width: 60, compute: () => null },
      state: typedText('状态', 70),
    },
  };
}

/** The columns by which a table of targets says which they are. */
export function targetColumns(targets: readonly BodyTarget[]) {
  const of =
    (textOf: (target: BodyTarget) => string) =>
    (at: number): Cell => {
      const target = targets[at];
      return target === undefined ? null : { text: textOf(target) };
    };
  return {
    number: {
      ...{ title: '序号', width: 32, write: (number: number) => number },
      read: (cell: CellValue) => (typeof cell === 'number' ? cell : undefined),
    },
    clause: { title: '条款', width: 52, compute: of(({ clause }) => clause) },
    text: { title: '要点任务', width: 190, compute: of((target) => target.text) },
    target: { title: '目标值', width: 74, compute: of(boundText) },
  };
}

/** Left empty where nothing is known; read without the spaces that people put between characters. */
function typedText(title: string, width: number): Field<string> {
  return {
    ...text(title, width),
    write: (value) => (value === '' ? null : { text: value }),
    read: (cell) => String(cell).replace(/\s+/gu, ''),
  };
}

/**
 * Owners and states of 要点任务, so that a page made anew keeps them.
 *
 * @param values the cells of the block's area
 */
export function readTasks(values: readonly (readonly CellValue[])[], plan: Plan): TypedTasks {
  const rows = readRows(tasksTable(plan), values);
  const measured = new Set(reconcile(plan).map(({ bodyTarget }) => bodyTarget.id));
  return Object.fromEntries(
    plan.bodyTargets.flatMap(({ id, growthOf, figures }, index) => {
      const row = rows.find(({ number }) => number === index + 1);
      // What came from 同比 is a formula's; without that, the state was typed.
      const isGrown = growthOf !== null && !['', NO_ROW].includes(row?.row ?? '');
      const isTyped = !measured.has(id) && figures === null && !isGrown;
      const [owner, state] = [row?.owner ?? '', isTyped ? (row?.state ?? '') : ''];
      return owner === '' && state === '' ? [] : [[id, { owner, state }] as const];
    }),
  );
}
