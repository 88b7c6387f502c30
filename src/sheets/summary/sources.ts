import type { Period } from '../../plan/period';
import type { BlockMap } from '../blocks/blockMap';

/** The blocks a period's summary is computed from, wherever they stand by now. */
export interface SummarySources {
  /** 目标分解, or 目标分解（调整后） where the bureau works to adjusted targets. */
  readonly targets: BlockMap;
  /** 完成 */
  readonly actuals: BlockMap;
  /** 完成率 over these two. */
  readonly completion: BlockMap;
  /** The period before, for what was added since. */
  readonly previous?: { readonly period: Period; readonly actuals: BlockMap };
  /** 目标分解（调整后） and 完成率 against it, to be shown beside the published ones. */
  readonly adjusted?: { readonly targets: BlockMap; readonly completion: BlockMap };
}

/** One period of the year's course. */
export interface TrendSource {
  readonly period: Period;
  readonly actuals: BlockMap;
  readonly completion: BlockMap;
}
