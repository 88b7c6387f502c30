import type { DistrictId, IsoDate, MeasureKey } from '../plan/types';
import type { Orientation } from './recognise/orientation';

/** What became of a unit of last year: it ended, or became part of another on a day. */
export type Fate = 'ended' | { readonly to: DistrictId; readonly date: IsoDate };

/** What a person answered to what no cell of the draft can tell. */
export interface Answers {
  /** Which of the notice's tables; otherwise the one with most figures. */
  readonly table?: number;
  /** Where the units stand; otherwise as the names say. */
  readonly units?: Orientation['units'];
  /** By the name in the notice: last year's measure that it is; null: it is new. */
  readonly sameMeasures?: Readonly<Record<string, MeasureKey | null>>;
  /** By the name in the notice: last year's unit that it is; null: it is new. */
  readonly sameUnits?: Readonly<Record<string, DistrictId | null>>;
  /** Of units that are missing. */
  readonly fates?: Readonly<Record<DistrictId, Fate>>;
}
