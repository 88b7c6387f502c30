import { WorkbookError, type WorkbookFailure } from '../actions/types';

/** What a ribbon button has to say when it did not do what it promises. */
export type Obstacle =
  | WorkbookFailure
  /** No month of the year is left. */
  | { readonly code: 'allPeriodsMade'; readonly year: number }
  /** Periods need a target sheet, of whatever year. */
  | { readonly code: 'noTarget' };

/** Anything that was thrown, as something that can be told. */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof WorkbookError) return error.failure;
  return { code: 'hostFailed', hostCode: error instanceof Error ? error.name : 'Unknown' };
}
