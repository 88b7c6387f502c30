/** Where 基础数据 has what, zero-based. */
export const YEAR_ROW = 2;
export const HEADER_ROW = 3;
export const NAME = 1;
export const POPULATION = 2;
export const CHECK = 3;
export const SOURCE = 4;
export const COLUMNS = 5;
/** Before the cell with the year. */
export const YEAR_LABEL = '人口数年份（年末）';
