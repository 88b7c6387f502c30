import type { Column } from '../plan/column';
import type { MeasureId } from '../plan/types';
import type { Total } from './total';

/** A figure of the last year as this year's units would have had it, or why there is none. */
export type Restated = Total;

/** By measure and column of this year's plan. */
export type LastYearFigures = (measure: MeasureId, column: Column) => Restated;
