import { WHOLE, type Column } from '../../plan/column';
import type { Plan } from '../../plan/types';

/** The line with the time progress, and its columns. */
export const TIME_ROW = 1;
export const MONTHS_COLUMN = 2;
export const SHARE_COLUMN = 3;

/** The columns with figures. */
export const figureColumns = ({ districts }: Plan): Column[] => [
  ...districts.map(({ id }) => id),
  WHOLE,
];
