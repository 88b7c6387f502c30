import { serial } from '../../typed/dates';
import { NUM, VALUE, isError, type Scalar } from '../model/values';
import { lazy, numeric, plain, toNumber, type Library } from './function';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The last day Excel knows: 9999-12-31. */
const LAST = 2_958_465;

/** The day of a number; the 29 February 1900 that Excel believes in is taken for the 28th. */
function dayOf(value: number): Date | null {
  if (value < 0 || value >= LAST + 1) return null;
  const whole = Math.floor(value);
  return new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
}

const ofDay = (call: (day: Date) => Scalar) =>
  numeric(1, 1, (value) => {
    const day = dayOf(value);
    return day === null ? NUM : call(day);
  });

const checked = (value: number): Scalar => (value < 0 || value > LAST ? NUM : value);

function date(year: number, month: number, day: number): Scalar {
  const [y, m, d] = [Math.trunc(year), Math.trunc(month), Math.trunc(day)];
  if (y < 0 || y > 9999) return NUM;
  return checked(serial(y < 1900 ? y + 1900 : y, m, d));
}

/** So many months later; `end` for the last day of that month. */
const later = (end: boolean) =>
  numeric(2, 2, (value, months) => {
    const day = dayOf(value);
    if (day === null) return NUM;
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + Math.trunc(months)];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return checked(serial(year, month + 1, end ? last : Math.min(day.getUTCDate(), last)));
  });

const now = (): number => {
  const time = new Date();
  const day = serial(time.getFullYear(), time.getMonth() + 1, time.getDate());
  return day + (time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds()) / 86_400;
};

const WEEK_STARTS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 17: 0, 11: 1 };

const weekday = plain(1, 2, ([given = null, kind = 1]) => {
  const [value, type] = [toNumber(given), toNumber(kind)];
  if (isError(value)) return value;
  if (isError(type)) return type;
  const day = dayOf(value);
  if (day === null) return NUM;
  if (type === 3) return (day.getUTCDay() + 6) % 7;
  const start = WEEK_STARTS[type];
  return start === undefined ? NUM : ((day.getUTCDay() - start + 7) % 7) + 1;
});

export const DATES: Library = {
  DATE: numeric(3, 3, date),
  YEAR: ofDay((day) => day.getUTCFullYear()),
  MONTH: ofDay((day) => day.getUTCMonth() + 1),
  DAY: ofDay((day) => day.getUTCDate()),
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
