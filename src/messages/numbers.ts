import type { DateShape } from '../figures/numberFormat';

/** A figure as a person writes it: at most six digits after the point, thousands unparted. */
export function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
}

/** What a cell holds: a figure, or its text in quotation marks. */
export function held(content: number | string): string {
  return typeof content === 'number' ? number(content) : `“${content}”`;
}

/** A figure with one digit, for paces. */
export function tenth(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** A ratio that was truncated to 0.1 % already: 0.999 is 99.9 %. */
export function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(1))}%`;
}

/** The parts of `YYYY-MM-DD` that a date's format showed. */
export function dateParts(date: string, shape: DateShape) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    year: shape === 'monthDay' ? null : year,
    month,
    day: shape === 'yearMonth' ? null : day,
  };
}
