import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { columnsOf, type Column } from '../../plan/column';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { area } from '../layout/look';

/** Tables of 测算 with one row a measure, in the order they stand in. */
export const BY_MEASURE = ['actual', 'status', 'gap', 'forecast', 'needed', 'change'] as const;
/** Tables with one row an indicator, compound ones put together. */
export const BY_INDICATOR = [
  'target',
  'reached',
  'share',
  'shareText',
  'state',
  'lead',
  'outlook',
  'monthly',
  'added',
  'lag',
  'lagPlace',
  'lagPhrase',
  'lagNeedPhrase',
  'strength',
  'strengthPlace',
  'strengthPhrase',
] as const;

export type MeasureTable = (typeof BY_MEASURE)[number];
export type IndicatorTable = (typeof BY_INDICATOR)[number];

/** Columns before the first district. */
export const LEADING = 2;
export const TIME_ROW = 1;
const FIRST_TABLE = 3;

/** Where everything stands on 测算, which is laid out with the pages that refer to it. */
export interface Workings {
  readonly sheet: string;
  /** Months elapsed, and time progress as it is published. */
  months(from: string): CellRef;
  timeProgress(from: string): CellRef;
  measure(table: MeasureTable, id: string, column: Column, from: string): CellRef;
  indicator(table: IndicatorTable, number: number, column: Column, from: string): CellRef;
  /** What a measure's units say of it. */
  unitStates(id: string, from: string): RangeRef;
  /** What all units say of all measures. */
  allStates(from: string): RangeRef;
  /** A column of an indicator table from the first indicator to the last. */
  indicatorColumn(table: IndicatorTable, column: Column, from: string): RangeRef;
  /** The indicators' names beside the tables. */
  indicatorNames(from: string): RangeRef;
}

export function workingsOn(plan: Plan, sheet: string): Workings {
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const columns = columnsOf(plan);
  const at = (column: Column): number => {
    const index = columns.indexOf(column);
    if (index < 0) throw new RangeError(`${sheet} has no column ${column}`);
    return LEADING + index;
  };
  const measures = measuresOf(plan).map(({ id }) => id);
  const indicators = plan.indicators.map(({ number }) => number);
  const row = (first: number, index: number, key: string | number): number => {
    if (index < 0) throw new RangeError(`${sheet} has no row ${key}`);
    return first + index;
  };
  return {
    sheet,
    months: (from) => cellRef(TIME_ROW, LEADING, on(from)),
    timeProgress: (from) => cellRef(TIME_ROW, LEADING + 1, on(from)),
    measure: (table, id, column, from) =>
      cellRef(row(firstRow(plan, table), measures.indexOf(id), id), at(column), on(from)),
    indicator: (table, number, column, from) =>
      cellRef(row(firstRow(plan, table), indicators.indexOf(number), number), at(column), on(from)),
    allStates: (from) =>
      rangeRef(
        area(firstRow(plan, 'status'), LEADING, measures.length, plan.districts.length),
        on(from),
      ),
    unitStates: (id, from) =>
      rangeRef(
        area(
          row(firstRow(plan, 'status'), measures.indexOf(id), id),
          LEADING,
          1,
          plan.districts.length,
        ),
        on(from),
      ),
    indicatorNames: (from) =>
      rangeRef(area(firstRow(plan, 'target'), 1, indicators.length, 1), on(from)),
    indicatorColumn: (table, column, from) =>
      rangeRef(area(firstRow(plan, table), at(column), indicators.length, 1), on(from)),
  };
}

/** The row under the last table. */
export function workingsEnd(plan: Plan): number {
  return firstRow(plan, 'strengthPhrase') + plan.indicators.length;
}

/** First body row of a table: tables stand under one another, each with a title, a heading and a free row. */
export function firstRow(plan: Plan, table: MeasureTable | IndicatorTable): number {
  const measures = measuresOf(plan).length + 3;
  const indicators = plan.indicators.length + 3;
  const byMeasure = (BY_MEASURE as readonly string[]).indexOf(table);
  const before =
    byMeasure >= 0
      ? byMeasure * measures
      : BY_MEASURE.length * measures +
        (BY_INDICATOR as readonly string[]).indexOf(table) * indicators;
  return FIRST_TABLE + before + 2;
}
