import type { FigureReading } from '../figures/reading';
import type { CellValue, Figure } from '../figures/types';
import type { Period } from '../plan/period';
import type { DistrictId, MeasureId } from '../plan/types';

/** An answer to a warning, or the reason for a figure lower than last time's. */
export interface Explanation {
  /** Null: about the submission as a whole. */
  readonly measure: MeasureId | null;
  /** Only for this rule; absent: for every doubt about the measure. */
  readonly rule?: string;
  readonly text: string;
}

/** Something in a returned template that its sender had no business to change. */
export interface Alteration {
  readonly part: 'name' | 'unit' | 'target' | 'formula';
  readonly measure: MeasureId;
  readonly found: string;
  readonly expected: string;
}

/** What a submission says of itself; whatever is absent is not checked. */
export interface Provenance {
  /** The district's name as it stands in the file. */
  readonly districtName?: string;
  readonly planId?: string;
  readonly planVersion?: number;
  readonly year?: number;
  readonly templateVersion?: string;
  readonly altered?: readonly Alteration[];
}

/** One district's actuals for one period, cumulative from January, with where they came from. */
export interface Submission {
  /** The plan it was made for. */
  readonly planId: string;
  readonly planVersion: number;
  readonly district: DistrictId;
  readonly period: Period;
  /** What each cell to be typed was read as; a measure that is not there is blank. */
  readonly entries: Readonly<Record<MeasureId, FigureReading | Figure>>;
  /** What cells of computed measures hold where that is not what their sides give; it counts nowhere. */
  readonly overtyped?: Readonly<Record<MeasureId, CellValue>>;
  readonly explanations?: readonly Explanation[];
  readonly provenance?: Provenance;
  /** Where known, the number of companies' patents behind a share: share measure → count. */
  readonly shareCounts?: Readonly<Record<MeasureId, number>>;
}
