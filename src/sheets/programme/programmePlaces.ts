import type { Programme } from '../../plan/types';

export const TIME_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST = HEADER_ROW + 1;

/** Columns of 规划进度, from 0. Years stand side by side behind the leading ones. */
export interface ProgrammeColumns {
  readonly year: (year: number) => number;
  readonly figure: number;
  readonly remaining: number;
  readonly share: number;
  readonly pace: number;
  readonly needed: number;
  readonly state: number;
  readonly remark: number;
  /** How many are printed; behind them stand the hidden ones. */
  readonly printed: number;
  readonly id: number;
  readonly taken: number;
  readonly all: number;
}

export const leading = { number: 0, text: 1, unit: 2, target: 3, base: 4 } as const;
const LEADING = 5;

export function programmeColumns({ from, to }: Pick<Programme, 'from' | 'to'>): ProgrammeColumns {
  const first = LEADING + to + 1 - from;
  return {
    year: (year) => LEADING + year - from,
    figure: first,
    remaining: first + 1,
    share: first + 2,
    pace: first + 3,
    needed: first + 4,
    state: first + 5,
    remark: first + 6,
    printed: first + 7,
    id: first + 7,
    taken: first + 8,
    all: first + 9,
  };
}
