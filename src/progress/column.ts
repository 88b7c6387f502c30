import type { DistrictId } from '../plan/types';

/** Stands for the whole city among the columns of a table; the heading of its column, and no district's id. */
export const CITY = '合计';

export type Column = DistrictId | typeof CITY;
