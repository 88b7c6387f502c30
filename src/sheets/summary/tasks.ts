import { reconcile } from '../../plan/reconcile';
import type { Plan } from '../../plan/types';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { area } from '../layout/look';

export const HEADER_ROW = 2;
export const FIRST = HEADER_ROW + 1;

export const taskColumns = {
  number: 0,
  clause: 1,
  text: 2,
  target: 3,
  owner: 4,
  row: 5,
  actual: 6,
  completion: 7,
  state: 8,
} as const;
export const WIDTH = 9;

/** Where the tasks stand, and under them the comparison of body and table. */
export interface Tasks {
  readonly sheet: string;
  states(from: string): RangeRef;
  /** States of the tasks that a row of the table measures; they stand in no order of their own. */
  measuredStates(from: string): readonly CellRef[];
  body(index: number): CellRef;
  annex(index: number): CellRef;
  difference(index: number): CellRef;
}

export function tasksOn(plan: Plan, sheet: string): Tasks {
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const linked = new Set(reconcile(plan).map(({ bodyTarget }) => bodyTarget));
  const reconciled = reconciliationRow(plan);
  return {
    sheet,
    states: (from) =>
      rangeRef(area(FIRST, taskColumns.state, plan.bodyTargets.length, 1), on(from)),
    measuredStates: (from) =>
      plan.bodyTargets.flatMap((target, index) =>
        linked.has(target) ? [cellRef(FIRST + index, taskColumns.state, on(from))] : [],
      ),
    body: (index) => cellRef(reconciled + index, 4),
    annex: (index) => cellRef(reconciled + index, 6),
    difference: (index) => cellRef(reconciled + index, 7),
  };
}

/** First row of the comparison's body. */
export function reconciliationRow(plan: Plan): number {
  return FIRST + plan.bodyTargets.length + 3;
}
