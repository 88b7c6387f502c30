import { DIV0, NUM, type Scalar } from '../model/values';
import { finite, power } from '../evaluate/operators';
import { numeric, type Library } from './function';

/**
 * Moves the decimal point, cuts, and moves it back. What binary fractions add in the sixteenth digit does not count:
 * 1.005 is rounded to 1.01, as Excel does.
 */
function rounded(value: number, digits: number, round: (shifted: number) => number): Scalar {
  const places = Math.trunc(digits);
  if (value === 0) return 0;
  if (places > 300) return value;
  const shifted = shift(Math.abs(value), places);
  const result = shift(round(decimal(shifted)), -places);
  return finite(value < 0 ? -result : result);
}

/** Without the noise beyond fifteen digits. */
const decimal = (value: number): number => Number(value.toPrecision(15));

function shift(value: number, places: number): number {
  if (places === 0) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const half = (value: number): number => Math.floor(value + 0.5);

function modulo(value: number, by: number): Scalar {
  if (by === 0) return DIV0;
  const result = value - by * Math.floor(value / by);
  return finite(Math.abs(result) < Math.abs(value) * 2 ** -50 ? 0 : result);
}

/** CEILING and FLOOR: to the next multiple. */
const multiple =
  (round: (value: number) => number) =>
  (value: number, by = value < 0 ? -1 : 1): Scalar => {
    if (value === 0) return 0;
    if (by === 0) return round === Math.floor ? DIV0 : 0;
    if (value > 0 && by < 0) return NUM;
    return finite(decimal(round(decimal(value / by)) * by));
  };

export const ROUNDING: Library = {
  ROUND: numeric(1, 2, (value, digits = 0) => rounded(value, digits, half)),
  ROUNDUP: numeric(1, 2, (value, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: numeric(1, 2, (value, digits = 0) => rounded(value, digits, Math.floor)),
  TRUNC: numeric(1, 2, (value, digits = 0) => rounded(value, digits, Math.floor)),
  INT: numeric(1, 1, (value) => Math.floor(decimal(value))),
  CEILING: numeric(1, 2, multiple(Math.ceil)),
  FLOOR: numeric(1, 2, multiple(Math.floor)),
  MOD: numeric(2, 2, modulo),
  QUOTIENT: numeric(2, 2, (a, b) => (b === 0 ? DIV0 : Math.trunc(decimal(a / b)))),
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  POWER: numeric(2, 2, power),
  SQRT: numeric(1, 1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  EXP: numeric(1, 1, (value) => finite(Math.exp(value))),
  LN: numeric(1, 1, (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numeric(1, 1, (value) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: numeric(1, 2, (value, base = 10) => {
    if (value <= 0 || base <= 0) return NUM;
    // 1000 is 3 exactly only this way.
    if (base === 10) return Math.log10(value);
    return base === 1 ? DIV0 : Math.log(value) / Math.log(base);
  }),
  PI: numeric(0, 0, () => Math.PI),
};
