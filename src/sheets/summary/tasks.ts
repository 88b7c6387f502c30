import { reconcile } from '../../plan/reconcile';
import type { BodyTarget, Plan } from '../../plan/types';
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

/** Columns of 两数推算 beside those that it shares. */
export const figureColumns = { first: 4, second: 6, rate: 7, same: 8 } as const;

/** Where the tasks stand, and under them the comparison of body and table. */
export interface Tasks {
  readonly sheet: string;
  states(from: string): RangeRef;
  /** States of the tasks that a row of the table tells, or its growth; they stand in no order of their own. */
  measuredStates(from: string): readonly CellRef[];
  body(index: number): CellRef;
  annex(index: number): CellRef;
  difference(index: number): CellRef;
}

/** @param isCompared whether there is 同比, which tells how much measures have grown */
export function tasksOn(plan: Plan, sheet: string, isCompared: boolean): Tasks {
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const linked = new Set(reconcile(plan).map(({ bodyTarget }) => bodyTarget));
  const reconciled = reconciliationRow(plan);
  return {
    sheet,
    states: (from) =>
      rangeRef(area(FIRST, taskColumns.state, plan.bodyTargets.length, 1), on(from)),
    measuredStates: (from) =>
      plan.bodyTargets.flatMap((target, index) =>
        linked.has(target) || (isCompared && target.growthOf !== null)
          ? [cellRef(FIRST + index, taskColumns.state, on(from))]
          : [],
      ),
    body: (index) => cellRef(reconciled + index, 4),
    annex: (index) => cellRef(reconciled + index, 6),
    difference: (index) => cellRef(reconciled + index, 7),
  };
}

/** Blank, title and heading over a table under the first one. */
const OVER = 3;

/** Targets that two typed numbers tell, in the order of the body. */
export const typedTargets = ({ bodyTargets }: Plan): readonly BodyTarget[] =>
  bodyTargets.filter(({ figures }) => figures !== null);

/** First row of the body of 两数推算, which is there only where there are such targets. */
export const figuresRow = (plan: Plan): number => FIRST + plan.bodyTargets.length + OVER;

/** First row of the comparison's body. */
export function reconciliationRow(plan: Plan): number {
  const typed = typedTargets(plan).length;
  return figuresRow(plan) + (typed === 0 ? 0 : typed + OVER);
}
