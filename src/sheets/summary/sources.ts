import type { Period } from '../../plan/period';
import { columnsOf, WHOLE, type Column } from '../../plan/column';
import { latestReported } from '../../year/reporting';
import type { Year } from '../../year/types';
import type { BlockMap } from '../blocks/blockMap';

/** The blocks a period's summary is computed from, wherever they stand by now. */
export interface SummarySources {
  /** 目标分解, or 目标分解（调整后） where the bureau works to adjusted targets. */
  readonly targets: BlockMap;
  /** 完成 */
  readonly actuals: BlockMap;
  /** 完成率 over these two. */
  readonly completion: BlockMap;
  /** For what was added since. */
  readonly previous?: PreviousSource;
  /** 上年同期 and 同比 of the period; not there: nothing is said of the last year. */
  readonly compared?: ComparedSource;
  /** Ids of the plan's ledgers that have a 台账 in the workbook; none: there is no 佐证情况. */
  readonly ledgers?: ReadonlySet<string>;
  /** 目标分解（调整后） and 完成率 against it, to be shown beside the published ones. */
  readonly adjusted?: { readonly targets: BlockMap; readonly completion: BlockMap };
}

/** The two tables of 同比. */
export interface ComparedTables {
  readonly rates: BlockMap;
  readonly differences: BlockMap;
}

/** What a period is compared with, and how it compares. */
export interface ComparedSource extends ComparedTables {
  readonly lastYear: BlockMap;
}

/** The latest earlier figures: the last month may well be empty, for one unit or for all. */
export interface PreviousSource {
  /** That of the whole. */
  readonly period: Period;
  /** By column; one that is not there has reported nothing yet. */
  readonly actuals: ReadonlyMap<Column, BlockMap>;
}

/** @param places where each period's entries stand */
export function previousSource(
  year: Year,
  period: Period,
  places: ReadonlyMap<Period, BlockMap>,
): PreviousSource | null {
  const latest = latestReported(year, period);
  const whole = latest(WHOLE);
  if (whole === null) return null;
  const columns = columnsOf(year.plan);
  const actuals = new Map<Column, BlockMap>();
  for (const column of columns) {
    const since = latest(column);
    const place = since === null ? undefined : places.get(since.period);
    if (place !== undefined) actuals.set(column, place);
  }
  return { period: whole.period, actuals };
}

/** One period of the year's course. */
export interface TrendSource {
  readonly period: Period;
  readonly actuals: BlockMap;
  readonly completion: BlockMap;
  /** 同比 of that period, where there is one. */
  readonly compared?: ComparedTables;
}
