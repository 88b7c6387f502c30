import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { area } from '../layout/look';
import type { Area } from '../layout/layout';

export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;

/** Columns of 目标调整. */
export const columns = {
  number: 0,
  district: 1,
  measure: 2,
  name: 3,
  published: 4,
  adjusted: 5,
  reason: 6,
  date: 7,
  check: 8,
} as const;

export const VISIBLE = 9;

/** Hidden columns to the right: the typed words as numbers of the plan's lists, then those lists. */
export const hidden = {
  districtIndex: VISIBLE,
  measureIndex: VISIBLE + 1,
  /** What is wrong with the row by itself, or 有效. */
  verdict: VISIBLE + 2,
  /** Which cell of the plan a good row speaks of. */
  key: VISIBLE + 3,
  /** The same, only in the row that is in force. */
  active: VISIBLE + 4,
  ids: VISIBLE + 5,
  names: VISIBLE + 6,
  decimals: VISIBLE + 7,
  least: VISIBLE + 8,
  most: VISIBLE + 9,
  /** What was typed, without blanks and differences of width. */
  districtSpelling: VISIBLE + 10,
  measureSpelling: VISIBLE + 11,
  /** Every spelling that is known, and beside it its number in the plan's list. */
  districtKeys: VISIBLE + 12,
  districtNumbers: VISIBLE + 13,
  measureKeys: VISIBLE + 14,
  measureNumbers: VISIBLE + 15,
  /** The first of one column a district with the published targets. */
  targets: VISIBLE + 16,
} as const;

/** How many adjustments there is room for. */
export const MIN_ENTRIES = 20;

export function entryColumn(column: number, entries: number): Area {
  return area(FIRST_ROW, column, entries, 1);
}

/** A hidden list with one row a measure. */
export function measureList(plan: Plan, column: number): Area {
  return area(FIRST_ROW, column, measuresOf(plan).length, 1);
}
