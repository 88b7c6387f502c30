import { isAboveOne, isPercent } from '../plan/kinds';
import { dayOfSerial, isoDate } from './calendar';
import { NOISE } from './plainNumber';
import type { ReadMeasure } from './reading';
import { isShortYear, isTypedYear } from './typedYears';

/** So many times the target and more is a wrong unit or decimal point, not an achievement. */
export const FAR_OVER = 100;
/** A serial of a date is only suspected when it is this many times the target or more. */
export const SUSPECT_DATE_OVER = 2;

/** Exactly so many times is far over too; the sheets' formulas draw the same line. */
export function isFarOver(value: number, target: number, times: number = FAR_OVER): boolean {
  return target > 0 && value - times * target > -NOISE / 2;
}

/** How many times a value is off a target, over or under it, as a logarithm. */
export function distance(value: number, target: number): number {
  return Math.abs(Math.log((value + 1) / (target + 1)));
}

/** How far two numbers are off their targets together. */
export function pairDistance(
  [left, right]: readonly [number, number],
  targets: readonly [number, number],
): number {
  return distance(left, targets[0]) + distance(right, targets[1]);
}

/** A share of 1 or less: 1 % or 100 %? It comes from typing 75% into a cell of another format. */
export function isShareBelowOne(value: number, measure: ReadMeasure): boolean {
  return value > 0 && value <= 1 && isAboveOne(measure);
}

/**
 * The date (`YYYY-MM-DD`) whose serial a whole number equals, when it is one that slashes make: a day of a year of typing
 * (month/day) or the first of a month (month/year). Null for anything else, and for what is written in percent.
 */
export function dateSuspected(
  value: number,
  measure: ReadMeasure,
  target: number | undefined,
  year: number | undefined,
  date1904 = false,
): string | null {
  if (isPercent(measure) || target === undefined || !Number.isInteger(value)) return null;
  if (value < SUSPECT_DATE_OVER * target) return null;
  const day = dayOfSerial(value, date1904);
  if (day === null) return null;
  const byMonth = day.day === 1 && isShortYear(day.year);
  return byMonth || isTypedYear(day.year, year) ? isoDate(day) : null;
}
