import type { Plan } from '../../plan/types';
import { columnsOf, type Column } from '../../plan/column';
import { cellRef, pinnedRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { countedIndicators } from '../completion/completionLook';
import { area } from '../layout/look';
import type { DueCells } from '../formulas/due';
import type { Workings } from './workings';

export const CAP_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST = HEADER_ROW + 1;
export const WEIGHT = 2;
export const LEADING = 3;

const FOOT = ['mean', 'dueMean', 'rank', 'starredMean', 'starredRank', 'filled', 'due'] as const;
export type Foot = (typeof FOOT)[number];
const OF_STARRED: readonly Foot[] = ['starredMean', 'starredRank'];

/** Rows under the scores; those of starred indicators where the plan has some. */
export const footOf = ({ indicators }: Plan): readonly Foot[] =>
  indicators.some(({ starred }) => starred)
    ? FOOT
    : FOOT.filter((row) => !OF_STARRED.includes(row));

/** Where everything stands on 评分. */
export interface Scores {
  readonly sheet: string;
  score(number: number, column: Column, from: string): CellRef;
  foot(row: Foot, column: Column, from: string): CellRef;
  /** Indicators in a state, by the labels of `countedIndicators`. */
  count(state: number, column: Column, from: string): CellRef;
  /** Places 1, 2, 3 … of the districts by their mean, each once; those without a mean come after them. */
  order(from: string): RangeRef;
  names(from: string): RangeRef;
  means(from: string): RangeRef;
  row(row: Foot, from: string): RangeRef;
  /** Weights, which other tables of scores take over. */
  weights(from: string): RangeRef;
  weight(number: number, from: string): CellRef;
  capped(from: string): CellRef;
}

export function scoresOn(plan: Plan, sheet: string): Scores {
  const columns = columnsOf(plan);
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const numbers = plan.indicators.map(({ number }) => number);
  const columnAt = (column: Column): number => {
    const index = columns.indexOf(column);
    if (index < 0) throw new RangeError(`${sheet} has no column ${column}`);
    return LEADING + index;
  };
  const rowOf = (number: number): number => {
    const index = numbers.indexOf(number);
    if (index < 0) throw new RangeError(`${sheet} has no row ${number}`);
    return FIRST + index;
  };
  const districts = (row: number, from: string): RangeRef =>
    rangeRef(area(row, LEADING, 1, plan.districts.length), on(from));
  const foot = footOf(plan);
  const footRow = (row: Foot): number => {
    const index = foot.indexOf(row);
    if (index < 0) throw new RangeError(`${sheet} has no row ${row}`);
    return FIRST + numbers.length + index;
  };
  return {
    sheet,
    score: (number, column, from) => cellRef(rowOf(number), columnAt(column), on(from)),
    foot: (row, column, from) => cellRef(footRow(row), columnAt(column), on(from)),
    count: (state, column, from) =>
      cellRef(FIRST + numbers.length + foot.length + state, columnAt(column), on(from)),
    order: (from) => districts(orderRow(plan), from),
    names: (from) => districts(HEADER_ROW, from),
    means: (from) => districts(footRow('mean'), from),
    row: (row, from) => districts(footRow(row), from),
    weight: (number, from) => cellRef(rowOf(number), WEIGHT, on(from)),
    weights: (from) => rangeRef(area(FIRST, WEIGHT, numbers.length, 1), on(from)),
    capped: (from) => pinnedRef(CAP_ROW, WEIGHT, on(from)),
  };
}

/** Behind the scores, not shown: the weight of starred indicators. */
export const starredColumn = (plan: Plan): number => LEADING + columnsOf(plan).length;

/** Beside it: what each indicator should have brought by now. */
export const dueColumn = (plan: Plan): number => starredColumn(plan) + 1;

/** What 应达进度 is worked out from on a sheet of the summary. */
export function dueCellsOf(workings: Workings, scores: Scores, from: string): DueCells {
  return {
    timeProgress: workings.timeProgress(from),
    months: workings.months(from),
    capped: scores.capped(from),
  };
}

export function noteRow(plan: Plan): number {
  return FIRST + plan.indicators.length + footOf(plan).length + countedIndicators.length;
}

/** The order of the districts, which is not printed. */
export function orderRow(plan: Plan): number {
  return noteRow(plan) + 4;
}
