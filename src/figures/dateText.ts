import { isDay, type CalendarDay } from './calendar';
import type { DateShape } from './numberFormat';

export interface DateInText {
  readonly date: CalendarDay;
  readonly shape: DateShape;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ANY_YEAR = 2000;

/** What a damaged date looks like once shown and copied, or written to CSV. */
const SPELLINGS: readonly {
  readonly pattern: RegExp;
  readonly read: (a: string, b: string, c: string) => DateInText | null;
}[] = [
  { pattern: /^(\d{4})年(\d{1,2})月$/, read: (y, m) => yearMonth(+y, +m) },
  { pattern: /^(\d{4})-(\d{1,2})$/, read: (y, m) => yearMonth(+y, +m) },
  { pattern: /^([a-z]{3})-(\d{2})$/i, read: (m, y) => yearMonth(longYear(+y), monthNamed(m)) },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, read: (m, d) => monthDay(+m, +d) },
  { pattern: /^(\d{1,2})-([a-z]{3})$/i, read: (d, m) => monthDay(monthNamed(m), +d) },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, read: (y, m, d) => whole(+y, +m, +d) },
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
    read: (y, m, d) => whole(+y, +m, +d),
  },
];

/** Reads normalised text as a date; null when it is not one. `2000/8` is left to the pair reader. */
export function dateInText(text: string): DateInText | null {
  for (const { pattern, read } of SPELLINGS) {
    const match = pattern.exec(text);
    if (match) return read(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  }
  return null;
}

/** `2000/8`: a year and a month, the other way round from what was typed. */
export function yearSlashMonth(text: string): DateInText | null {
  const match = /^((?:19|20)\d\d)\/(\d{1,2})$/.exec(text);
  return match ? yearMonth(Number(match[1]), Number(match[2])) : null;
}

function yearMonth(year: number, month: number): DateInText | null {
  return valid({ year, month, day: 1 }, 'yearMonth');
}

function monthDay(month: number, day: number): DateInText | null {
  return valid({ year: ANY_YEAR, month, day }, 'monthDay');
}

function whole(year: number, month: number, day: number): DateInText | null {
  return valid({ year, month, day }, 'yearMonthDay');
}

function valid(date: CalendarDay, shape: DateShape): DateInText | null {
  return isDay(date) ? { date, shape } : null;
}

function monthNamed(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function longYear(short: number): number {
  return short <= 29 ? 2000 + short : 1900 + short;
}
