import type { DistrictId } from './types';

/** Stands for the whole among the columns of a table: what the first table called it, and no district's id. */
export const WHOLE = '合计';

/** A column of figures: a district's, or that of the whole. */
export type Column = DistrictId | typeof WHOLE;
