import type { SuperiorFile, SuperiorFileRow } from '../../files/fill/superiorFile';
import type { Period } from '../../plan/period';
import type { DistrictId, Measure, MeasureId, Plan } from '../../plan/types';
import type { Finding } from '../../rules/finding';
import type { WholeFigure } from '../../year/whole';

/** What the workbook gives for a superior office's template; read in one request. */
export interface WholeFigures {
  readonly plan: Plan;
  readonly period: Period;
  readonly figures: ReadonlyMap<MeasureId, WholeFigure>;
}

/** What a person decided; rows go by their number. */
export interface SuperiorChoices {
  /** The measure that answers a row; null: none does. */
  readonly picked: Readonly<Record<MeasureId, MeasureId | null>>;
  /** Rows whose figure in the template is replaced. */
  readonly replaced: readonly MeasureId[];
}

export const NO_SUPERIOR_CHOICES: SuperiorChoices = { picked: {}, replaced: [] };

/** Why the whole has no figure that could be passed on. */
export type Unknown =
  | { readonly code: 'invalid' | 'missingWeight' | 'missingPopulation' | 'notApplicable' }
  /** Growth, and nothing that it could be held against. */
  | { readonly code: 'notCompared' }
  | { readonly code: 'notTotalled'; readonly reason: string }
  | { readonly code: 'notReported'; readonly units: readonly DistrictId[] };

/** What becomes of one row of the template. */
export type RowState =
  /** `/` there: nothing is asked for. */
  | { readonly kind: 'notDue' }
  /** Nobody has said which measure answers it. */
  | { readonly kind: 'asked' }
  /** Somebody said that none does. */
  | { readonly kind: 'left' }
  /** No measure is counted in its unit. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unitDiffers'; readonly unit: string }
  /** The template's cell computes something by itself. */
  | { readonly kind: 'formula' }
  | { readonly kind: 'unknown'; readonly why: Unknown }
  | {
      readonly kind: 'value';
      readonly value: number;
      /** The whole's figure where the template has fewer decimals; else null. */
      readonly exact: number | null;
      /** Another figure that stands there already; else null. */
      readonly before: string | null;
      /** It goes into the file: it is not there yet, and nothing else is, or that is replaced. */
      readonly writes: boolean;
    };

export interface RowDraft {
  readonly row: SuperiorFileRow;
  readonly measure: Measure | null;
  /** Where somebody has to choose: those of a like name first, and so many they are. */
  readonly choices: readonly Measure[];
  readonly likely: number;
  /** What is to be mended or explained in the figures behind it. */
  readonly findings: readonly Finding[];
  readonly state: RowState;
}

/** What filling a template would do; nothing of it is written yet. */
export interface SuperiorDraft {
  readonly rows: readonly RowDraft[];
  /** Made for somebody else, by the name above its table; null: for this workbook's whole. */
  readonly madeFor: string | null;
}

export type { SuperiorFile };
