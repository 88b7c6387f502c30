import type { CalendarDay } from '../../figures/calendar';
import { dateInText } from '../../figures/dateText';
import { normalise } from '../../figures/normalise';

/** 成文日期 in Arabic digits, no noughts before month and day (GB/T 9704-2012, 7.3.5.4). */
export const dayText = ({ year, month, day }: CalendarDay): string => `${year}年${month}月${day}日`;

/** A day as people write it: 2017-10-12, 2017.10.12, 2017年10月12日, 二〇一七年十月十二日; null for anything else. */
export function documentDate(text: string): CalendarDay | null {
  const read = dateInText(normalise(text).replace(/\s/gu, ''));
  return read?.shape === 'yearMonthDay' ? read.date : null;
}

/** A line for a date, filled in or open: 2017年10月12日, or blanks in place of its digits. */
export function isDateLine(line: string): boolean {
  return (
    documentDate(line) !== null ||
    /^(?:\d{4})?年(?:\d{1,2})?月(?:\d{1,2})?日$/u.test(line.replace(/\s/gu, ''))
  );
}
