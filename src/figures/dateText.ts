import { isDay, type CalendarDay } from './calendar';
import { chineseNumber } from './chineseNumber';
import type { DateShape } from './numberFormat';

export interface DateInText {
  readonly date: CalendarDay;
  readonly shape: DateShape;
}

const MONTHS =
  'january february march april may june july august september october november december';
const ANY_YEAR = 2000;

/** What a damaged date looks like once shown and copied, or written to CSV. */
const SPELLINGS: readonly {
  readonly pattern: RegExp;
  readonly read: (a: string, b: string, c: string) => DateInText | null;
}[] = [
  { pattern: /^(\d{4}|\d{2})年(\d{1,2})月$/, read: (y, m) => yearMonth(longYear(y), +m) },
  { pattern: /^(\d{4})-(\d{1,2})$/, read: (y, m) => yearMonth(+y, +m) },
  { pattern: /^(\d{1,2})月[- ](\d{4}|\d{2})$/, read: (m, y) => yearMonth(longYear(y), +m) },
  {
    pattern: /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i,
    read: (m, y) => yearMonth(longYear(y), monthNamed(m)),
  },
  { pattern: /^(\d{1,2})月(\d{1,2})[日号]$/, read: (m, d) => monthDay(+m, +d) },
  { pattern: /^(\d{1,2})[- ]([a-z]{3,9})$/i, read: (d, m) => monthDay(monthNamed(m), +d) },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/, read: (y, m, d) => whole(+y, +m, +d) },
  {
    pattern: /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{4}|\d{2})$/i,
    read: (d, m, y) => whole(longYear(y), monthNamed(m), +d),
  },
  {
    pattern: /^([a-z]{3,9}) (\d{1,2}), (\d{4})$/i,
    read: (m, d, y) => whole(+y, monthNamed(m), +d),
  },
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, read: (y, m, d) => whole(+y, +m, +d) },
];

/** Reads normalised text as a date; null when it is not one. `2000/8` is left to the pair reader. */
export function dateInText(text: string): DateInText | null {
  const plain = plainDate(text);
  for (const { pattern, read } of SPELLINGS) {
    const match = pattern.exec(plain);
    if (match) return read(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  }
  return null;
}

/** Without a day of the week or a time, and in Arabic digits: 二〇〇〇年八月一日 星期二. */
function plainDate(text: string): string {
  return text
    .replace(/^(?:[a-z]+day),? /i, '')
    .replace(/ ?(?=[年月日号])|(?<=[年月]) /g, '')
    .replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
    .replace(/ ?(?:星期|周)[一二三四五六日天]$/, '')
    .replace(/[零〇○一二三四五六七八九十]+(?=[年月日号])/g, (words) =>
      String(chineseNumber(words) ?? words),
    );
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

/** A month's number by its English name or the beginning of it; 0 for any other word. */
function monthNamed(name: string): number {
  return MONTHS.split(' ').findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function longYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= 29 ? 2000 + year : 1900 + year;
}
