const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days between the first days of the 1900 and the 1904 system. */
const SYSTEM_1904 = 1462;
/** The 29 February 1900 that Lotus and Excel have and the calendar has not. */
const PHANTOM_DAY = 60;
/** 9999-12-31, Excel's last day. */
const LAST_SERIAL = 2_958_465;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a workbook's serial number; a time of day is dropped. Null where Excel has no such day. */
export function dayOfSerial(serial: number, date1904 = false): CalendarDay | null {
  const days = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0);
  if (!Number.isFinite(days) || days < 1 || days > LAST_SERIAL) return null;
  if (days === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const time = new Date(DAY_ZERO + (days < PHANTOM_DAY ? days + 1 : days) * DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function isoDate({ year, month, day }: CalendarDay): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * Excel's number of a day `YYYY-MM-DD`; null for text that is none, or a day before March 1900, where Excel has a day that the
 * calendar has not.
 */
export function serialOfDay(text: string): number | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (date.year < 1900 || !isDay(date)) return null;
  const serial = (Date.UTC(date.year, date.month - 1, date.day) - DAY_ZERO) / DAY;
  return serial > PHANTOM_DAY ? serial : null;
}
