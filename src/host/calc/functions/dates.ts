import { serial } from '../../typed/dates';
import { NUM, VALUE, isError, type Scalar } from '../model/values';
import { lazy, numeric, plain, toNumber, type Library } from './function';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The last day Excel knows: 9999-12-31. */
const LAST = 2_958_465;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a number. Excel believes in 29 February 1900, and in a day 0 before the first of January. */
function dayOf(value: number): Day | null {
  if (value < 0 || value >= LAST + 1) return null;
  const whole = Math.floor(value);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of a day that may lie outside of its month. */
const numberOf = (year: number, month: number, day: number): number =>
  serial(year, month, 1) + day - 1;

const ofDay = (call: (day: Day) => Scalar) =>
  numeric(1, 1, (value) => {
    const day = dayOf(value);
    return day === null ? NUM : call(day);
  });

const checked = (value: number): Scalar => (value < 0 || value > LAST ? NUM : value);

function date(year: number, month: number, day: number): Scalar {
  const [y, m, d] = [Math.trunc(year), Math.trunc(month), Math.trunc(day)];
  if (y < 0 || y > 9999) return NUM;
  return checked(numberOf(y < 1900 ? y + 1900 : y, m, d));
}

/** So many months later; `end` for the last day of that month. */
const later = (end: boolean) =>
  numeric(2, 2, (value, months) => {
    const day = dayOf(value);
    if (day === null) return NUM;
    const month = day.month + Math.trunc(months);
    const last = numberOf(day.year, month + 1, 0);
    return checked(end ? last : Math.min(numberOf(day.year, month, day.day), last));
  });

const now = (): number => {
  const time = new Date();
  const day = serial(time.getFullYear(), time.getMonth() + 1, time.getDate());
  return day + (time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds()) / 86_400;
};

/** The day with which a week begins, counted from Sunday, by the kind of numbering. */
const WEEK_STARTS: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 1],
  ...Array.from({ length: 7 }, (_, at) => [at + 11, (at + 1) % 7] as const),
]);

const weekday = plain(1, 2, ([given = null, kind = 1]) => {
  const [value, type] = [toNumber(given), toNumber(kind)];
  if (isError(value)) return value;
  if (isError(type)) return type;
  if (dayOf(value) === null) return NUM;
  // Day 1, 1 January 1900, is a Sunday to Excel.
  const day = (Math.floor(value) + 6) % 7;
  if (type === 3) return (day + 6) % 7;
  const start = WEEK_STARTS.get(type);
  return start === undefined ? NUM : ((day - start + 7) % 7) + 1;
});

export const DATES: Library = {
  DATE: numeric(3, 3, date),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  WEEKDAY: weekday,
  EDATE: later(false),
  EOMONTH: later(true),
  TODAY: lazy(0, 0, () => Math.floor(now())),
  NOW: lazy(0, 0, now),
  DATEVALUE: plain(1, 1, ([given = null]) => {
    const value = typeof given === 'string' ? toNumber(given) : VALUE;
    return isError(value) ? value : Math.floor(value);
  }),
};
