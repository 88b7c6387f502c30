import type { TypedLanguage } from '../language/language';

/** Days since 1899-12-30, as Excel counts them from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Excel's number of a day; it holds 1900 for a leap year, so its first two months count one less. */
export function serial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return days < 61 ? days - 1 : days;
}

/** A number with the format a General cell takes on when it is typed. */
export interface TypedNumber {
  readonly value: number;
  readonly pattern?: string;
}

const MONTH_YEAR = 'mmm-yy';
/** A day typed with the characters for year, month and day. */
const MONTH_DAY_CN = 'm"月"d"日"';
const YEAR_MONTH_CN = 'yyyy"年"m"月"';
const YEAR_MONTH_DAY_CN = 'yyyy"年"m"月"d"日"';

/** Two digits mean 1930–2029; other years must have four. */
function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length <= 2) return year <= 29 ? 2000 + year : 1900 + year;
  return text.length === 4 && year >= 1900 ? year : null;
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** Reads what Excel takes for a date or a time of day in that language; null where it stays what it is. */
export function typedDate(text: string, today: Date, language: TypedLanguage): TypedNumber | null {
  const [, date = '', time] =
    /^(.*?)(?:(?<=\d|日)\s+)?(\d{1,2}:\d{1,2}(?::\d{1,2})?)?$/.exec(text) ?? [];
  if (time === undefined) return calendarDate(date, today, language);
  const fraction = timeOfDay(time);
  if (fraction === null) return null;
  if (date === '') return { value: fraction, pattern: /:.*:/.test(time) ? 'h:mm:ss' : 'h:mm' };
  const day = calendarDate(date, today, language);
  return day === null
    ? null
    : { value: day.value + fraction, pattern: `${language.yearMonthDay} h:mm` };
}

function timeOfDay(text: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function calendarDate(text: string, today: Date, language: TypedLanguage): TypedNumber | null {
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (parts) {
    const [, first = '', , second = '', third] = parts;
    return third === undefined
      ? twoParts(first, second, today, language)
      : threeParts(first, second, third, language);
  }
  const characters = language.hasCharacters
    ? /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text)
    : null;
  if (!characters) return null;
  const [, yearText, monthText, dayText] = characters;
  if (yearText === undefined && dayText === undefined) return null;
  const year = yearText === undefined ? today.getFullYear() : fullYear(yearText);
  const [month, day] = [Number(monthText), Number(dayText ?? 1)];
  if (year === null || !isDay(year, month, day)) return null;
  const pattern =
    yearText === undefined
      ? MONTH_DAY_CN
      : dayText === undefined
        ? YEAR_MONTH_CN
        : YEAR_MONTH_DAY_CN;
  return { value: serial(year, month, day), pattern };
}

/** Year, month, day or month, day, year; a short part is a year of two digits. */
function threeParts(
  first: string,
  second: string,
  third: string,
  { isYearLast, yearMonthDay }: TypedLanguage,
): TypedNumber | null {
  const monthFirst = third.length === 4 || (isYearLast && first.length <= 2);
  const year = fullYear(monthFirst ? third : first);
  const [month, day] = monthFirst
    ? [Number(first), Number(second)]
    : [Number(second), Number(third)];
  if (year === null || !isDay(year, month, day)) return null;
  return { value: serial(year, month, day), pattern: yearMonthDay };
}

/** `5/10` is a day of this year where there is such a day, else `8/2000` is a month; `16/4000` neither. */
function twoParts(
  first: string,
  second: string,
  today: Date,
  { monthDay }: TypedLanguage,
): TypedNumber | null {
  if (first.length === 4) {
    const [year, month] = [fullYear(first), Number(second)];
    if (year === null || second.length > 2 || !isDay(year, month, 1)) return null;
    return { value: serial(year, month, 1), pattern: MONTH_YEAR };
  }
  const month = Number(first);
  if (first.length > 2 || month < 1 || month > 12) return null;
  const thisYear = today.getFullYear();
  if (second.length <= 2 && isDay(thisYear, month, Number(second))) {
    return { value: serial(thisYear, month, Number(second)), pattern: monthDay };
  }
  const year = fullYear(second);
  return year === null ? null : { value: serial(year, month, 1), pattern: MONTH_YEAR };
}
