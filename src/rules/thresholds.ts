import { FAR_OVER } from '../figures/plausible';

/** Where a check begins to ask. Part of the plan, so that each year's office sets its own; see DEFAULTS. */
export interface Thresholds {
  /** Completion (actual ÷ target) above this is asked about. */
  readonly completionAbove: number;
  /** The part of the year's target above which one period's gain is asked about. */
  readonly gainAbove: number;
  /** How far the monthly pace since the last period may be from the pace before it: 0.5 is ±50 %. */
  readonly paceWithin: number;
  /** Pace is not judged below this figure, where two pieces more in a month are already half of all. */
  readonly paceFrom: number;
  /** Nor is a period's gain below this target. */
  readonly gainFrom: number;
  /** So many times the target and more is a slip of unit or decimal point. */
  readonly slipFrom: number;
  /** At least so many figures must be there before equal columns are asked about. */
  readonly equalFiguresFrom: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  completionAbove: 1.5,
  gainAbove: 0.5,
  paceWithin: 0.5,
  paceFrom: 30,
  gainFrom: 10,
  slipFrom: FAR_OVER,
  equalFiguresFrom: 5,
};
