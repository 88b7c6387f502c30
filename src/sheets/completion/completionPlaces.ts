/** The line with the time progress, and its columns. */
export const TIME_ROW = 1;
export const MONTHS_COLUMN = 2;
export const SHARE_COLUMN = 3;
