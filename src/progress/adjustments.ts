import type { DistrictId, IsoDate, MeasureId } from '../plan/types';

/** A district's target changed during the year; the published one stays beside it. */
export interface Adjustment {
  readonly district: DistrictId;
  readonly measure: MeasureId;
  /** > 0 */
  readonly target: number;
  readonly reason: string;
  readonly date: IsoDate;
}
