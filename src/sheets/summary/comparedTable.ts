import { isPercent } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { area } from '../layout/look';
import { workingsEnd } from './workings';

/** Rates are set against rates, percentage points against percentage points. */
export const GROUPS = ['rates', 'points'] as const;
export type ComparedGroup = (typeof GROUPS)[number];

export const COLUMNS = [
  'id',
  'name',
  'rate',
  'difference',
  'risePlace',
  'fallPlace',
  'phrase',
  'apart',
  'apartPlace',
] as const;
export type ComparedColumnName = (typeof COLUMNS)[number];

/** The whole's 同比 measure by measure, under 测算: those told as rates, then those told in percentage points. */
export interface ComparedTable {
  readonly sheet: string;
  readonly titleRow: number;
  readonly groups: Readonly<Record<ComparedGroup, readonly Measure[]>>;
  /** In the order they stand in. */
  readonly measures: readonly Measure[];
  cell(column: ComparedColumnName, measure: Measure, from: string): CellRef;
  /** Of one group, or of all. A group without a measure has none. */
  range(column: ComparedColumnName, group: ComparedGroup | 'all', from: string): RangeRef;
}

export function comparedOn(plan: Plan, sheet: string): ComparedTable {
  const all = measuresOf(plan);
  const groups = {
    rates: all.filter((measure) => !isPercent(measure)),
    points: all.filter((measure) => isPercent(measure)),
  };
  const measures = [...groups.rates, ...groups.points];
  const titleRow = workingsEnd(plan) + 1;
  const first = titleRow + 2;
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  return {
    sheet,
    titleRow,
    groups,
    measures,
    cell: (column, measure, from) =>
      cellRef(first + measures.indexOf(measure), COLUMNS.indexOf(column), on(from)),
    range: (column, group, from) => {
      const rows = group === 'all' ? measures : groups[group];
      const start = group === 'points' ? first + groups.rates.length : first;
      return rangeRef(area(start, COLUMNS.indexOf(column), rows.length, 1), on(from));
    },
  };
}
