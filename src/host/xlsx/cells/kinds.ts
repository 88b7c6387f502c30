/** What Univer says of a cell's content in `t`. */
export const STRING = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
export const FORCED_STRING = 4;
