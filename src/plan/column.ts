import type { DistrictId, Plan } from './types';

/** Stands for the whole among the columns of a table: what the first table called it, and no district's id. */
export const WHOLE = '合计';

/** A column of figures: a district's, or that of the whole. */
export type Column = DistrictId | typeof WHOLE;

/** The columns of a table with figures: the districts in their order, then the whole. */
export const columnsOf = ({ districts }: Pick<Plan, 'districts'>): Column[] => [
  ...districts.map(({ id }) => id),
  WHOLE,
];
